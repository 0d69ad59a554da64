import { afterEach, expect, it, jest } from '@jest/globals';
import { findSuite, readReport } from '../support/e2e-report.ts';
import { scriptThat, WITH_THRESHOLD } from '../support/e2e-scripts.ts';
import { startService } from '../support/e2e-service.ts';
import { closeShops, type Outcome, openShop, SCRIPT, type Visit } from '../support/e2e-shop.ts';
import { listProcessTree } from '../support/runner/process-tree.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

async function runScript(script: string, visit: Visit = {}): Promise<Outcome> {
  const shop = await openShop({ files: { [SCRIPT]: script } });
  return shop.run({
    ...visit,
    values: { LATENCY: 300, ...visit.values },
    with: { baseline: 'none', ...visit.with },
  });
}

describeWith('k6', 'the ways a run ends', () => {
  it('fails for a broken threshold (99), with its value and limit', async () => {
    const outcome = await runScript(WITH_THRESHOLD);
    expect(outcome.standing).toBe('fail (threshold), red');
    expect(outcome.outputs.headline).toContain('1 k6 threshold broken: checkout_latency p(95)<100');
    expect(outcome.comment).toContain('❌ broken | `checkout_latency` `p(95)<100` | 300');
    expect(outcome.comment).toContain('k6 thresholds 0 of 1 hold');
    expect(findSuite(outcome).thresholds).toMatchObject([{ passed: false, value: 300, limit: 100 }]);
    expect(outcome.errors[0]).toContain('checkout_latency p(95)<100');
  });

  it('passes where the same threshold holds', async () => {
    const outcome = await runScript(WITH_THRESHOLD, { values: { LATENCY: 99 } });
    expect(outcome.standing).toBe('pass (thresholds-hold), green');
    expect(outcome.comment).toContain('k6 thresholds 1 of 1 hold');
  });

  it('says that a threshold with abortOnFail cut the run short', async () => {
    const threshold = "{ threshold: 'p(95)<100', abortOnFail: true }";
    const options = `vus: 1, duration: '20s', thresholds: { checkout_latency: [${threshold}] }`;
    const outcome = await runScript(scriptThat('sleep(0.2);', options));
    expect(outcome.standing).toBe('fail (threshold), red');
    expect(outcome.comment).toContain('A broken threshold with abortOnFail ended the run early.');
  });

  it('is invalid for an exception outside an iteration (107)', async () => {
    const setup = "export function setup() { throw new Error('no such host'); }";
    const outcome = await runScript(scriptThat('', undefined, setup));
    expect(outcome.standing).toBe('invalid (script-error), red');
    expect(outcome.comment).toContain(
      'The script threw an exception outside an iteration: Error: no such host',
    );
    expect(outcome.comment).toContain('Author: mend the exception shown in the log');
    expect(outcome.log).toContain('no such host');
  });

  it('is invalid for exec.test.abort() (108), and shows what was measured until then', async () => {
    const outcome = await runScript(scriptThat("exec.test.abort('enough');"));
    expect(outcome.standing).toBe('invalid (k6-aborted), red');
    expect(outcome.comment).toContain('exec.test.abort()');
    expect(outcome.comment).toContain('`checkout_latency`');
    expect(outcome.log).toContain('enough');
  });

  it('fails for exec.test.fail() (110)', async () => {
    const outcome = await runScript(scriptThat("exec.test.fail('wrong total');"));
    expect(outcome.standing).toBe('fail (marked-failed), red');
    expect(outcome.comment).toContain('The script marked the test as failed');
    expect(outcome.log).toContain('wrong total');
  });

  it('is invalid when every iteration throws, although k6 ends with 0', async () => {
    const outcome = await runScript(scriptThat("throw new Error('boom');", 'vus: 2, iterations: 20'));
    expect(outcome.standing).toBe('invalid (script-error), red');
    expect(outcome.outputs.headline).toContain('20 of 20 iterations threw an exception');
    expect(outcome.comment).toContain('20 of 20 iterations threw');
  });

  it('is invalid when every request fails, although k6 ends with 0 and there is no threshold', async () => {
    const service = await startService();
    const outcome = await runScript(
      scriptThat("http.get(__ENV.BASE_URL + '/500');", 'vus: 2, iterations: 20'),
      {
        values: { BASE_URL: service.url },
      },
    );
    await service.close();
    expect(outcome.standing).toBe('invalid (request-errors), red');
    expect(outcome.comment).toContain('100 % of the requests failed');
    expect(outcome.comment).toContain('is the service up');
  });

  it('lets a broken threshold win over failed requests', async () => {
    const options = "vus: 2, iterations: 20, thresholds: { http_req_failed: ['rate<0.01'] }";
    const outcome = await runScript(scriptThat("http.get('http://127.0.0.1:9/');", options));
    expect(outcome.standing).toBe('fail (threshold), red');
    expect(outcome.comment).toContain('100 % of the requests failed');
  });

  it('is invalid when k6 is killed from outside', async () => {
    const shop = await openShop({ files: { [SCRIPT]: scriptThat("console.log('begun'); sleep(30);") } });
    const action = await shop.start({ with: { baseline: 'none' } });
    await action.waitFor(/begun/);
    const [k6 = 0] = listProcessTree(action.pid);
    expect(k6).not.toBe(action.pid);
    process.kill(k6, 'SIGKILL');
    const outcome = await action.outcome;
    expect(outcome.standing).toBe('invalid (k6-crashed), red');
    expect(outcome.comment).toContain('k6 was killed; most often the machine ran out of memory');
    expect(outcome.comment).toContain('take a larger runner');
  });

  it('keeps the partial report when the run is cancelled', async () => {
    const script = scriptThat("console.log('begun ' + __ITER); sleep(0.2);", "vus: 1, duration: '30s'");
    const shop = await openShop({ files: { [SCRIPT]: script } });
    const action = await shop.start({ with: { baseline: 'none' } });
    await action.waitFor(/begun 2/);
    action.cancel();
    const outcome = await action.outcome;
    expect(outcome.conclusion).toBe('cancelled');
    expect(outcome.standing).toBe('invalid (k6-aborted), red');
    expect(outcome.comment).toContain('The run was cancelled.');
    expect(findSuite(outcome).rows.find((row) => row.measure === 'checkout_latency p(95)')?.current).toBe(
      300,
    );
    expect(outcome.summary).toContain('⛔ Not valid');
  });

  it('does not call a cancelled run a mistake, nor starts the next scenario file', async () => {
    const script = scriptThat("console.log('begun'); sleep(0.2);", "vus: 1, duration: '30s'");
    const shop = await openShop({
      files: { [SCRIPT]: script, 'perf/later.js': scriptThat("console.log('late');") },
    });
    const action = await shop.start({ with: { baseline: 'none', 'scenario-file': 'perf/*.js' } });
    await action.waitFor(/begun/);
    action.cancel();
    const outcome = await action.outcome;
    expect(outcome.standing).toBe('invalid (k6-aborted), red');
    expect(findSuite(outcome, 'later')).toMatchObject({ verdict: 'invalid', reason: 'k6-aborted' });
    expect(outcome.log).not.toContain('msg=late');
  });

  it('is invalid when the time budget ends the run, which reports all the same', async () => {
    const outcome = await runScript(scriptThat('sleep(0.2);', "vus: 1, duration: '30s'"), {
      with: { 'time-budget-minutes': 0.04 },
    });
    expect(outcome.standing).toBe('invalid (time-limit), red');
    expect(outcome.comment).toContain('`checkout_latency`');
    expect(outcome.comment).toContain('time-budget-minutes');
  });

  it.each([
    ['a script that does not parse', 'export default function ( {', /checkout\.js/],
    [
      'an option that k6 refuses (104)',
      scriptThat('', "vus: 1, iterations: 1, scenarios: { a: { executor: 'none' } }"),
      /none/,
    ],
  ])('reports the other suite of two beside %s', async (_title, broken, quoted) => {
    const shop = await openShop({ files: { 'perf/checkout.js': broken, 'perf/search.js': WITH_THRESHOLD } });
    const outcome = await shop.run({
      values: { LATENCY: 50 },
      with: { baseline: 'none', 'scenario-file': 'perf/*.js' },
    });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.comment).toMatch(quoted);
    expect(outcome.comment).toContain('k6 thresholds 1 of 1 hold');
    expect(findSuite(outcome, 'search')).toMatchObject({ verdict: 'pass', reason: 'thresholds-hold' });
    expect(readReport(outcome).errors).toMatchObject([{ suite: 'checkout' }]);
    expect(outcome.log).not.toMatch(/^\s+at .*dist\/index\.js/m);
  });
});
