import { createLineSplitter, type TextSink } from '../common/lines.ts';

/** k6 reports progress once a second where there is no terminal; one report in ten is enough to see it live. */
const SHOWN_PROGRESS = 10;

/** Takes k6's lines one by one and passes them on, progress thinned out. */
function createOutputFilter(write: (text: string) => void): TextSink {
  /** A progress report, or the empty line that may come before one. */
  let held: string[] = [];
  let reports = 0;
  const release = () => {
    const bars = held.filter(isProgressBar);
    // The marks stand behind scenarios that are over: the last report of a run is always shown.
    const wanted =
      bars.length === 0 || bars.every((bar) => /[✓✗]/.test(bar)) || reports++ % SHOWN_PROGRESS === 0;
    for (const line of wanted ? held : []) write(`${line}\n`);
    held = [];
  };
  return {
    write(line) {
      const partOfReport =
        isProgressBar(line) || (isProgressHeading(line) && held.every((other) => other === ''));
      if (!partOfReport) release();
      held.push(line);
      if (!partOfReport && line !== '') release();
    },
    end: release,
  };
}

/** A dead service makes k6 log a line a request; from so many on nobody learns anything new. */
const SHOWN_ALIKE = 10;
/** Other kinds of lines are passed on, so that the memory for them is bounded. */
const MOST_KINDS = 1000;

/** Passes on the first of k6's own warnings and errors that are alike but for time and numbers, and counts the others. */
export function createRepeatFilter(write: (text: string) => void): TextSink {
  const kinds = new Map<string, { count: number; readonly example: string }>();
  return {
    write(line) {
      const rest = withoutTime(line);
      const key = rest?.replace(/\d+/g, '0');
      const kind = key === undefined ? undefined : kinds.get(key);
      if (kind !== undefined) kind.count += 1;
      else if (key !== undefined && kinds.size < MOST_KINDS)
        kinds.set(key, { count: 1, example: rest ?? '' });
      if ((kind?.count ?? 0) <= SHOWN_ALIKE) write(line);
    },
    end() {
      for (const { count, example } of kinds.values()) {
        const more = count - SHOWN_ALIKE;
        if (more > 0) write(`… ${more} more like: ${example.trimEnd().slice(0, 200)}\n`);
      }
      kinds.clear();
    },
  };
}

/** What a warning or an error of k6's own says, as text or as JSON; undefined for any other line. */
function withoutTime(line: string): string | undefined {
  if (!line.startsWith('{'))
    return /^time="[^"]*" (level=(?:warning|error) (?!.* source=console\b).*)$/s.exec(line)?.[1];
  const isLog = /"level":"(?:warning|error)"/.test(line) && !/"source":"console"/.test(line);
  return isLog ? line.replace(/,?"time":"[^"]*"/, '') : undefined;
}

function isProgressHeading(line: string): boolean {
  return /^running \([\dhms.]+\), \d+\/\d+ VUs, /.test(line);
}

function isProgressBar(line: string): boolean {
  return /^\S.* \[ *\d+% \]/.test(line);
}

/** One of k6's two streams: chunks in, whole lines out, each shown to `read` as k6 wrote it. */
export function createOutputStream(write: (text: string) => void, read: (line: string) => void): TextSink {
  const repeats = createRepeatFilter(write);
  const filter = createOutputFilter(repeats.write);
  const splitter = createLineSplitter((line) => {
    read(line);
    filter.write(line);
  });
  return {
    write: splitter.write,
    end() {
      splitter.end();
      filter.end();
      repeats.end();
    },
  };
}
