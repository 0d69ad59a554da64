import { describeError, UserError } from '../../common/errors.ts';
import { BUILT_IN_METRICS } from '../../measurement/built-in-metrics.ts';
import type { Tags } from '../../measurement/metric.ts';
import type { RowPattern } from '../../measurement/patterns.ts';
import type { SampleFault } from '../../measurement/sample-fault.ts';
import type { MetricKind, SampleBatch, SampleTarget } from '../../samples/batch.ts';
import { SampleSetBuilder } from '../../samples/builder.ts';
import type { LoadCuts } from '../../samples/cells.ts';
import { type SampleIdentity, type SampleSet, sumUp } from '../../samples/sample-set.ts';
import type { EndpointList } from './endpoints.ts';
import { FaultCounter } from './fault-counter.ts';
import { parseExtraTags, splitFields } from './fields.ts';
import { findUneven, OwnSamples } from './own-samples.ts';
import type { RowMeaning } from './row-shapes.ts';
import { CsvScanner, type LeftOutKind, type RowSink } from './scanner.ts';
import { cleanTagValue, type TagTextOptions } from './tag-text.ts';

export interface SampleOptions extends TagTextOptions {
  readonly identity: SampleIdentity;
  /** Kinds of rows: `[['name'], ['scenario', 'name']]` gives one row per name and one per pair. */
  readonly groupings: readonly (readonly string[])[];
  /** Rows of one metric and kind; the smaller ones are counted together. */
  readonly seriesLimit: number;
  /** Rows that rules and budgets speak of, with `*` as wildcard: they are never among the smaller ones. */
  readonly wanted: readonly RowPattern[];
  /** Type and contents of the script's own metrics; of k6's own they are known. */
  readonly kinds: Readonly<Record<string, MetricKind>>;
  /** Told of each metric of the script's own whose kind is not known: its samples are left out. */
  readonly onUnknownMetric?: (metric: string) => void;
  /** How long the k6 process ran, ms; null if unknown. */
  readonly durationMs: number | null;
  /** Where stages of the load meet. */
  readonly cuts?: LoadCuts;
  /** Takes the endpoints that the samples name, without those of setup() and teardown(). */
  readonly endpoints?: EndpointList;
}

export const DEFAULT_SERIES_LIMIT = 50;

/** Columns k6 always writes; the columns of system tags stand between the first three and the last two. */
const FIRST_COLUMNS = ['metric_name', 'timestamp', 'metric_value'];
/** Tags that have a column of their own, unless the script's `systemTags` leave them out. */
const SYSTEM_TAGS = [
  'check',
  'error',
  'error_code',
  'expected_response',
  'group',
  'ip',
  'method',
  'name',
  'ocsp_status',
];
const MORE_SYSTEM_TAGS = ['proto', 'scenario', 'service', 'status', 'subproto', 'tls_version', 'url'];

/**
 * Reads the samples of one k6 run from the bytes of its CSV output (`--out csv`, decompressed), in one pass and
 * bounded memory. Of a stream that ends too early, compressed or not, all whole rows are read.
 * @throws UserError naming line and byte where the bytes are no such output.
 */
export async function readSamples(
  source: AsyncIterable<Uint8Array>,
  options: SampleOptions,
): Promise<SampleSet> {
  const sink = new SampleSink(options);
  const scanner = new CsvScanner(sink, sink.own);
  let isCutOff = false;
  try {
    for await (const chunk of source) scanner.push(chunk);
  } catch (error) {
    if (!isCompressionError(error)) throw error;
    if (error.code !== 'Z_BUF_ERROR') throw damaged(error);
    isCutOff = true;
  }
  if (scanner.finish() > 0) isCutOff = true;
  // Of what k6 wrote last, a part may be missing.
  if (!isCutOff) sink.own.end();
  return sink.finish(isCutOff);
}

/** What zlib says; `Z_BUF_ERROR` of a stream that ends too early: k6 was killed, or could write no more. */
function isCompressionError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && /^Z_/.test(String(error.code));
}

function damaged(error: unknown): UserError {
  return new UserError(
    `The sample stream is damaged: ${describeError(error)}.`,
    'Something else than k6 wrote to the file. Run the test again.',
  );
}

/** What stands in a row after the value. */
interface TagRow {
  readonly text: string;
  /** The wanted tags, cleaned. */
  readonly tags: Tags;
  /** As they stand there. */
  readonly all: Tags;
  readonly isAside: boolean;
}

