import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { closeDesks, openDesk } from '../support/command-line.ts';
import { findSuite } from '../support/e2e-report.ts';
import { CONFIG, closeShops, type Files, measureBaseline, openShop } from '../support/e2e-shop.ts';
import { type Edit, loadExample, type StandIn, startStandIn } from '../support/example.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);

const SCRIPT = 'perf/service.js';
const BASELINE = '.perf-baseline/service.json';
const SHORT: readonly Edit[] = [
  [SCRIPT, "duration: '10s'", "duration: '1s'"],
  [SCRIPT, "duration: '60s', startTime: '15s'", "duration: '2s', startTime: '1s'"],
];
const files = loadExample('profiles', SHORT);
const inputs = { 'scenario-file': '', suites: 'service' };
// The difference is far above what a busy machine adds.
const USUAL = { LATENCY_MS: '150', AGENT_MS: '400' };
const SLOWER = { LATENCY_MS: '300', AGENT_MS: '700' };

describeWith('k6', 'the example profiles', () => {
  let service: StandIn;
  let slow: StandIn;
  let summary = '';
  let base: Files;
  let slowBase: Files;
  beforeAll(async () => {
    [service, slow] = await Promise.all([startStandIn('http-api', USUAL), startStandIn('http-api', SLOWER)]);
    base = await measureBaseline(files, [{ env: { BASE_URL: service.url }, with: inputs }], BASELINE);
    slowBase = await measureBaseline(files, [{ env: { BASE_URL: slow.url }, with: inputs }], BASELINE);
    await closeShops();
  });
  afterEach(closeShops);
  afterEach(closeDesks);
  afterAll(() => Promise.all([service.close(), slow.close()]));
  const visit = (url: string) => ({ env: { BASE_URL: url }, with: inputs });

  it('is green until a baseline exists, with thresholds and budgets judged', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run(visit(service.url));
    expect(outcome.standing).toBe('inconclusive (no-baseline), green');
    expect(findSuite(outcome, 'service').budgets.map(({ measure, limit }) => [measure, limit])).toEqual(
      expect.arrayContaining([
        ['page_load p(95)', 2000],
        ['http_req_duration p(95)', 500],
        ['agent_response p(95)', 30_000],
      ]),
    );
    expect(
      findSuite(outcome, 'service').thresholds.map(({ metric, expression }) => [metric, expression]),
    ).toEqual(
      expect.arrayContaining([
        ['http_req_duration', 'p(95)<500'],
        ['http_req_failed', 'rate<0.01'],
      ]),
    );
    summary = await shop.read('perf-summary.json');
    expect(outcome.log).toContain('see perf-summary.json');
  });

  it('passes a service that is no slower than its baseline', async () => {
    const outcome = await (await openShop({ files, base: slowBase })).run(visit(service.url));
    // The service's own times only: how long a socket takes to connect is the machine's, busy or not.
    const rows = findSuite(outcome, 'service').rows.filter(({ verdict }) =>
      /^(pass|improved)$/.test(verdict),
    );
    expect(rows.map(({ measure }) => measure)).toEqual(
      expect.arrayContaining(['agent_response p(95)', 'http_req_duration p(95)', 'page_load p(95)']),
    );
  });

  it('fails any p95 that is more than 20 % over it, of custom Trends too', async () => {
    const outcome = await (await openShop({ files, base })).run(visit(slow.url));
    expect(outcome.standing).toBe('fail (regression), red');
    for (const metric of ['page_load', 'agent_response', 'http_req_duration']) {
      expect(outcome.comment).toMatch(new RegExp(`❌ fail \\| \`${metric} p\\(95\\)\` .*\\+20 % fails`));
    }
    expect(outcome.errors).toContainEqual(expect.stringContaining('p(95)'));
  });

  it('reads what its handleSummary wrote before the action came as a baseline', async () => {
    const shop = await openShop({ files, base: { [BASELINE]: summary } });
    const outcome = await shop.run(visit(slow.url));
    expect(outcome.outputs['baseline-found']).toBe('true');
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toMatch(/❌ fail \| `agent_response p\(95\)`/);
  });

  it('imports it, and prints the page of targets: PENDING before, its numbers after', async () => {
    const desk = await openDesk({ ...files, 'perf-summary.json': summary });
    const page = async () => (await desk.type(['baseline', 'show', '--markdown'])).stdout;
    const before = await page();
    expect(before).toContain('| `page_load p(95)` | 2 s | medium | – | PENDING |');
    expect(before).toContain('PENDING: `.perf-baseline/service.json` is not there yet.');
    const imported = await desk.type(['baseline', 'import', 'perf-summary.json', '--suite', 'service']);
    expect(imported).toMatchObject({ code: 0 });
    const after = await page();
    expect(after).not.toContain('PENDING');
    expect(after).toMatch(/^\| `page_load p\(95\)` \| 2 s \| medium \| `service` \| \d+ ms \|$/m);
    expect(after).toMatch(/^\| every time Trend and every custom Trend: `p\(95\)` \| – \| \+20 % \| – \|$/m);
    expect(after).toMatch(/^\| `agent_response p\(95\)` \| \d+ ms \|$/m);
    const compare = ['compare', 'perf-summary.json', '--baseline', '.perf-baseline/service.json'];
    const same = await desk.type(compare);
    expect(same.stdout).toMatch(/baseline of suite service \(\.perf-baseline\/service\.json/);
    const named = await desk.type([...compare, '--suite', 'service']);
    expect(named).toMatchObject({ code: 0, stdout: expect.stringMatching(/^PASS {2}service: /) });
  });

  it('checks the shipped scripts where there is no server, and says what they would do', async () => {
    const shop = await openShop({ files: loadExample('profiles') });
    const outcome = await shop.run({ with: { 'scenario-file': '', mode: 'validate' } });
    expect(outcome.standing).toBe('pass (scripts-valid), green');
    expect(outcome.log).toContain(
      'service: perf/service.js: load: constant-vus, 10 VUs, 1m0s, starts at 15s; smoke: constant-vus, 1 VU, 10s\n',
    );
  });

  it('runs the profiles that PROFILE names', async () => {
    const shipped = loadExample('profiles', [[CONFIG, '"smoke,load"', '"stress,soak"']]);
    const outcome = await (await openShop({ files: shipped })).run({
      with: { 'scenario-file': '', mode: 'validate' },
    });
    expect(outcome.log).toContain(
      'soak: constant-vus, 5 VUs, 10m0s; stress: ramping-vus, stages 20 over 30s → 50 over 1m0s → 0 over 30s\n',
    );
  });

  it('names the profiles there are where PROFILE names none of them', async () => {
    const shipped = loadExample('profiles', [[CONFIG, '"smoke,load"', 'smok']]);
    const outcome = await (await openShop({ files: shipped })).run({
      with: { 'scenario-file': '', mode: 'validate' },
    });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.log).toContain('PROFILE is "smok"; there are smoke, load, stress, soak.');
  });
});
