import { split } from 'shlex';
import { UserError, UserErrors } from '../common/errors.ts';
import { compareTexts } from '../common/text.ts';
import { input, phrase, type Told, told } from '../common/told.ts';
import { SWITCHING_THRESHOLDS_OFF } from './thresholds.ts';

/** One flag of k6's command line. */
export interface K6Flag {
  /** Long name without dashes: `vus`. */
  readonly name: string;
  /** Null for a switch without a value; `true` and `false` are values. */
  readonly value: string | null;
}

const SHORT: Readonly<Record<string, string>> = {
  a: 'address',
  c: 'config',
  d: 'duration',
  e: 'env',
  h: 'help',
  i: 'iterations',
  l: 'linger',
  o: 'out',
  p: 'paused',
  q: 'quiet',
  s: 'stage',
  t: 'type',
  u: 'vus',
  v: 'verbose',
  w: 'throw',
};

/** Flags of `k6 run` that stand without a value (`k6 run --help` of 1.8.1 and 2.2.0). */
const SWITCHES = new Set(
  'paused no-setup no-teardown insecure-skip-tls-verify no-connection-reuse no-vu-connection-reuse throw http-debug discard-response-bodies include-system-env-vars no-thresholds no-summary new-machine-readable-summary linger no-usage-report help no-color profiling-enabled quiet verbose'.split(
    ' ',
  ),
);

const OWN_SUMMARY = 'The action reads the summary itself. Remove the flag';

/** Flags the action sets itself or cannot work with, and what to do instead. */
const REFUSED: Readonly<Record<string, Told>> = {
  'summary-export': told`${OWN_SUMMARY}; to get a copy of k6's summary, set K6_SUMMARY_EXPORT ${phrase('environment')}.`,
  'summary-trend-stats':
    'Remove the flag: the statistics that rules, thresholds and the script (summaryTrendStats) name are asked for by themselves.',
  'summary-mode': told`${OWN_SUMMARY}; K6_SUMMARY_MODE=full ${phrase('environment')} gives the longer text.`,
  'no-summary': `${OWN_SUMMARY}.`,
  'new-machine-readable-summary': `${OWN_SUMMARY}.`,
  'no-thresholds': `Remove the flag. ${SWITCHING_THRESHOLDS_OFF}`,
  address: told`Remove the flag; to have k6's REST API, set K6_ADDRESS ${phrase('environment')}.`,
  'no-usage-report': 'Remove the flag: the action never lets k6 send a usage report.',
  'execution-segment': 'Remove the flag: this version judges whole loads only, no parts of one.',
  'execution-segment-sequence': 'Remove the flag: this version judges whole loads only, no parts of one.',
  linger: 'Remove the flag: k6 would never end.',
  paused: 'Remove the flag: k6 would never start.',
  help: 'Remove the flag: k6 would print its help instead of running.',
};

/** Flags that change what load k6 makes or how requests are made. */
const LOAD = new Set(
  'vus duration iterations stage rps execution-segment execution-segment-sequence no-setup no-teardown max-redirects batch batch-per-host no-connection-reuse no-vu-connection-reuse min-iteration-duration discard-response-bodies throw dns local-ips http-debug env'.split(
    ' ',
  ),
);

/** Flags of `k6 run` that `k6 inspect` knows too and that change the options it computes. */
const INSPECTED = new Set([
  'env',
  'include-system-env-vars',
  'compatibility-mode',
  'type',
  'config',
  'secret-source',
  'no-thresholds',
]);

const REPEATABLE = new Set(['env', 'stage', 'tag', 'out', 'secret-source']);

/** Splits the input `flags` as a shell would, over several lines too. @throws UserError on unbalanced quotes. */
export function parseFlags(text: string): string[] {
  try {
    return split(text);
  } catch (error) {
    throw new UserError(
      `flags: \`${text.trim()}\` cannot be split into words: a quote or a backslash at the end is not closed.`,
      'Write the flags as in a shell, for example: --tag "team=check out".',
      { cause: error },
    );
  }
}

/** Reads k6's command line as k6 does (Go's pflag): `--a=1`, `--a 1`, `-a1`, `-a 1`, `-qv`. Words that are no flag come second. */
export function readFlags(words: readonly string[]): { flags: K6Flag[]; positional: string[] } {
  const flags: K6Flag[] = [];
  const positional: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('-') || word === '-' || word === '--') positional.push(word);
    else if (word.startsWith('--')) flags.push(readLong(word.slice(2), rest));
    else flags.push(...readShort(word.slice(1), rest));
  }
  return { flags, positional };
}

