import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { findSuite } from '../support/e2e-report.ts';
import { closeShops, openShop } from '../support/e2e-shop.ts';
import { type Edit, loadExample, type StandIn, startStandIn } from '../support/example.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

const SCRIPT = 'perf/messages.js';
const SHORT: readonly Edit[] = [
  [SCRIPT, "duration: '30s'", "duration: '2s'"],
  [SCRIPT, "startTime: '30s'", "startTime: '2s'"],
];
const files = loadExample('llm-service', SHORT);
const inputs = { 'scenario-file': '', suites: 'messages' };
/** Limits that a busy machine keeps, too. */
const lenient = loadExample('llm-service', [
  ...SHORT,
  [SCRIPT, "'p(95)<500'", "'p(95)<5000'"],
  [SCRIPT, "'p(95)<2000'", "'p(95)<20000'"],
]);
const measure = async (url: string, more: Record<string, string> = {}) =>
  (await openShop({ files })).run({ env: { LLM_BASE_URL: url }, with: { ...inputs, ...more } });

describeWith('k6', 'the example llm-service', () => {
  let usual: StandIn;
  let slow: StandIn;
  let faulty: StandIn;
  beforeAll(async () => {
    [usual, slow, faulty] = await Promise.all([
      startStandIn('llm'),
      startStandIn('llm', { FIRST_TOKEN_MS: '700', TOOL_MS: '2500' }),
      startStandIn('llm', { ERROR_RATE: '0.3' }),
    ]);
  });
  afterAll(() => Promise.all([usual, slow, faulty].map((standIn) => standIn.close())));

  it('plans the three scenarios as they are shipped', async () => {
    const shop = await openShop({ files: loadExample('llm-service') });
    const outcome = await shop.run({ with: { ...inputs, mode: 'validate' } });
    expect(outcome.standing).toBe('pass (scripts-valid), green');
    expect(outcome.log).toContain(
      'error_injection: constant-arrival-rate, 2 per 1s, 30s, starts at 30s; simple_query: constant-vus, 10 VUs, 30s; tool_call: constant-vus, 5 VUs, 30s, starts at 30s\n',
    );
  });

  it('holds its objectives, whole and by scenario, and does not count refusals as errors', async () => {
    const shop = await openShop({ files: lenient });
    const outcome = await shop.run({ env: { LLM_BASE_URL: usual.url }, with: inputs });
    expect(outcome.standing).toBe('inconclusive (no-baseline), green');
    const { thresholds, checks } = findSuite(outcome, 'messages');
    const value = (metric: string) => thresholds.find((threshold) => threshold.metric === metric)?.value ?? 0;
    expect(
      thresholds.map(({ metric, expression, passed }) => `${metric} ${expression} ${passed}`).sort(),
    ).toEqual([
      'checks{scenario:error_injection} rate==1 true',
      'errors rate<0.01 true',
      'first_token_latency p(95)<5000 true',
      'first_token_latency{scenario:simple_query} p(95)<5000 true',
      'first_token_latency{scenario:tool_call} p(95)<5000 true',
      'tool_invocation p(95)<20000 true',
    ]);
    expect(checks.map(({ name, fails }) => [name, fails]).sort()).toEqual([
      ['invalid request is refused', 0],
      ['the refusal says why', 0],
    ]);
    expect(checks[0]?.passes).toBeGreaterThan(0);
    expect(outcome.comment).toMatch(/\| `errors` \| rate 0 % \|/);
    expect(outcome.comment).toMatch(/\| `http_req_failed` \| rate 0 % \|/);
    // All of an answer takes 1,080 ms: this is the first token.
    expect(value('first_token_latency{scenario:simple_query}')).toBeGreaterThanOrEqual(99);
    expect(value('first_token_latency{scenario:simple_query}')).toBeLessThan(1000);
    expect(value('tool_invocation')).toBeGreaterThanOrEqual(499);
  });

  it('reports a broken objective with expression, value and limit in log, table and annotation', async () => {
    const outcome = await measure(slow.url);
    expect(outcome.standing).toBe('fail (threshold), red');
    const seen = (metric: string) => {
      const found = findSuite(outcome, 'messages').thresholds.find(
        (threshold) => threshold.metric === metric,
      );
      return { passed: found?.passed, limit: found?.limit, over: (found?.value ?? 0) > (found?.limit ?? 0) };
    };
    expect(seen('first_token_latency')).toEqual({ passed: false, limit: 500, over: true });
    expect(seen('tool_invocation')).toEqual({ passed: false, limit: 2000, over: true });
    const said = /first_token_latency.*p\(95\)<500.*7\d\d( ms)?/;
    expect(outcome.comment).toMatch(/❌ broken \| `first_token_latency` `p\(95\)<500` \| 7\d\d ms \| 500 ms/);
    expect(outcome.log).toMatch(said);
    expect(outcome.errors).toContainEqual(expect.stringMatching(said));
  });

  it('breaks the objective for errors when requests fail', async () => {
    const outcome = await measure(faulty.url);
    expect(outcome.outputs.verdict).toBe('fail');
    expect(outcome.comment).toMatch(/❌ broken \| `errors` `rate<0.01` \| \d/);
  });

  it('says what to start where no service answers', async () => {
    const outcome = await measure('http://127.0.0.1:9');
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toContain('No LLM service answers at http://127.0.0.1:9. Start it');
    expect(outcome.comment).toMatch(/No LLM service answers at .*127\.0\.0\.1:9\. Start it \(npm start\)/);
  });
});
