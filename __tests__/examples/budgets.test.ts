import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { REPOSITORY } from '../../scripts/tools/tool-locations.ts';
import { loadFlags, parseFlags } from '../../src/k6/flags.ts';
import { findSuite } from '../support/e2e-report.ts';
import { closeShops, measureBaseline, openShop } from '../support/e2e-shop.ts';
import { type Edit, loadExample, type StandIn, startStandIn } from '../support/example.ts';
import { describeWith, k6Path } from '../support/tools.ts';

jest.setTimeout(120_000);

const SHORT: readonly Edit[] = [
  ['perf/agent.js', "duration: '30s'", "duration: '500ms'"],
  ['perf/agent.js', "duration: '60s'", "duration: '2s'"],
  ['perf/agent.js', "duration: '120s'", "duration: '3s'"],
  ['perf/stress.js', "duration: '60s'", "duration: '2s'"],
  ['perf/stress.js', "duration: '30s'", "duration: '500ms'"],
];
const files = loadExample('budgets', SHORT);
const agent = { 'scenario-file': '', suites: 'agent' };

const open: StandIn[] = [];
afterEach(async () => {
  await closeShops();
  for (const standIn of open.splice(0)) await standIn.close();
});
const start = async (env: Record<string, string> = {}) => {
  const standIn = await startStandIn('agent', env);
  open.push(standIn);
  return { BASE_URL: standIn.url };
};