class SampleSink implements RowSink {
  readonly #options: SampleOptions;
  readonly #builder: SampleSetBuilder;
  readonly #wanted: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #notes = new Set<string>();
  readonly #faults = new FaultCounter();
  readonly own = new OwnSamples(this.#faults);
  #columns: readonly string[] = [];
  /** The samples of a request follow each other and have the same tags. */
  #lastRow: TagRow = { text: '', tags: {}, all: {}, isAside: false };

  constructor(options: SampleOptions) {
    this.#options = options;
    this.#builder = new SampleSetBuilder(options);
    this.#wanted = new Set(options.groupings.flat());
  }

  begin(header: string): void {
    const columns = splitFields(header);
    if (columns === null || FIRST_COLUMNS.some((name, i) => columns[i] !== name)) {
      throw new UserError(
        `Line 1 of the sample stream, byte 0, is not the header of k6's CSV.`,
        `It should begin with ${FIRST_COLUMNS.join(',')}: write it with k6 run --out csv=FILE.`,
      );
    }
    this.#columns = columns.slice(FIRST_COLUMNS.length);
    if (this.#isLeftOut('group')) {
      this.note(
        'Requests of setup() and teardown() are told by their missing scenario: systemTags leave group out.',
      );
    }
  }

  resolve(metric: string, tags: string): RowMeaning | null {
    const row = tags === this.#lastRow.text ? this.#lastRow : this.#readRow(tags);
    if (row === null) return null;
    this.#lastRow = row;
    if (!row.isAside) this.#options.endpoints?.add(metric, row.all);
    return { target: this.#findTarget(metric, row), bit: this.own.bitOf(metric, row.all, this.#columns) };
  }

  #findTarget(metric: string, row: TagRow): SampleTarget | null {
    const kind = ownValue(BUILT_IN_METRICS, metric) ?? ownValue(this.#options.kinds, metric);
    if (kind === undefined) {
      this.#options.onUnknownMetric?.(metric);
      this.note(`Samples of ${metric} are left out: k6 did not say what kind of metric it is.`);
      return null;
    }
    return this.#builder.resolve(metric, { type: kind.type, contains: kind.contains }, row.tags, row.isAside);
  }

  add(batch: SampleBatch): void {
    this.#builder.add(batch);
  }

  forget(): void {
    this.#builder.dropTargets();
  }

  leaveOut(metric: string, kind: LeftOutKind): void {
    this.#faults.add(metric, kind);
  }

  note(text: string): void {
    this.#notes.add(text);
  }

  finish(isCutOff: boolean): SampleSet {
    const missingTags = [...this.#wanted]
      .filter((name) => !this.#seen.has(name))
      .map((name) => ({ name, isLeftOut: this.#isLeftOut(name) }));
    const faults = this.#faults.list();
    const set = this.#builder.finish({ notes: [...this.#notes], missingTags, isCutOff, faults });
    const uneven = isCutOff ? [] : findUneven(set);
    return { ...set, faults: [...set.faults, ...findTakenBack(set), ...uneven] };
  }

  #readRow(text: string): TagRow | null {
    const fields = splitFields(text);
    if (fields === null || fields.length !== this.#columns.length) return null;
    const all: Record<string, string> = {};
    for (const [i, name] of this.#columns.entries()) {
      const field = fields[i] ?? '';
      if (name === 'extra_tags') Object.assign(all, parseExtraTags(field));
      else if (name !== 'metadata' && field !== '') all[name] = field;
    }
    const tags: Record<string, string> = {};
    for (const name of this.#wanted) {
      const value = ownValue(all, name);
      if (value === undefined) continue;
      tags[name] = cleanTagValue(value, this.#options);
      this.#seen.add(name);
    }
    return { text, tags, all, isAside: this.#isAside(all) };
  }

  /** A group of the script's own may be called setup, too; but it has a scenario. */
  #isAside(tags: Readonly<Record<string, string>>): boolean {
    if (tags.scenario !== undefined) return false;
    if (this.#isLeftOut('group')) return !this.#isLeftOut('scenario');
    return /^::(setup|teardown)(::|$)/.test(tags.group ?? '');
  }

  #isLeftOut(tag: string): boolean {
    return [...SYSTEM_TAGS, ...MORE_SYSTEM_TAGS].includes(tag) && !this.#columns.includes(tag);
  }
}

/** k6 drops one iteration or more, and takes none back. Nothing else tells its samples from those of a script. */
function findTakenBack({ series }: SampleSet): SampleFault[] {
  const metric = 'dropped_iterations';
  const whole = series.find((one) => one.metric === metric && Object.keys(one.tags).length === 0);
  const { min, count } = whole === undefined ? { min: 0, count: 0 } : sumUp(whole);
  return min < 0 ? [{ metric, kind: 'foreign', count: 1, of: count }] : [];
}

/** A metric or a tag may be called `constructor`. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
