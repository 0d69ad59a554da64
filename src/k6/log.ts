import { flagValue } from './flags.ts';

const MOST_ERRORS = 10;
const ERROR_LENGTH = 600;
const FIELD = /([\w.-]+)=("(?:[^"\\]|\\.)*"|\S*)/gy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '', b: '', f: '', v: '' };

/** Where k6 logs to, and whether its lines can be told apart there. */
export interface LogPlace {
  readonly stream: 'stdout' | 'stderr' | null;
  readonly readable: boolean;
}

/** What `--log-output` and `--log-format`, or their variables, make of k6's log. */
export function locateLog(flags: readonly string[], variables: Readonly<Record<string, string>>): LogPlace {
  const output = flagValue(flags, 'log-output') ?? variables.K6_LOG_OUTPUT ?? 'stderr';
  const format = flagValue(flags, 'log-format') ?? variables.K6_LOG_FORMAT ?? '';
  const stream = output === 'stdout' || output === 'stderr' ? output : null;
  return { stream, readable: stream !== null && format !== 'raw' };
}

/** The fields of one line of k6's log, text or JSON; null if it is none. */
export function parseLogLine(line: string): Readonly<Record<string, string>> | null {
  if (line.startsWith('{')) return parseJsonLine(line);
  if (!line.startsWith('time=')) return null;
  const fields: Record<string, string> = {};
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(line); match !== null; match = FIELD.exec(line)) {
    const [, name = '', value = ''] = match;
    fields[name] = value.startsWith('"') ? unquote(value) : value;
    FIELD.lastIndex += 1;
  }
  return fields;
}

function parseJsonLine(line: string): Readonly<Record<string, string>> | null {
  try {
    const fields: unknown = JSON.parse(line);
    if (typeof fields !== 'object' || fields === null || !('level' in fields)) return null;
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  } catch {
    return null;
  }
}

/** Undoes Go's strconv.Quote. */
function unquote(text: string): string {
  const escaped = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gi;
  return text.slice(1, -1).replace(escaped, (_, ...groups: (string | undefined)[]) => {
    const code = groups[0] ?? groups[1] ?? groups[2];
    if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
    return ESCAPES[groups[3] ?? ''] ?? groups[3] ?? '';
  });
}

/**
 * True for the line k6 logs when an iteration throws: it names executor and scenario, and either is a stack trace
 * or speaks of a promise nobody caught. Lines of setup() and of the init context name no scenario; console.error
 * has the source `console` (observed on 1.8.1 and 2.2.0).
 */
export function isThrownIteration(fields: Readonly<Record<string, string>>): boolean {
  const { level, source, executor, scenario, msg = '' } = fields;
  if (level !== 'error' || executor === undefined || scenario === undefined) return false;
  return source === 'stacktrace' || msg.startsWith('Uncaught (in promise)');
}

/** k6's message in one line: what went wrong and the first place of the script in its stack. */
export function describeLogMessage(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  const place = lines.map((line) => /^at .*?file:\/\/([^()]+:\d+:\d+)/.exec(line)?.[1]).find(Boolean);
  const words = lines.filter((line) => line !== '' && !/^at \S/.test(line)).join(' ');
  const text = place === undefined ? words : `${words} (${place})`;
  return [...text.replace(/\p{C}/gu, ' ')].slice(0, ERROR_LENGTH).join('');
}

/** The address of a module that k6 begins to load, the script among them; logged at level debug. */
function readLoadedModule({ level, msg, ...fields }: Readonly<Record<string, string>>): string | null {
  return level === 'debug' && msg === 'Loading...' ? (fields.moduleSpecifier ?? null) : null;
}

/** k6 drops an option that it does not know, and goes on (observed on 1.8.1 and 2.2.0). */
function readUnknownOption({ level, msg, error = '' }: Readonly<Record<string, string>>): string | null {
  if (level !== 'warning' || msg !== 'There were unknown fields in the options exported in the script')
    return null;
  return /unknown field "(.+)"$/.exec(error)?.[1] ?? null;
}

export interface LogReader {
  read(line: string): void;
  readonly failedIterations: number;
  readonly errorLines: readonly string[];
  /** The option of the script that k6 does not know, the first of them (it names no other); null: none. */
  readonly unknownOption: string | null;
  /** Addresses as `readLoadedModule` has them, in the order of the log. */
  readonly loadedModules: readonly string[];
  /** Why the first request failed that got no answer, without the query of its address; null if none did. */
  readonly requestError: string | null;
  /** What k6 said when it could not write to the watched file; null if it could. */
  readonly writeError: string | null;
}

export interface LogReaderOptions {
  /** Takes secrets out of what is kept: it will be quoted where nobody masks it. */
  readonly hide?: (text: string) => string;
  /** An output of k6, as `--out` names it. */
  readonly watchedFile?: string;
}

/** Counts thrown iterations and keeps the last errors, Go's own cries before it dies included. */
export function createLogReader({ hide = (text) => text, watchedFile }: LogReaderOptions = {}): LogReader {
  let failedIterations = 0;
  let requestError: string | null = null;
  let writeError: string | null = null;
  let unknownOption: string | null = null;
  const errorLines: string[] = [];
  const loadedModules: string[] = [];
  const keep = (message: string) => {
    const text = hide(describeLogMessage(message));
    if (text === errorLines.at(-1)) return;
    errorLines.push(text);
    if (errorLines.length > MOST_ERRORS) errorLines.shift();
  };
  const readFields = (fields: Readonly<Record<string, string>>) => {
    const isError = fields.level === 'error' || fields.level === 'fatal';
    if (isError && watchedFile !== undefined && fields.filename === watchedFile) {
      writeError ??= describeLogMessage(fields.msg ?? '');
      return;
    }
    if (requestError === null && fields.msg === 'Request Failed' && fields.error !== undefined)
      requestError = hide(describeLogMessage(fields.error.replace(/\?[^"\s]*/g, '')));
    if (isThrownIteration(fields)) failedIterations += 1;
    unknownOption ??= readUnknownOption(fields);
    const module = readLoadedModule(fields);
    if (module !== null) loadedModules.push(module);
    if (isError && fields.source !== 'console') keep(fields.msg ?? '');
  };
  return {
    read(line) {
      const fields = parseLogLine(line);
      if (fields !== null) readFields(fields);
      else if (/^(panic|fatal error): /.test(line)) keep(line);
    },
    get failedIterations() {
      return failedIterations;
    },
    get requestError() {
      return requestError;
    },
    get writeError() {
      return writeError;
    },
    get unknownOption() {
      return unknownOption;
    },
    errorLines,
    loadedModules,
  };
}

/** A message of this length stands in a headline as it is. */
const SHORT = 160;

/**
 * What k6 says, fit for a headline: of a long text the first sentence, with the cause that may follow as "Error:", and
 * the place in the script that may come last. k6 adds advice on Docker to a path that it cannot find; the whole text is
 * in the log.
 */
export function shortenK6Message(text: string): string {
  if (text.length <= SHORT) return text;
  const [, sentence, place = ''] =
    /^(.+?[.!?])\s+(?!Error)(?=\p{Lu}).*?( \([^()\s]+:\d+:\d+\))?$/su.exec(text) ?? [];
  return sentence === undefined ? text : `${sentence}${place}`;
}