describeWith('k6', 'the example budgets', () => {
  it('plans what is shipped', async () => {
    const shop = await openShop({ files: loadExample('budgets') });
    const outcome = await shop.run({ with: { 'scenario-file': '', mode: 'validate' } });
    expect(outcome.standing).toBe('pass (scripts-valid), green');
    const plans = [
      'agent: perf/agent.js: chats: constant-arrival-rate, 10 per 1s, 2m0s; intents: ramping-vus, from 0 VUs, stages 5 over 30s → 10 over 1m0s → 0 over 30s; steps: ramping-vus, from 0 VUs, stages 3 over 30s → 5 over 1m0s → 0 over 30s',
      'load: perf/load.js: default: ramping-vus, stages 10 over 30s → 10 over 1m0s → 25 over 30s → 50 over 1m0s → 25 over 1m0s → 0 over 30s',
      'stress: perf/stress.js: default: ramping-vus, stages 50 over 1m0s → 100 over 1m0s → 200 over 1m0s → 0 over 30s',
    ];
    for (const plan of plans) expect(outcome.log).toContain(`${plan}\n`);
  });

  it('keeps every budget, the most critical first, without thresholds, and shows every Trend', async () => {
    const shop = await openShop({ files });
    // So quick that a busy machine keeps the budgets, too.
    const env = await start({ INTENT_MS: '20', STEP_MS: '20', CHAT_MS: '20' });
    const outcome = await shop.run({ env, with: { ...agent, baseline: 'none' } });
    expect(outcome.standing).toBe('pass (budgets-hold), green');
    const { budgets, thresholds } = findSuite(outcome, 'agent');
    expect(thresholds).toEqual([]);
    expect(
      budgets.map(({ measure, limit, criticality, verdict }) => [measure, limit, criticality, verdict]),
    ).toEqual([
      ['http_req_failed rate', 0.01, 'critical', 'within'],
      ['server_errors count', 0, 'critical', 'within'],
      ['intent_inference p(95)', 800, 'high', 'within'],
      ['step_execution p(95)', 2000, 'high', 'within'],
      ['chat_response p(95)', 1500, 'medium', 'within'],
    ]);
    const header = /^\| Trend \|.*$/m.exec(outcome.comment)?.[0];
    for (const statistic of ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)'])
      expect(header).toContain(` ${statistic} |`);
    expect(outcome.comment).toMatch(/^\| `intent_inference` \|/m);
  });

  it('fails what is over its budget, and warns within 10 % of one', async () => {
    const shop = await openShop({ files });
    const env = await start({ INTENT_MS: '950', STEP_MS: '20', CHAT_MS: '1420' });
    const outcome = await shop.run({ env, with: { ...agent, baseline: 'none' } });
    expect(outcome.standing).toBe('fail (budget), red');
    const verdicts = findSuite(outcome, 'agent').budgets.map(({ measure, verdict }) => [measure, verdict]);
    expect(verdicts).toEqual(
      expect.arrayContaining([
        ['intent_inference p(95)', 'over'],
        ['step_execution p(95)', 'within'],
      ]),
    );
    // 1,420 ms and what a busy machine adds: no longer well within.
    expect(verdicts).not.toContainEqual(['chat_response p(95)', 'within']);
    expect(outcome.errors.join()).toContain('intent_inference p(95) (high)');
  });

  it('forbids any 5xx', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({
      env: await start({ CAPACITY: '4' }),
      with: { ...agent, baseline: 'none' },
    });
    expect(outcome.outputs.verdict).toBe('fail');
    const budget = findSuite(outcome, 'agent').budgets.find(
      ({ measure }) => measure === 'server_errors count',
    );
    expect(budget).toMatchObject({ verdict: 'over', criticality: 'critical', limit: 0 });
  });

  it('under stress is neither red nor invalid, and reports what is over budget', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      env: await start({ CAPACITY: '8' }),
      with: { 'scenario-file': '', suites: 'stress', mode: 'compare', baseline: 'none', 'fail-on': 'never' },
    });
    expect(outcome.standing).toBe('fail (budget), green');
    expect(outcome.summary).toMatch(/❌ over \| `server_errors count` .* critical /);
    // More requests failed than a valid run may have by default, and that is no reason here.
    expect(outcome.summary).toMatch(/`http_req_failed` \| rate [2-9]\d(\.\d)? %/);
    expect(outcome.summary).not.toContain('Not valid');
  });

  it('lists each stage of the stress run, and names the first that breaks', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      // 100 users with half a second's pause have some 30 requests on their way; of 200, room for 64 is not enough.
      env: await start({ CAPACITY: '32' }),
      with: { 'scenario-file': '', suites: 'stress', mode: 'compare', baseline: 'none', 'fail-on': 'never' },
    });
    expect(outcome.standing).toBe('fail (budget), green');
    const { list = [], notHeld } = findSuite(outcome, 'stress').stages ?? {};
    expect(
      list.map(({ number, target, kind, fromMs, toMs }) => [number, target, kind, fromMs, toMs]),
    ).toEqual([
      [1, 50, 'ramp', 0, 2000],
      [2, 100, 'ramp', 2000, 4000],
      [3, 200, 'ramp', 4000, 6000],
      [4, 0, 'ramp', 6000, 6500],
    ]);
    expect(list.slice(0, 3).map(({ verdict }) => verdict)).toEqual(['holds', 'holds', 'breaks']);
    for (const { requests, p95 } of list.slice(0, 3)) {
      expect(requests).toBeGreaterThan(20);
      expect(p95).toBeGreaterThan(100);
    }
    expect(list[2]?.breaks.map(({ measure }) => measure)).toContain('server_errors count');
    expect(notHeld).toEqual([]);
    expect(outcome.summary).toMatch(
      /^Stage 3 \(→ 200 VUs\) is the first that breaks: http\\_req\\_failed rate /m,
    );
    expect(outcome.summary).toMatch(
      /^\| 2 \| → 100 VUs, ramp \| 0:02–0:04 \| \d+ \| \d+ ms \| 0 % \| – \| ✅ holds 5 limits \|$/m,
    );
    expect(outcome.summary).not.toContain('Not valid');
  });

  it('does not compare a run with --vus and --duration with a baseline of the scenarios', async () => {
    const env = await start();
    const base = await measureBaseline(files, [{ env, with: agent }], '.perf-baseline/agent.json');
    const shop = await openShop({ files, base });
    const outcome = await shop.run({ env, with: { ...agent, flags: '--vus 3 --duration 2s' } });
    expect(outcome.standing).toBe('inconclusive (not-comparable), green');
    expect(outcome.comment).toMatch(/load/i);
    expect(findSuite(outcome, 'agent').baseline).toMatchObject({ found: true, comparableRuns: 0 });
  });

  it.each([
    [{}, 'test-user-1'],
    [{ TEST_USER_ID: 'user-42' }, 'user-42'],
  ])('sends the traffic mix 50/30/15/5, for the user that %j names', async (env, user) => {
    const seen = await record(env);
    const count = (path: string) => seen.filter((request) => request.path === path).length;
    expect(['/api/intent', '/api/steps', '/api/chat', '/api/history'].map(count)).toEqual([10, 6, 3, 1]);
    expect(new Set(seen.flatMap(({ userId }) => userId ?? []))).toEqual(new Set([user]));
  });
});

describe('the load of the example budgets', () => {
  it('is another one under --vus 50 --duration 5m', () => {
    expect(loadFlags(parseFlags('--vus 50 --duration 5m'))).toEqual(['--duration=5m', '--vus=50']);
    expect(loadFlags(parseFlags('--tag nightly=yes'))).toEqual([]);
  });
});

interface Seen {
  readonly path: string;
  readonly userId?: string;
}

/** What 20 iterations of the shipped load profile ask a server that answers at once. */
async function record(env: Readonly<Record<string, string>>): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const body = request.method === 'POST' ? ((await json(request)) as { userId: string }) : {};
    seen.push({ path: request.url ?? '', ...body });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const script = join(REPOSITORY, 'examples/budgets/perf/load.js');
    await promisify(execFile)(k6Path(), ['run', '--quiet', '--vus', '10', '--iterations', '20', script], {
      env: { PATH: process.env.PATH, K6_NO_USAGE_REPORT: 'true', BASE_URL: url, ...env },
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return seen;
}
