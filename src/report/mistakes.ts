import { groupDigits, plural } from '../common/text.ts';
import type { Annotation } from '../ports/report-sinks.ts';

/** GitHub shows the first ten of each level and step. */
const MOST_PER_LEVEL = 10;

interface Mistake {
  /** Null: of no suite alone. */
  readonly suite: string | null;
  readonly message: string;
  readonly hint: string;
}

/** Apart from the other annotations, so that wrong inputs are named without loading what makes a report. */
export function annotateMistake({ suite, message, hint }: Mistake): Annotation {
  return {
    level: 'error',
    title: suite === null ? 'Error' : `Error in ${suite}`,
    message: `${message} ${hint}`.trim(),
  };
}

/** The first of a list, the last place taken by the number of what is left out. */
export function shorten(
  list: readonly Annotation[],
  most: number = MOST_PER_LEVEL,
  title = 'More',
): Annotation[] {
  const [first] = list;
  if (list.length <= most || first === undefined) return [...list];
  const left = list.length - most + 1;
  const message = `${plural(left, 'message', groupDigits(left))} more in the report.`;
  return [...list.slice(0, most - 1), { level: first.level, title, message }];
}
