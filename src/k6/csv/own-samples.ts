import { BUILT_IN_METRICS } from '../../measurement/built-in-metrics.ts';
import type { Tags } from '../../measurement/metric.ts';
import type { SampleFault } from '../../measurement/sample-fault.ts';
import { type SampleSet, sumUp } from '../../samples/sample-set.ts';
import type { FaultCounter } from './fault-counter.ts';

/** What k6 writes in one go: all of these metrics, each once, at one time to the nanosecond. */
interface Batch {
  readonly metrics: readonly string[];
  /** Metrics that may be left out, at the end of the list. */
  readonly optional: number;
}

/**
 * As k6 v0.54 to v2.2 take them (`lib/netext/httpext/tracer.go` with `transport.go`, `js/runner.go`,
 * `lib/netext/dialer.go`, `execution/scheduler.go`, `ws.go` and `websockets.go`, the browser's `network_manager.go`).
 */
const BATCHES: readonly Batch[] = [
  {
    metrics: [
      'http_reqs',
      'http_req_duration',
      'http_req_blocked',
      'http_req_connecting',
      'http_req_tls_handshaking',
      'http_req_sending',
      'http_req_waiting',
      'http_req_receiving',
      'http_req_failed',
    ],
    // Without a responseCallback.
    optional: 1,
  },
  { metrics: ['iteration_duration', 'iterations'], optional: 0 },
  { metrics: ['data_sent', 'data_received'], optional: 0 },
  { metrics: ['vus', 'vus_max'], optional: 0 },
  { metrics: ['ws_sessions', 'ws_connecting'], optional: 0 },
  { metrics: ['browser_http_req_duration', 'browser_data_received'], optional: 0 },
];

/** Of metrics whose samples k6 writes one by one: the system tags that all of them have, unless they are switched off, and others that some have. */
interface TagsOfOwn {
  readonly metrics: RegExp;
  readonly always: readonly string[];
  readonly other: readonly string[];
}

const TAGS: readonly TagsOfOwn[] = [
  { metrics: /^checks$/, always: ['check'], other: [] },
  { metrics: /^group_duration$/, always: ['group'], other: [] },
  { metrics: /^grpc_/, always: ['url', 'service', 'method'], other: ['name', 'status'] },
  { metrics: /^ws_/, always: ['url'], other: ['name', 'status', 'subproto'] },
  { metrics: /^browser_/, always: ['url'], other: ['name', 'method', 'status', 'resource_type', 'rating'] },
];

/** A bit for every metric of a batch. */
const BITS = new Map(
  BATCHES.flatMap(({ metrics }) => metrics).map((metric, place): [string, number] => [metric, 1 << place]),
);
const MASKS = BATCHES.map(({ metrics, optional }) => {
  const bits = metrics.map((metric) => BITS.get(metric) ?? 0);
  const sum = (some: readonly number[]) => some.reduce((mask, bit) => mask | bit, 0);
  return { all: sum(bits), needed: sum(bits.slice(0, bits.length - optional)) };
});
const MOST_BITS = 31;

/**
 * Tells k6's own samples from those that a script adds under the same names. A script cannot choose the time of a
 * sample, and takes one each time that it adds: what k6 writes in one go it can imitate tag by tag, and never by time.
 */
export class OwnSamples {
  /** The metrics of the rows that have the time in hand, by their bits. */
  #seen = 0;
  readonly #faults: FaultCounter;
  readonly #bits = new Map(BITS);

  constructor(faults: FaultCounter) {
    this.#faults = faults;
  }

  /**
   * The bit of samples that need a closer look, else 0.
   * @param columns the tags that the output has columns for
   */
  bitOf(metric: string, tags: Tags, columns: readonly string[]): number {
    return BITS.get(metric) ?? (isUntagged(metric, tags, columns) ? this.#bitOfUntagged(metric) : 0);
  }

  #bitOfUntagged(metric: string): number {
    const there = this.#bits.get(metric);
    if (there !== undefined) return there;
    const bit = 1 << Math.min(this.#bits.size, MOST_BITS - 1);
    this.#bits.set(metric, bit);
    return bit;
  }

  /** Takes the next sample; small, so that the compiler takes it into the caller's loop. */
  add(bit: number, time: { isNewTime: boolean }): void {
    if (time.isNewTime) {
      time.isNewTime = false;
      this.end();
    }
    this.#seen |= bit;
  }

  /** Ends the rows of one time: what k6 writes in one go must be whole. */
  end(): void {
    const seen = this.#seen;
    if (seen === 0) return;
    this.#seen = 0;
    const whole = MASKS.filter(({ needed }) => (seen & needed) === needed);
    const foreign = whole.reduce((rest, { all }) => rest & ~all, seen);
    if (foreign === 0) return;
    for (const [metric, bit] of this.#bits) if ((foreign & bit) !== 0) this.#faults.add(metric, 'foreign');
  }
}

/**
 * Metrics of a batch that have more samples than the others. Times tell foreign samples one by one, but not where a
 * clock stands still for a while, as on Windows.
 */
export function findUneven({ series, faults }: Pick<SampleSet, 'series' | 'faults'>): SampleFault[] {
  const own = (metric: string) => faults.filter((fault) => fault.metric === metric);
  const countOf = (metric: string) => {
    const whole = series.find((one) => one.metric === metric && Object.keys(one.tags).length === 0);
    const leftOut = own(metric).filter(({ kind }) => kind !== 'foreign');
    return leftOut.reduce((sum, { count }) => sum + count, whole === undefined ? 0 : sumUp(whole).count);
  };
  return BATCHES.flatMap(({ metrics, optional }) => {
    const counts = metrics.map(countOf);
    const least = Math.min(...counts.slice(0, counts.length - optional));
    return metrics.flatMap((metric, place): SampleFault[] => {
      const of = counts[place] ?? 0;
      if (of <= least || own(metric).some(({ kind }) => kind === 'foreign')) return [];
      return [{ metric, kind: 'foreign', count: of - least, of }];
    });
  });
}

/** Whether a sample of a metric of k6's, written alone, lacks all tags that k6 gives it. */
function isUntagged(metric: string, tags: Tags, columns: readonly string[]): boolean {
  if (!Object.hasOwn(BUILT_IN_METRICS, metric)) return false;
  const own = TAGS.find(({ metrics }) => metrics.test(metric));
  if (own === undefined || !own.always.some((tag) => columns.includes(tag))) return false;
  return [...own.always, ...own.other].every((tag) => (tags[tag] ?? '') === '');
}
