import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { findRow, findSuite } from '../../support/e2e-report.ts';
import { type Service, startService } from '../../support/e2e-service.ts';
import { closeShops, type Files, measureBaseline, openShop, SCRIPT } from '../../support/e2e-shop.ts';
import { describeWith } from '../../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

/** @param head runs once, `steps` after every request */
const script = (head = '', steps = '', options = '') => `
import { check, group } from 'k6';
import http from 'k6/http';
import { Counter, Rate, Trend } from 'k6/metrics';
${head}
export const options = { vus: 2, iterations: 60, ${options} };
export default function () {
  http.get(__ENV.BASE_URL + '/200');
  ${steps}
}
`;
const TRENDS = ['duration', 'blocked', 'connecting', 'tls_handshaking', 'sending', 'waiting', 'receiving'];
/** Everything that k6 gives a request, in its order, within one millisecond. */
const IMITATION = {
  head: `
    const requests = new Counter('http_reqs'), failed = new Rate('http_req_failed');
    const trends = ${JSON.stringify(TRENDS)}.map((name) => new Trend('http_req_' + name, true));
    const tags = { method: 'GET', status: '200', proto: 'HTTP/1.1', expected_response: 'true',
      name: __ENV.BASE_URL + '/200', url: __ENV.BASE_URL + '/200' };`,
  steps: `
    for (let i = 0; i < 40; i += 1) {
      const before = Date.now();
      while (Date.now() === before);
      requests.add(1, tags);
      for (const [place, trend] of trends.entries()) trend.add(place === 0 || place === 5 ? 5 : 0, tags);
      failed.add(0, tags);
    }`,
};

describeWith('k6', "samples in k6's own metrics that k6 did not take", () => {
  let base: Files;
  let fast: Service;
  let slow: Service;
  beforeAll(async () => {
    fast = await startService(20);
    slow = await startService(50);
    base = await measureBaseline({ [SCRIPT]: script() }, [{ values: { BASE_URL: fast.url } }]);
    await closeShops();
  });
  afterAll(async () => {
    await fast.close();
    await slow.close();
  });
  const compare = async (head: string, steps = '', { url = slow.url, options = '' } = {}) => {
    const shop = await openShop({ files: { [SCRIPT]: script(head, steps, options) }, base });
    return shop.run({ values: { BASE_URL: url }, with: { rules: 'classic' } });
  };

  it('without them the same service is seen to be slower', async () => {
    expect((await compare('')).standing).toBe('fail (regression), red');
  });

  it.each([
    ['untagged', ''],
    ['with the tags of a request', `, { method: 'GET', status: '200', name: 'a', url: 'a' }`],
  ])('hide no slowdown: fast ones, %s', async (_what, tags) => {
    const fakes = `for (let i = 0; i < 40; i += 1) faster.add(5${tags});`;
    const outcome = await compare(`const faster = new Trend('http_req_duration', true);`, fakes);
    expect(outcome.standing).toBe('invalid (foreign-samples), red');
    expect(findRow(outcome, 'http_req_duration p(95)')).toMatchObject({
      verdict: 'not-judged',
      cause: 'foreign-samples',
    });
    const said = `perf/checkout.js adds to metrics that are k6's own: 2 400 of 2 460 samples of http_req_duration.`;
    expect(outcome.outputs.headline?.replaceAll(/\s/g, ' ')).toContain(said);
    expect(outcome.comment).toContain('a name of its own');
  });

  it('hide no slowdown: whole requests, with every tag and in one millisecond', async () => {
    const outcome = await compare(IMITATION.head, IMITATION.steps);
    expect(outcome.standing).toBe('invalid (foreign-samples), red');
    expect(findRow(outcome, 'http_req_duration p(95)').cause).toBe('foreign-samples');
  });

  it.each([
    ['http_req_failed', `new Rate('http_req_failed')`, '.add(false)'],
    ['iterations', `new Counter('iterations')`, '.add(100)'],
    ['iteration_duration', `new Trend('iteration_duration', true)`, '.add(1)'],
    ['checks', `new Rate('checks')`, '.add(true)'],
    ['dropped_iterations', `new Counter('dropped_iterations')`, '.add(-1)'],
    ['group_duration', `new Trend('group_duration', true)`, '.add(1)'],
  ])('name the metric, whether by intent or by accident: %s', async (metric, made, add) => {
    const outcome = await compare(`const mine = ${made};`, `mine${add};`, { url: fast.url });
    expect(outcome.standing).toBe('invalid (foreign-samples), red');
    expect(outcome.outputs.headline).toContain(`samples of ${metric}.`);
  });

  it.each([
    ['as k6 gives them', ''],
    ['without system tags', 'systemTags: [],'],
  ])("are not what an honest script's are taken for: %s", async (_what, options) => {
    const steps = `
      http.batch([__ENV.BASE_URL + '/200', __ENV.BASE_URL + '/404']);
      http.get(__ENV.BASE_URL + '/200', { responseCallback: null, tags: { name: '', url: '', team: 'a' } });
      if (__ITER % 10 === 0) http.get('http://127.0.0.1:1/');
      group('cart', () => check(1, { 'is one': () => true, two: () => true }));
      checkout_latency.add(5);`;
    const head = `const checkout_latency = new Trend('checkout_latency', true);
      export function setup() { http.get(__ENV.BASE_URL + '/200'); }`;
    const outcome = await compare(head, steps, { url: fast.url, options });
    expect(outcome.outputs.reason).not.toBe('foreign-samples');
    expect(findSuite(outcome).findings.map(({ reason }) => reason)).not.toContain('foreign-samples');
  });
});
