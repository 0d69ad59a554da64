import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, jest } from '@jest/globals';
import { FIXED_LATENCY, scriptThat, WITH_THRESHOLD } from '../support/e2e-scripts.ts';
import {
  BASELINE,
  closeShops,
  openShop,
  SCRIPT,
  SECRET,
  type Shop,
  type Visit,
} from '../support/e2e-shop.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);
const files = { [SCRIPT]: FIXED_LATENCY };

const store = (shop: Shop, visit: Visit = {}) =>
  shop.run({
    eventName: 'workflow_dispatch',
    ...visit,
    values: { LATENCY: 300, ...visit.values },
    with: { mode: 'baseline', ...visit.with },
  });
const readDocument = async (shop: Shop) => JSON.parse(await shop.read(BASELINE));

describeWith('k6', 'mode: baseline', () => {
  it('writes a document that says where it comes from, and no secret', async () => {
    const shop = await openShop({ files });
    const outcome = await store(shop, { with: { note: 'after the new cache' } });
    expect(outcome.standing).toBe('pass (stored), green');
    expect(outcome.outputs.headline).toContain(`${BASELINE}, now with 1 run`);
    expect(outcome.summary).toContain('Measured for the baseline');
    expect(outcome.comments).toEqual([]);
    const text = await shop.read(BASELINE);
    expect(text).not.toContain(SECRET);
    const document = JSON.parse(text);
    expect(document).toMatchObject({
      version: 1,
      suite: 'checkout',
      page: 'https://github.com/octo/shop/actions/runs/',
      runs: [
        {
          sha: shop.github.state.sha('base'),
          ref: 'refs/heads/main',
          run: '42',
          note: 'after the new cache',
        },
      ],
    });
    expect(document.runs[0].measures['checkout_latency p(95)'].slice(0, 2)).toEqual([300, 1000]);
    expect(Object.values(document.environments)).toEqual([expect.objectContaining({ k6: '2.2.0' })]);
  });

  it('appends, also of two steps of one job, replaces what an earlier attempt measured, and starts anew under update-history: reset', async () => {
    const shop = await openShop({ files });
    await store(shop, { runId: '1' });
    await store(shop, { runId: '2', values: { LATENCY: 310 } });
    await store(shop, { runId: '2', values: { LATENCY: 320 } });
    const values = async () =>
      (await readDocument(shop)).runs.map((run: { measures: Record<string, number[]> }) => {
        return run.measures['checkout_latency p(95)']?.[0];
      });
    expect(await values()).toEqual([300, 310, 320]);
    await store(shop, { runId: '2', runAttempt: 2, values: { LATENCY: 325 } });
    expect(await values()).toEqual([300, 325]);
    await store(shop, { runId: '3', values: { LATENCY: 330 }, with: { 'update-history': 'reset' } });
    expect(await values()).toEqual([330]);
  });

  it('keeps the history of the legs apart under update-history: reset', async () => {
    const shop = await openShop({ files });
    await store(shop, { matrix: { os: 'a' } });
    await store(shop, { matrix: { os: 'b' } });
    await store(shop, { matrix: { os: 'b' }, runId: '43', with: { 'update-history': 'reset' } });
    const { runs } = await readDocument(shop);
    expect(runs.map(({ leg, run }: { leg: string; run: string }) => [leg, run])).toEqual([
      ['os=a', '42'],
      ['os=b', '43'],
    ]);
  });

  it('stores nothing under dry-run, and says what it would have', async () => {
    const shop = await openShop({ files });
    const outcome = await store(shop, { with: { 'dry-run': true } });
    expect(outcome.standing).toBe('pass (stored), green');
    expect(outcome.summary).toContain('Dry run');
    expect(outcome.summary).toContain('would hold 1 run');
    expect(existsSync(join(shop.workspace, BASELINE))).toBe(false);
  });

  it.each(['pull_request', 'pull_request_target'])('refuses to run on %s', async (eventName) => {
    const shop = await openShop({ files });
    const outcome = await store(shop, { eventName });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.log).toContain(`mode: baseline does not run on ${eventName}`);
    expect(outcome.log).not.toContain('Install k6');
    expect(existsSync(join(shop.workspace, BASELINE))).toBe(false);
  });

  it('never stores an invalid run', async () => {
    const shop = await openShop({ files: { [SCRIPT]: scriptThat("throw new Error('boom');") } });
    const outcome = await store(shop);
    expect(outcome.standing).toBe('invalid (script-error), red');
    expect(outcome.summary).toContain('left as it was because the run is not valid');
    expect(existsSync(join(shop.workspace, BASELINE))).toBe(false);
  });

  it('shows a broken threshold, which does not make the numbers wrong', async () => {
    const shop = await openShop({ files: { [SCRIPT]: WITH_THRESHOLD } });
    const outcome = await store(shop);
    expect(outcome.standing).toBe('fail (threshold), red');
    expect(existsSync(join(shop.workspace, BASELINE))).toBe(true);
  });
});
