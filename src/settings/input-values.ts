import { UserError, UserErrors } from '../common/errors.ts';
import { suggest } from '../common/suggestion.ts';
import { sortEntries } from '../common/text.ts';
import { input, told } from '../common/told.ts';
import { FAIL_ON_WORDS, type FailOnWord } from '../rules/verdict.ts';

export const DEFAULT_FAIL_ON: readonly FailOnWord[] = ['fail', 'invalid'];

/** Reads one of these words. @throws UserError with the word that was meant */
export function oneOf<const T extends readonly string[]>(
  values: T,
): (text: string, name: string) => T[number] {
  return (text, name) => {
    if (values.includes(text)) return text;
    throw new UserError(told`${input(name)} is "${text}".`, suggest(text, values));
  };
}

/** A value a line; empty lines and lines that begin with `#` are skipped. */
export function parseLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Names separated by commas or line breaks. */
export function parseNames(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** What makes the step red, the default words included; `never` stands alone. @throws UserErrors */
export function parseFailOn(text: string): FailOnWord[] {
  const words = parseNames(text);
  const unknown = words.filter((word) => !(FAIL_ON_WORDS as readonly string[]).includes(word));
  if (unknown.length > 0) {
    throw new UserErrors(
      unknown.map(
        (word) => new UserError(told`${input('fail-on')} has "${word}".`, suggest(word, FAIL_ON_WORDS)),
      ),
    );
  }
  if (words.includes('never') && words.length > 1) {
    throw new UserError(
      told`${input('fail-on')} is "${text}", but "never" stands alone.`,
      'Leave out "never" or the other words.',
    );
  }
  return words.includes('never') ? ['never'] : [...new Set([...DEFAULT_FAIL_ON, ...(words as FailOnWord[])])];
}

/** A number of minutes above 0. @throws UserError */
export function parseMinutes(text: string, name: string): number {
  const minutes = Number(text);
  if (Number.isFinite(minutes) && minutes > 0) return minutes;
  throw new UserError(told`${input(name)} is "${text}".`, 'Write a number of minutes above 0.');
}

/** `true` or `false`. @throws UserError */
export function parseBoolean(text: string, name: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UserError(told`${input(name)} is "${text}".`, 'Write true or false.');
}

/** @param text the matrix context as JSON: `null` on the runner, `{}` in act, where there is no matrix */
export function parseLeg(text: string): string {
  return sortEntries(parseMatrix(text))
    .filter(([key]) => key !== 'repeat')
    .map(([key, value]) => `${key}=${describeMatrixValue(value)}`)
    .join(', ');
}

function parseMatrix(text: string): Readonly<Record<string, unknown>> {
  try {
    const matrix: unknown = JSON.parse(text) ?? {};
    if (typeof matrix === 'object' && !Array.isArray(matrix)) return matrix as Record<string, unknown>;
  } catch {
    // Told below, together with JSON that is no matrix.
  }
  throw new UserError(
    told`${input('matrix')} is no JSON object: "${text}".`,
    'Leave it out; its default is the matrix of the job.',
  );
}

/** Plain where that cannot be mistaken for two values; `20` and `"20"` are the same leg. */
function describeMatrixValue(value: unknown): string {
  return typeof value === 'string' && /^[^,="{}[\]\s]([^,="{}[\]]*[^,="{}[\]\s])?$/.test(value)
    ? value
    : JSON.stringify(value);
}
