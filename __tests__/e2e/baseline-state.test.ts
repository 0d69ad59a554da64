import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { findRow } from '../support/e2e-report.ts';
import { FIXED_LATENCY, OTHER_METRIC, scriptThat, WITH_THRESHOLD } from '../support/e2e-scripts.ts';
import {
  BASELINE,
  CONFIG,
  closeShops,
  type Files,
  measureBaseline,
  openShop,
  SCRIPT,
} from '../support/e2e-shop.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
const files = { [SCRIPT]: FIXED_LATENCY };
const classic = { rules: 'classic' };
afterEach(closeShops);

describeWith('k6', 'without a baseline', () => {
  it('is inconclusive and green, and says what to do', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({ values: { LATENCY: 300 } });
    expect(outcome.standing).toBe('inconclusive (no-baseline), green');
    expect(outcome.outputs).toMatchObject({ 'baseline-found': 'false', regressions: '0' });
    expect(outcome.comment).toContain(`${BASELINE} on main at `);
    expect(outcome.comment).toContain('make the first baseline by a workflow with mode: baseline');
    expect(outcome.comment).toContain('nothing was compared');
    expect(outcome.notices).toEqual([expect.stringContaining('There is no baseline yet')]);
  });

  it('fails the step under fail-on: no-baseline', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({ values: { LATENCY: 300 }, with: { 'fail-on': 'no-baseline' } });
    expect(outcome.standing).toBe('inconclusive (no-baseline), red');
  });

  it('fails all the same for a broken threshold', async () => {
    const shop = await openShop({ files: { [SCRIPT]: WITH_THRESHOLD } });
    const outcome = await shop.run({ values: { LATENCY: 300 } });
    expect(outcome.standing).toBe('fail (threshold), red');
    expect(outcome.comment).toContain('There is no baseline yet');
    expect(outcome.comment).toContain('❌ broken');
  });
});

describeWith('k6', 'with a baseline that does not fit', () => {
  let base: Files;
  beforeAll(async () => {
    base = await measureBaseline(files, [{ values: { LATENCY: 300 } }]);
    await closeShops();
  });

  it('is an error where no judged measure is shared', async () => {
    const shop = await openShop({ files: { [SCRIPT]: OTHER_METRIC }, base });
    const outcome = await shop.run({ values: { LATENCY: 300 }, with: classic });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.comment).toContain('shares no judged measure with this run');
    expect(outcome.comment).toContain('basket\\_latency p(95)');
    expect(outcome.comment).toContain('checkout\\_latency p(95)');
    expect(outcome.comment).toContain('**Next:**');
  });

  it('is an error even under fail-on: never, because nobody would notice', async () => {
    const shop = await openShop({ files: { [SCRIPT]: OTHER_METRIC }, base });
    const outcome = await shop.run({ values: { LATENCY: 300 }, with: { ...classic, 'fail-on': 'never' } });
    expect(outcome.standing).toBe('invalid (user-error), red');
  });

  it('is an error with path and commit where the document does not parse', async () => {
    const broken = `<<<<<<< HEAD\n${base[BASELINE]}`;
    const shop = await openShop({ files: { ...files, [BASELINE]: broken }, base: { [BASELINE]: broken } });
    const outcome = await shop.run({ values: { LATENCY: 300 }, with: classic });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.comment).toMatch(
      /The baseline \.perf-baseline\/checkout\.json on main at \w{7}.* is not JSON/,
    );
    expect(outcome.comment).toContain('look for merge-conflict marks');
    const storing = await shop.run({
      eventName: 'workflow_dispatch',
      values: { LATENCY: 300 },
      with: { mode: 'baseline' },
    });
    expect(storing.standing).toBe('invalid (user-error), red');
    expect(await shop.read(BASELINE)).toBe(broken);
  });

  it('still compares when only a value of the input env differs', async () => {
    const shop = await openShop({ files, base });
    const outcome = await shop.run({ values: { LATENCY: 301 }, with: classic });
    expect(outcome.standing).toBe('pass (no-limit-passed), green');
  });

  it.each([
    ['K6_ITERATIONS in the env of the step', { env: { K6_VUS: '2', K6_ITERATIONS: '4' } }],
    ['a flag', { with: { ...classic, flags: '--iterations 4 --vus 2' } }],
    ['a new name in the input env', { values: { LATENCY: 300, RATE: 5 } }],
  ])('counts %s in the load', async (_title, visit) => {
    const shop = await openShop({ files, base });
    const outcome = await shop.run({ values: { LATENCY: 300 }, with: classic, ...visit });
    expect(outcome.standing).toBe('inconclusive (not-comparable), green');
    expect(outcome.comment).toContain('The load differs');
    expect(outcome.comment).toContain('Maintainer: measure a new baseline with the load');
  });
});

describeWith('k6', 'a script whose options come from __ENV', () => {
  const script = scriptThat(
    '',
    "vus: 1, iterations: Number(__ENV.ITERATIONS), tags: { team: __ENV.TEAM || 'none' }",
  );
  const config = (iterations: number) => `suites: { checkout: { env: { ITERATIONS: ${iterations} } } }\n`;
  const withConfig = (iterations: number) => ({ [SCRIPT]: script, [CONFIG]: config(iterations) });

  it('runs by the input env, which k6 inspect sees too', async () => {
    const shop = await openShop({ files: { [SCRIPT]: script } });
    const outcome = await shop.run({ values: { ITERATIONS: 3 }, with: { baseline: 'none' } });
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    expect(outcome.log).toContain('1 VU, 3 iterations');
    expect(outcome.comment).toContain('3 iterations');
  });

  it("counts the value of the config's env in the load", async () => {
    const base = await measureBaseline(withConfig(2), [{ values: { LATENCY: 300 } }]);
    const same = await (await openShop({ files: withConfig(2), base })).run({
      values: { LATENCY: 400 },
      with: classic,
    });
    expect(same.standing).toBe('fail (regression), red');
    expect(findRow(same, 'checkout_latency p(95)')).toMatchObject({ base: 300, current: 400 });
    const other = await (await openShop({ files: withConfig(3), base })).run({
      values: { LATENCY: 400 },
      with: classic,
    });
    expect(other.standing).toBe('inconclusive (not-comparable), green');
    expect(other.comment).toContain('2 iterations');
    expect(other.comment).toContain('3 iterations');
  });
});

describeWith('k6', 'a metric that only setup() adds to', () => {
  const script = scriptThat(
    '',
    undefined,
    'const prepared = new Trend("prepared", true);\nexport function setup() { for (let i = 0; i < 1000; i += 1) prepared.add(Number(__ENV.PREPARED)); }',
  );

  it('is neither stored nor judged: it tells nothing of the load; a budget still holds it', async () => {
    const budget = { [CONFIG]: 'rules: classic\nbudgets: [{ measure: "prepared p(95)", limit: 300 ms }]\n' };
    const ownFiles = { [SCRIPT]: script, ...budget };
    const base = await measureBaseline(ownFiles, [{ values: { PREPARED: 100 } }]);
    expect(base[BASELINE]).not.toContain('"prepared');
    const shop = await openShop({ files: ownFiles, base: { ...base, ...budget } });
    const slower = await shop.run({ values: { PREPARED: 200 } });
    expect(slower.standing).toBe('pass (no-limit-passed), green');
    const over = await shop.run({ values: { PREPARED: 400 } });
    expect(over.standing).toBe('fail (budget), red');
  });
});