function readLong(text: string, rest: string[]): K6Flag {
  const equals = text.indexOf('=');
  if (equals >= 0) return { name: text.slice(0, equals), value: text.slice(equals + 1) };
  return { name: text, value: SWITCHES.has(text) ? null : (rest.shift() ?? null) };
}

function readShort(letters: string, rest: string[]): K6Flag[] {
  const letter = letters.slice(0, 1);
  const name = SHORT[letter] ?? letter;
  const tail = letters.slice(1);
  if (tail.startsWith('=')) return [{ name, value: tail.slice(1) }];
  if (!SWITCHES.has(name)) return [{ name, value: tail === '' ? (rest.shift() ?? null) : tail }];
  return [{ name, value: null }, ...(tail === '' ? [] : readShort(tail, rest))];
}

/** @throws UserErrors naming every flag that the action sets itself, and every word that is no flag. */
export function checkFlags(words: readonly string[]): void {
  const { flags, positional } = readFlags(words);
  const errors: UserError[] = [];
  for (const { name } of flags) {
    const advice = REFUSED[name];
    if (advice !== undefined) errors.push(new UserError(`flags: --${name} cannot be set here.`, advice));
  }
  for (const word of positional) {
    errors.push(
      new UserError(
        `flags: "${word}" is not a flag of k6.`,
        told`Name scenario files by ${input('scenario-file')}, and put values with spaces in quotes.`,
      ),
    );
  }
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new UserErrors(errors);
}

/**
 * The flags that change the load, for its fingerprint: `--vus=10`, by name, repeated ones in their order, of
 * others the last, as k6 takes it. Of `--env` only the names: values may be secrets, and differ by job.
 */
export function loadFlags(words: readonly string[]): string[] {
  const flags = readFlags(words).flags.filter(({ name }) => LOAD.has(name));
  return formatFlags(
    flags.map((flag) => (flag.name === 'env' ? { ...flag, value: flag.value?.split('=')[0] ?? null } : flag)),
  );
}

/** The flags that `k6 inspect` needs to compute the same options as the run. */
export function inspectFlags(words: readonly string[]): string[] {
  return formatFlags(readFlags(words).flags.filter(({ name }) => INSPECTED.has(name)));
}

/** Flags for a k6 that is started in another folder: the files that they name are named in full. */
export function anchorFlags(words: readonly string[], anchor: (path: string) => string): string[] {
  const { flags } = readFlags(words);
  return flags.map(({ name, value }) => {
    if (value === null) return `--${name}`;
    if (name === 'config') return `--config=${anchor(value)}`;
    return `--${name}=${name === 'secret-source' ? anchorSecrets(value, anchor) : value}`;
  });
}

/** `file=name=shop,default,filename=shop.env`, and `file=shop.env` for short. */
function anchorSecrets(source: string, anchor: (path: string) => string): string {
  const [, settings] = /^file=(.*)$/s.exec(source) ?? [];
  if (settings === undefined) return source;
  const parts = settings.split(',').map((part) => {
    const [, key, value] = /^(?:(\w+)=)?(.*)$/s.exec(part) ?? [];
    if (key === 'filename' && value !== undefined) return `filename=${anchor(value)}`;
    return key !== undefined || part === 'default' || part === '' ? part : anchor(part);
  });
  return `file=${parts.join(',')}`;
}

/** The value k6 takes of a flag: the last one; null where it is not set. */
export function flagValue(words: readonly string[], wanted: string): string | null {
  return readFlags(words).flags.findLast(({ name }) => name === wanted)?.value ?? null;
}

/** Whether a flag is set, whatever its value. */
export function hasFlag(words: readonly string[], wanted: string): boolean {
  return readFlags(words).flags.some(({ name }) => name === wanted);
}

function formatFlags(flags: readonly K6Flag[]): string[] {
  return flags
    .filter(
      ({ name }, index) =>
        REPEATABLE.has(name) || !flags.slice(index + 1).some((later) => later.name === name),
    )
    .sort((a, b) => compareTexts(a.name, b.name))
    .map(({ name, value }) => `--${name}=${value ?? (name === 'http-debug' ? 'headers' : 'true')}`);
}
