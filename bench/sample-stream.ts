/** Rows as k6 2.2.0 writes them with `--out csv`, endlessly, faster than anything can read them. */
const HEADER =
  'metric_name,timestamp,metric_value,check,error,error_code,expected_response,group,method,name,proto,scenario,' +
  'service,status,subproto,tls_version,url,extra_tags,metadata\n';
const ENDPOINTS = 20;
const START_MS = 1_790_000_000_000;
const REQUESTS_PER_BLOCK = 4000;
/** Rows of one request with one check, and of the iteration that made it. */
export const ROWS_PER_REQUEST = 14;

/** Numbers that look random and are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Row {
  readonly metric: string;
  readonly value: number;
  readonly ofRequest: boolean;
  readonly check: string;
}

/** The samples of one request, its check and the iteration that made it, in k6's order. */
function makeRequest(random: () => number): { name: string; rows: Row[] } {
  const endpoint = Math.floor(random() * ENDPOINTS);
  const waiting =
    20 * Math.exp(0.5 * Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random()));
  const [sending, receiving] = [0.02 + random() / 50, 0.05 + random() / 20];
  const row = (metric: string, value: number, ofRequest = true, check = '') => ({
    metric,
    value,
    ofRequest,
    check,
  });
  const rows = [
    row('http_reqs', 1),
    row('http_req_duration', waiting + sending + receiving),
    row('http_req_blocked', random() / 100),
    row('http_req_connecting', 0),
    row('http_req_tls_handshaking', 0),
    row('http_req_sending', sending),
    row('http_req_waiting', waiting),
    row('http_req_receiving', receiving),
    row('http_req_failed', random() < 0.002 ? 1 : 0),
    row('checks', 1, false, 'is 200'),
    row('data_sent', 154, false),
    row('data_received', 379, false),
    row('iteration_duration', waiting + 1, false),
    row('iterations', 1, false),
  ];
  return { name: `http://127.0.0.1:8080/api/endpoint-${endpoint}`, rows };
}

function renderCsv({ name, rows }: ReturnType<typeof makeRequest>, group: string): string {
  const rest = ({ ofRequest, check }: Row) =>
    ofRequest
      ? `,,,true,${group},GET,${name},HTTP/1.1,api,,200,,,${name},flow=api,`
      : `${check},,,,${group},,,,api,,,,,,flow=api,`;
  return rows.map((row) => `${row.metric},${START_MS}000000,${row.value.toFixed(6)},${rest(row)}\n`).join('');
}

function renderJson({ name, rows }: ReturnType<typeof makeRequest>): string {
  const tagsOf = ({ ofRequest, check }: Row) => {
    const common = { flow: 'api', group: '::checkout', scenario: 'api' };
    if (!ofRequest) return check === '' ? common : { check, ...common };
    const request = { method: 'GET', name, proto: 'HTTP/1.1', status: '200', url: name };
    return { expected_response: 'true', ...common, ...request };
  };
  const time = new Date(START_MS).toISOString().replace('Z', '123456Z');
  return rows
    .map((row) => {
      const data = { time, value: row.value, tags: tagsOf(row) };
      return `${JSON.stringify({ metric: row.metric, type: 'Point', data })}\n`;
    })
    .join('');
}

/** The same samples as `streamSamples` as k6's JSON output has them, but all of one moment: a block to repeat. */
export function makeJsonBlock(): { bytes: Uint8Array; requests: number } {
  const random = seededRandom(1);
  const text = Array.from({ length: REQUESTS_PER_BLOCK }, () => renderJson(makeRequest(random)));
  return { bytes: new TextEncoder().encode(text.join('')), requests: REQUESTS_PER_BLOCK };
}

export interface StreamOptions {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Put commas into the groups, so that every row has a quoted field. */
  readonly quoted: boolean;
}

/** The stream in chunks of `chunkBytes`; `spent` counts the processor time the making of it took. */
export async function* streamSamples(
  options: StreamOptions,
  spent: { ms: number },
  chunkBytes = 1 << 18,
): AsyncGenerator<Uint8Array> {
  const begun = process.cpuUsage();
  const random = seededRandom(1);
  const group = options.quoted ? '"::check out, pay"' : '::checkout';
  const text = Array.from({ length: REQUESTS_PER_BLOCK }, () => renderCsv(makeRequest(random), group));
  const block = new TextEncoder().encode(text.join(''));
  const times = findTimes(block);
  const lengths = text.map((request) => request.length);
  spent.ms += cpuSince(begun);
  yield new TextEncoder().encode(HEADER);
  for (let done = 0; done < options.requests; done += REQUESTS_PER_BLOCK) {
    const start = process.cpuUsage();
    const count = Math.min(REQUESTS_PER_BLOCK, options.requests - done);
    for (let i = 0; i < count * ROWS_PER_REQUEST; i++) {
      const request = done + Math.floor(i / ROWS_PER_REQUEST);
      writeTime(block, times[i] ?? 0, START_MS + (request * 1000.017) / options.requestsPerSecond);
    }
    const bytes = lengths.slice(0, count).reduce((sum, length) => sum + length, 0);
    spent.ms += cpuSince(start);
    for (let at = 0; at < bytes; at += chunkBytes) yield block.subarray(at, Math.min(bytes, at + chunkBytes));
  }
}

function findTimes(block: Uint8Array): number[] {
  const times: number[] = [];
  for (let at = 0; at < block.length; at = block.indexOf(10, at) + 1) times.push(block.indexOf(44, at) + 1);
  return times;
}

/** Overwrites the last 15 digits of the nanoseconds; the ones before stay the same for eleven days. */
function writeTime(block: Uint8Array, at: number, timeMs: number): void {
  let rest = Math.floor((timeMs % 1e9) * 1e6);
  for (let digit = at + 18; digit > at + 3; digit--) {
    block[digit] = 48 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
}

/** Milliseconds of processor time, all threads. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
