import { describe, expect, it } from '@jest/globals';
import { CSV_HEADER, readCsv, renderRow } from '../../support/k6-csv.ts';

const REQUEST = [
  'http_reqs',
  'http_req_duration',
  'http_req_blocked',
  'http_req_connecting',
  'http_req_tls_handshaking',
  'http_req_sending',
  'http_req_waiting',
  'http_req_receiving',
];
const OF_REQUEST = { name: 'a', method: 'GET', status: '200', url: 'http://a' };

/** Rows of k6 at some nanosecond. */
function rowsAt(nanosecond: number, metrics: readonly string[], tags: Record<string, string> = OF_REQUEST) {
  return metrics.map((metric) =>
    renderRow({ metric, tags }).replace('000000,', `${String(nanosecond).padStart(6, '0')},`),
  );
}

async function foreign(...rows: readonly string[][]): Promise<string[]> {
  const { faults } = await readCsv([CSV_HEADER, ...rows.flat(), ''].join('\n'));
  return faults.map(({ metric, kind, count, of }) => `${kind} ${metric} ${count}/${of}`);
}

const request = (nanosecond: number) => rowsAt(nanosecond, [...REQUEST, 'http_req_failed']);

describe("samples that are k6's own", () => {
  it('come in one go, with one time', async () => {
    const iteration = ['data_sent', 'data_received', 'iteration_duration', 'iterations'];
    expect(
      await foreign(
        request(1),
        request(2),
        request(2),
        rowsAt(3, REQUEST),
        rowsAt(4, iteration),
        rowsAt(5, ['data_sent', 'data_received']),
        rowsAt(6, ['vus', 'vus_max']),
        rowsAt(7, ['ws_sessions', 'ws_connecting']),
      ),
    ).toEqual([]);
  });

  it('carry tags where they are written one by one', async () => {
    expect(
      await foreign(
        rowsAt(1, ['checks'], { check: 'is 200' }),
        rowsAt(2, ['group_duration'], { group: '::cart' }),
        rowsAt(3, ['grpc_req_duration', 'grpc_streams'], { service: 'cart', method: 'Get' }),
        rowsAt(4, ['ws_session_duration', 'ws_msgs_sent'], { url: 'ws://a' }),
        rowsAt(5, ['browser_web_vital_lcp'], { rating: 'good' }),
        rowsAt(6, ['dropped_iterations', 'own'], {}),
      ),
    ).toEqual([]);
  });

  it('need no tag that systemTags leave out', async () => {
    const header = 'metric_name,timestamp,metric_value,name,extra_tags,metadata';
    const rows = ['checks', 'group_duration', 'grpc_req_duration', 'ws_ping', 'browser_web_vital_lcp'].map(
      (metric, index) => `${metric},179000000000000000${index},1.000000,,,`,
    );
    expect((await readCsv([header, ...rows, ''].join('\n'))).faults).toEqual([]);
  });

  it('may lack their end where the stream is cut off', async () => {
    const csv = [CSV_HEADER, ...request(1), ...request(2).slice(0, 4), 'http_req_send'].join('\n');
    expect(await readCsv(csv)).toMatchObject({ isCutOff: true, faults: [] });
  });
});

describe('samples of a script', () => {
  it.each([
    ['of one metric of a request', [rowsAt(2, ['http_req_duration'])], ['foreign http_req_duration 1/3']],
    [
      'with every tag and every metric of a request',
      [...REQUEST, 'http_req_failed'].map((metric, index) => rowsAt(2 + index, [metric])),
      [...REQUEST, 'http_req_failed'].sort().map((metric) => `foreign ${metric} 1/3`),
    ],
    [
      'of an iteration',
      [rowsAt(2, ['iteration_duration']), rowsAt(3, ['iterations'])],
      ['foreign iteration_duration 1/1', 'foreign iterations 1/1'],
    ],
    ['without a tag', [rowsAt(2, ['checks'], {}), rowsAt(3, ['checks'], {})], ['foreign checks 2/2']],
    ['at the end', [request(3), rowsAt(4, ['http_req_waiting'])], ['foreign http_req_waiting 1/3']],
  ])('are told from them: %s', async (_what, rows, expected) => {
    const last = rows.at(-1)?.[0]?.startsWith('http_req_waiting') ? [] : [request(99)];
    expect(await foreign(request(1), ...rows, ...last)).toEqual(expected);
  });

  it('are told from them by their number where the clock stands still', async () => {
    const fakes = rowsAt(1, ['http_req_duration', 'http_req_duration', 'http_req_failed', 'iterations']);
    expect(
      await foreign(request(1), fakes, rowsAt(1, ['iteration_duration', 'iterations']), request(2)),
    ).toEqual(['foreign http_req_duration 2/4', 'foreign http_req_failed 1/3', 'foreign iterations 1/2']);
  });

  it('are told from them where they take back what k6 dropped', async () => {
    const taken = rowsAt(1, ['dropped_iterations'], {}).map((row) => row.replace('1.000000', '-1.000000'));
    expect(await foreign(taken)).toEqual(['foreign dropped_iterations 1/1']);
  });

  it('may have any name that is not of k6', async () => {
    expect(await foreign(rowsAt(1, ['ws_latency', 'grpc_errors', 'browser_clicks'], {}))).toEqual([]);
  });
});
