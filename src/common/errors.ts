import { ACTION_WORDS, sayIn, type Told, told, type Words } from './told.ts';

/** A mistake the user can mend. `message` says which value is wrong and how; `hint` says what to do next. */
export class UserError extends Error {
  readonly hint: string;
  readonly #message: Told;
  readonly #hint: Told;

  constructor(message: Told, hint: Told = '', options?: ErrorOptions) {
    super(sayIn(ACTION_WORDS, message), options);
    this.name = 'UserError';
    this.hint = sayIn(ACTION_WORDS, hint);
    this.#message = message;
    this.#hint = hint;
  }

  /** The same mistake as part of another: words before its message, and after its hint. */
  within(before: string, after: Told = ''): UserError {
    return new UserError(told`${before}${this.#message}`, told`${this.#hint}${after}`, { cause: this });
  }

  /** Both in the words of a program; `message` and `hint` themselves are in the action's. */
  sayIn(words: Words): { readonly message: string; readonly hint: string } {
    return { message: sayIn(words, this.#message), hint: sayIn(words, this.#hint) };
  }
}

/** Several mistakes found together, so that one run of the workflow shows them all. */
export class UserErrors extends UserError {
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super(errors.map((error) => error.message).join('\n'), errors.map((error) => error.hint).join('\n'));
    this.name = 'UserErrors';
    this.errors = errors;
  }
}

/** Flattens an error into the user errors it stands for; anything else is a bug and gives an empty list. */
export function listUserErrors(error: unknown): readonly UserError[] {
  if (error instanceof UserErrors) return error.errors;
  return error instanceof UserError ? [error] : [];
}

/** The user's mistake that was thrown, kept for later. Anything else is a bug, and goes on as it is. */
export function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}

/**
 * Does the work; the user's mistake becomes a value, and a bug goes on as it is.
 * @param onMistake gets the mistake, and the single mistakes that it stands for
 */
export async function rescue<T>(
  work: () => T | Promise<T>,
  onMistake: (mistake: UserError, all: readonly UserError[]) => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    return onMistake(asUserError(error), listUserErrors(error));
  }
}

/** `rescue` for work that waits for nothing. */
export function rescueNow<T>(
  work: () => T,
  onMistake: (mistake: UserError, all: readonly UserError[]) => T,
): T {
  try {
    return work();
  } catch (error) {
    return onMistake(asUserError(error), listUserErrors(error));
  }
}

/** The system's word for what went wrong, `ENOENT`; empty where something else was thrown. */
export function codeOf(error: unknown): string {
  return String((Object(error) as { code?: unknown }).code ?? '');
}

/** Whether there is nothing under a path: no such name, or a file where a folder should be. */
export function isMissingFile(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** The text of anything that was thrown, for the middle of a sentence: without a full stop of its own. */
export function describeErrorWithin(error: unknown): string {
  return describeError(error).replace(/\.$/, '');
}

/** The text of anything that was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
