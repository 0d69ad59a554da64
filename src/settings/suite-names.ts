import { UserError } from '../common/errors.ts';
import { suggest } from '../common/suggestion.ts';

/** The names of the input `suites` that are none. */
export function findUnknown(
  suites: readonly string[],
  all: readonly { readonly suite: string }[],
): UserError[] {
  const known = all.map(({ suite }) => suite);
  return suites
    .filter((suite) => !known.includes(suite))
    .map(
      (suite) =>
        new UserError(`The input suites names "${suite}", which is no suite.`, suggest(suite, known)),
    );
}
