import type { Direction, MetricContents } from '../measurement/metric.ts';

/** What the unit beside a value says. */
export interface UnitKind {
  /** `rate` of a counter is per second, `rate` of a rate a share of 0..1. */
  readonly type: 'counter' | 'rate' | 'gauge';
  readonly contains: MetricContents;
  /** The value times this is in the unit of the metric: milliseconds, bytes, a fraction of 1. */
  readonly factor: number;
  /** Null where the unit does not tell. */
  readonly worse: Direction | null;
}

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(ns|nsecs?|nanos|nanoseconds?)$/, 1e-6],
  [/^([uµμ]s|usecs?|micros|microseconds?)$/, 1e-3],
  [/^(ms|msecs?|millis|milliseconds?)$/, 1],
  [/^(s|secs?|seconds?)$/, 1000],
  [/^(min|mins|minutes?)$/, 60_000],
  [/^(h|hrs?|hours?)$/, 3_600_000],
];
const SIZES: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['byte', 1],
  ['bytes', 1],
  ['kb', 1e3],
  ['mb', 1e6],
  ['gb', 1e9],
  ['tb', 1e12],
  ['kib', 2 ** 10],
  ['mib', 2 ** 20],
  ['gib', 2 ** 30],
  ['tib', 2 ** 40],
]);
const SHORT_RATES: ReadonlyMap<string, string> = new Map([
  ['rps', 'req/s'],
  ['qps', 'queries/s'],
  ['tps', 'txn/s'],
  ['hz', '1/s'],
]);

/** What a service is there to do: more of it per second is better. Of errors, pauses and events nobody knows. */
const WORK =
  /^((http )?req(uest)?|op(eration)?|txn|tx|transaction|query|querie|iter(ation)?|msg|message|row|record|call|hit|page|order|user|test|run)s?$/;

/** Reads `ms`, `ns/op`, `ops/sec`, `req/s`, `MB/s`, `KiB`, `%`; any other unit is a plain number of no known direction. Of a rate per second more is better only where work is counted. */
export function readUnit(text: string): UnitKind {
  const unit = text.trim().toLowerCase();
  const [head = '', per] = splitUnit(SHORT_RATES.get(unit) ?? unit);
  const time = factorOfTime(head);
  const size = SIZES.get(head);
  const second = per === undefined ? null : factorOfTime(per);
  if (time !== null && second === null) return { type: 'gauge', contains: 'time', factor: time, worse: 'up' };
  if (time === null && second !== null) {
    const contains = size === undefined ? 'default' : 'data';
    const worse = size !== undefined || WORK.test(head) ? 'down' : null;
    return { type: 'counter', contains, factor: ((size ?? 1) * 1000) / second, worse };
  }
  if (size !== undefined) return { type: 'gauge', contains: 'data', factor: size, worse: null };
  if (unit === '%' || unit === 'percent')
    return { type: 'rate', contains: 'default', factor: 0.01, worse: null };
  return { type: 'gauge', contains: 'default', factor: 1, worse: null };
}

/** `ops/sec` and `requests per second`; what stands below the line is undefined where there is none. */
function splitUnit(unit: string): (string | undefined)[] {
  return unit.split(/\s*\/\s*|\s+per\s+|_per_/, 2).map((part) => part.trim());
}

function factorOfTime(unit: string): number | null {
  return TIMES.find(([name]) => name.test(unit))?.[1] ?? null;
}
