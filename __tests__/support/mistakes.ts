import { listUserErrors } from '../../src/common/errors.ts';

/** Message and hint of every mistake of the user's that the work finds; a bug is thrown on. */
export function listMistakes(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    const found = listUserErrors(error);
    if (found.length === 0) throw error;
    return found.map(({ message, hint }) => `${message} ${hint}`);
  }
}
