import type { Paint } from '../../ports/terminal.ts';
import type { Mark } from '../model/blocks.ts';

/** The colour of a mark. */
export function paintMark(mark: Mark, { red, green, yellow, dim }: Paint): (text: string) => string {
  if (mark === 'bad' || mark === 'invalid') return red;
  if (mark === 'good' || mark === 'better') return green;
  return mark === 'none' || mark === 'new' ? dim : yellow;
}
