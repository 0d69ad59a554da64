import { readSamples, type SampleOptions } from '../../src/k6/csv/reader.ts';
import type { SampleSet } from '../../src/samples/sample-set.ts';

export const CSV_HEADER =
  'metric_name,timestamp,metric_value,check,error,error_code,expected_response,group,method,name,proto,scenario,' +
  'service,status,subproto,tls_version,url,extra_tags,metadata';
const COLUMNS = CSV_HEADER.split(',').slice(3);
/** When the streams of the tests begin. */
export const START_MS = 1_790_000_000_000;

export const SAMPLE_OPTIONS: SampleOptions = {
  identity: { suite: 'checkout', scriptHash: 'abc', shard: null },
  groupings: [['name']],
  seriesLimit: 50,
  wanted: [],
  kinds: {},
  durationMs: null,
  groupIds: false,
  dropOrigins: false,
};

export interface Row {
  readonly metric?: string;
  /** After START_MS. */
  readonly ms?: number;
  readonly value?: number;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A row, at nanoseconds, as Go's encoding/csv writes it. */
export function renderRow({ metric = 'http_req_duration', ms = 0, value = 1, tags = {} }: Row): string {
  const all = { scenario: 'api', ...tags };
  const extra = Object.entries(all).filter(([name]) => !COLUMNS.includes(name));
  const columns: Record<string, string> = {
    ...all,
    extra_tags: extra.map((pair) => pair.join('=')).join('&'),
  };
  const fields = COLUMNS.map((name) => columns[name] ?? '').map((field) => {
    return /[",\r\n]|^\s/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  });
  return [metric, `${START_MS + ms}000000`, value.toFixed(6), ...fields].join(',');
}

export function renderCsv(rows: readonly Row[]): string {
  return [CSV_HEADER, ...rows.map(renderRow), ''].join('\n');
}

/** Cuts text into chunks of the given numbers of bytes, used over and over. */
export async function* cutIntoChunks(
  text: string | Uint8Array,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? bytes.length;
    // As a stream may have it: amid other bytes, in memory that is used again once the chunk is taken.
    const memory = new Uint8Array(size + 40).fill(44);
    memory.set(bytes.subarray(at, at + size), 20);
    yield memory.subarray(20, 20 + Math.min(size, bytes.length - at));
    memory.fill(0);
    at += size;
  }
}

export function readCsv(text: string, options: Partial<SampleOptions> = {}): Promise<SampleSet> {
  return readSamples(cutIntoChunks(text, [1 << 16]), { ...SAMPLE_OPTIONS, ...options });
}

export function readRows(rows: readonly Row[], options: Partial<SampleOptions> = {}): Promise<SampleSet> {
  return readCsv(renderCsv(rows), options);
}
