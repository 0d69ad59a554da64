import { UserError } from '../common/errors.ts';
import { suggest } from '../common/suggestion.ts';
import { input, told } from '../common/told.ts';

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
        new UserError(told`${input('suites')} names "${suite}", which is no suite.`, suggest(suite, known)),
    );
}

/** The suites that more than one file would be, each with its files. */
export function listTwins(
  all: readonly { readonly suite: string; readonly file: string }[],
): { readonly suite: string; readonly files: readonly string[] }[] {
  const filesOf = (suite: string) => all.filter((other) => other.suite === suite).map(({ file }) => file);
  return [...new Set(all.map(({ suite }) => suite))]
    .map((suite) => ({ suite, files: filesOf(suite) }))
    .filter(({ files }) => files.length > 1);
}
