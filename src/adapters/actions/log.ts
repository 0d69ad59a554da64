import type { Log } from '../../ports/log.ts';
import type { Annotation, Annotator } from '../../ports/report-sinks.ts';
import { annotate, foldGroup, printDebug, printLine, withoutCommands } from './commands.ts';

/** The runner keeps 10 annotations per step and level; the last is left to the error that fails the step. */
const LARGEST_COUNT = 9;
/** The runner cuts messages there without a word (actions/runner, ExecutionContext.cs). */
const LARGEST_MESSAGE = 4_096;
const CUT = ' … (the whole text is in the log)';

/** The log of a job on GitHub Actions. No text given to it, foreign or not, can act as a workflow command. */
export function createActionLog(): Log & Annotator {
  const counts = { notice: 0, warning: 0, error: 0 };
  const write = (annotation: Annotation): void => {
    const { level, message, ...place } = annotation;
    counts[level] += 1;
    const annotated = counts[level] <= LARGEST_COUNT;
    if (!annotated || message.length > LARGEST_MESSAGE) printLine(describe(annotation));
    if (annotated) annotate(level, cut(message), place);
  };
  return {
    debug: printDebug,
    info: printLine,
    notice: (message) => write({ level: 'notice', message }),
    warning: (message) => write({ level: 'warning', message }),
    error: (message) => write({ level: 'error', message }),
    group: foldGroup,
    withoutCommands,
    annotate: write,
  };
}

function cut(message: string): string {
  return message.length > LARGEST_MESSAGE
    ? `${message.slice(0, LARGEST_MESSAGE - CUT.length)}${CUT}`
    : message;
}

/** An annotation as a line of the log, for one that the runner would not show or would cut. */
function describe({ level, title, file, line, message }: Annotation): string {
  const place = file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`;
  return `${level}${place}: ${title === undefined ? '' : `${title}: `}${message}`;
}
