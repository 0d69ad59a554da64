import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { findRow, findSuite } from '../support/e2e-report.ts';
import { FIXED_LATENCY, REQUESTS } from '../support/e2e-scripts.ts';
import { type Service, startService } from '../support/e2e-service.ts';
import { closeShops, type Files, measureBaseline, openShop, SCRIPT } from '../support/e2e-shop.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

describeWith('k6', 'rules: classic', () => {
  const files = { [SCRIPT]: FIXED_LATENCY };
  let base: Files;
  beforeAll(async () => {
    base = await measureBaseline(files, [{ values: { LATENCY: 300 } }]);
    await closeShops();
  });
  const compare = async (latency: number, inputs: Record<string, string> = {}) => {
    const shop = await openShop({ files, base });
    return shop.run({ values: { LATENCY: latency }, with: { rules: 'classic', ...inputs } });
  };

  it('passes an unchanged p95, and says what was compared', async () => {
    const outcome = await compare(300);
    expect(outcome.standing).toBe('pass (no-limit-passed), green');
    expect(outcome.conclusion).toBe('success');
    expect(outcome.outputs).toMatchObject({
      regressions: '0',
      warnings: '0',
      improvements: '0',
      compared: '1 of 1',
      'baseline-found': 'true',
      'comment-url': expect.stringContaining(`issuecomment-${outcome.comments[0]?.id}`),
      headline: expect.stringContaining('none past its limit'),
    });
    expect(outcome.comment).toContain('### ✅ Pass · checkout: 1 measure compared');
    expect(outcome.comment).toContain('Compared 1 of 1');
    expect(outcome.summary).toContain('### ✅ Pass');
    expect(outcome.annotations).toEqual([]);
    expect(Object.keys(outcome.reports).sort()).toEqual([
      'checkout.html',
      'checkout.json',
      'report.html',
      'report.json',
      'report.md',
    ]);
  });

  it('fails p95 from 300 ms to 400 ms', async () => {
    const outcome = await compare(400);
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.outputs).toMatchObject({ regressions: '1', compared: '1 of 1' });
    expect(outcome.outputs.headline).toMatch(
      /checkout_latency p\(95\) went from 300( ms)? to 400( ms)? \(\+33.3 %\)/,
    );
    expect(outcome.comment).toMatch(
      /❌ fail \| `checkout_latency p\(95\)` \| 300( ms)? \| 400( ms)? \| \*\*\+33.3 %/,
    );
    expect(outcome.comment).toMatch(/Author: look at checkout\\?_latency p\(95\)/);
    expect(outcome.annotations[0]).toMatchObject({ level: 'error', file: SCRIPT });
    expect(outcome.summary).toContain('❌ fail');
  });

  it('passes p95 from 300 ms to 360 ms: exactly +20 % is within +20 %', async () => {
    const outcome = await compare(360);
    expect(outcome.standing).toBe('pass (no-limit-passed), green');
    expect(findRow(outcome, 'checkout_latency p(95)')).toMatchObject({
      base: 300,
      current: 360,
      verdict: 'pass',
      fail: { amount: 0.2, unit: 'relative' },
    });
    expect(outcome.comment).toContain('+20 % fails');
  });

  it('reports everything and stays green under fail-on: never', async () => {
    const outcome = await compare(400, { 'fail-on': 'never' });
    expect(outcome.standing).toBe('fail (regression), green');
    expect(outcome.outputs.regressions).toBe('1');
    expect(outcome.comment).toContain('### ❌ Fail');
    expect(outcome.summary).toContain('### ❌ Fail');
    expect(outcome.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(findSuite(outcome)).toMatchObject({ verdict: 'fail', reason: 'regression' });
  });
});

describeWith('k6', 'rules: locust', () => {
  const files = { [SCRIPT]: REQUESTS };
  let service: Service;
  let base: Files;
  beforeAll(async () => {
    // Slow, so that what a busy machine adds is no part of it that any limit sees.
    service = await startService(2000);
    base = await measureBaseline(files, [visit(1, 0)]);
    await closeShops();
  });
  afterAll(() => service.close());
  const visit = (failing: number, pause: number, inputs: Record<string, string> = {}) => ({
    values: { BASE_URL: service.url, FAILING: failing, PAUSE: pause },
    with: { rules: 'locust', ...inputs },
  });

  it('fails an error rate that rises by 2.5 points', async () => {
    const outcome = await (await openShop({ files, base })).run(visit(2, 0));
    expect(outcome.standing).toBe('fail (regression), red');
    const { base: before, current, verdict } = findRow(outcome, 'http_req_failed rate');
    expect(verdict).toBe('fail');
    expect(before).toBeCloseTo(0.025, 2);
    expect(current).toBeCloseTo(0.05, 2);
    expect(outcome.comment).toMatch(
      /\| ❌ fail \| `http_req_failed rate` \| 2\.\d+ % \| [45](\.\d+)? % \| \*\*\+2\.\d+ points\*\* \| \+2 points fails \|/,
    );
    expect(outcome.outputs).toMatchObject({ regressions: '1', compared: '5 of 5' });
  });

  it('warns of a throughput that falls by 40 %', async () => {
    const outcome = await (await openShop({ files, base })).run(visit(1, 1.336));
    expect(outcome.standing).toBe('warn (regression), green');
    expect(outcome.outputs).toMatchObject({ regressions: '0', warnings: '1' });
    expect(findRow(outcome, 'http_reqs rate')).toMatchObject({ verdict: 'warn', worse: 'down' });
    expect(outcome.comment).toMatch(/🟡 warn \| `http_reqs rate` .*−30 % warns/);
    expect(outcome.warnings).toEqual([expect.stringContaining('http_reqs rate went from')]);
    expect(outcome.errors).toEqual([]);
  });

  it('fails the step for it under fail-on: warn', async () => {
    const outcome = await (await openShop({ files, base })).run(visit(1, 1.336, { 'fail-on': 'warn' }));
    expect(outcome.standing).toBe('warn (regression), red');
    expect(outcome.comment).toContain('### 🟡 Warning');
  });
});
