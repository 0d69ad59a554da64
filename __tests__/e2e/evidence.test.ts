import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { findRow } from '../support/e2e-report.ts';
import { FIXED_LATENCY } from '../support/e2e-scripts.ts';
import { CONFIG, closeShops, type Files, measureBaseline, openShop, SCRIPT } from '../support/e2e-shop.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
const files = {
  [SCRIPT]: FIXED_LATENCY,
  [CONFIG]: 'rules:\n  - { measure: checkout_latency p(95), warn: +5 %, fail: +10 %, floor: 5 ms }\n',
};

describeWith('k6', 'evidence: required, the default, after six jobs', () => {
  let base: Files;
  beforeAll(async () => {
    const latencies = [298, 303, 300, 305, 296, 301];
    base = await measureBaseline(
      files,
      latencies.map((latency) => ({ values: { LATENCY: latency } })),
    );
    await closeShops();
  });
  afterEach(closeShops);

  it('passes an unchanged service, and says what would have been seen', async () => {
    const outcome = await (await openShop({ files, base })).run({ values: { LATENCY: 302 } });
    expect(outcome.standing).toBe('pass (no-slowdown), green');
    expect(outcome.outputs.headline).toMatch(/No slowdown found \(\d+ % or more would have been seen\)/);
    expect(outcome.comment).toMatch(/No slowdown found \(\d+ % or more would have been seen\)/);
    const { evidence, verdict } = findRow(outcome, 'checkout_latency p(95)');
    expect(verdict).toBe('pass');
    expect(evidence).toMatchObject({ jobs: 6, runs: 6, level: 'none' });
  });

  it('fails +100 %, which is proven', async () => {
    const outcome = await (await openShop({ files, base })).run({ values: { LATENCY: 600 } });
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toMatch(/❌ fail \(proven\) \| `checkout_latency p\(95\)`/);
    expect(outcome.comment).toContain('| 95 % interval |');
    expect(findRow(outcome, 'checkout_latency p(95)').evidence).toMatchObject({ level: 'proven' });
  });

  it('calls -50 % improved', async () => {
    const outcome = await (await openShop({ files, base })).run({ values: { LATENCY: 150 } });
    expect(outcome.standing).toBe('pass (no-slowdown), green');
    expect(Number(outcome.outputs.improvements)).toBeGreaterThan(0);
    expect(outcome.comment).toContain('🟢 improved');
  });

  it('is inconclusive under another load', async () => {
    const outcome = await (await openShop({ files, base })).run({
      values: { LATENCY: 600 },
      env: { K6_VUS: '2', K6_ITERATIONS: '2' },
    });
    expect(outcome.standing).toBe('inconclusive (not-comparable), green');
    expect(outcome.outputs).toMatchObject({ regressions: '0', compared: expect.stringMatching(/^0 of /) });
    expect(outcome.comment).toContain('No stored run can be compared with this one.');
  });

  it('is inconclusive with another script, which it names', async () => {
    const changed = { ...files, [SCRIPT]: `${FIXED_LATENCY}export const changed = true;\n` };
    const outcome = await (await openShop({ files: changed, base })).run({ values: { LATENCY: 600 } });
    expect(outcome.standing).toBe('inconclusive (not-comparable), green');
    expect(outcome.comment).toMatch(/script/);
  });

  it('says after one job that the noise is not known yet', async () => {
    const one = await measureBaseline(files, [{ values: { LATENCY: 300 } }]);
    const outcome = await (await openShop({ files, base: one })).run({ values: { LATENCY: 300 } });
    expect(outcome.standing).toBe('pass (no-slowdown), green');
    expect(outcome.comment).toContain('How much runs differ here is not known yet');
  });

  it('judges custom time Trends by the default rules', async () => {
    const shop = await openShop({ files: { [SCRIPT]: FIXED_LATENCY }, base });
    const outcome = await shop.run({ values: { LATENCY: 600 } });
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toContain('| 300 ms | 600 ms |');
  });
});
