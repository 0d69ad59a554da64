import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { FIXED_LATENCY } from '../support/e2e-scripts.ts';
import {
  BASELINE,
  closeShops,
  type Files,
  measureBaseline,
  openShop,
  SCRIPT,
  type Shop,
} from '../support/e2e-shop.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
const files = { [SCRIPT]: FIXED_LATENCY };

describeWith('k6', 'a pull request', () => {
  let base: Files;
  beforeAll(async () => {
    base = await measureBaseline(files, [{ values: { LATENCY: 300 } }]);
    await closeShops();
  });
  afterEach(closeShops);
  const compare = (shop: Shop, latency: number, more: object = {}) =>
    shop.run({ values: { LATENCY: latency }, with: { rules: 'classic' }, ...more });

  it('keeps its one comment over a second push', async () => {
    const shop = await openShop({ files, base });
    const first = await compare(shop, 400);
    const second = await compare(shop, 300, { runId: '43' });
    expect([first.standing, second.standing]).toEqual([
      'fail (regression), red',
      'pass (no-limit-passed), green',
    ]);
    expect(first.comment).toContain('### ❌ Fail');
    expect(second.comments).toHaveLength(1);
    expect(second.comments[0]?.id).toBe(first.comments[0]?.id);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(second.comment).toContain('### ✅ Pass');
    expect(second.comment).toContain('/actions/runs/43');
    expect(second.comment).not.toContain('❌');
  });

  it('has a comment for every leg of a matrix, judged by the runs of that leg', async () => {
    const legs = { linux: { os: 'linux', repeat: 1 }, windows: { os: 'windows', repeat: 1 } };
    const stored = await measureBaseline(files, [
      { values: { LATENCY: 300 }, matrix: legs.linux },
      { values: { LATENCY: 400 }, matrix: legs.windows },
    ]);
    const shop = await openShop({ files, base: stored });
    const linux = await compare(shop, 400, { matrix: legs.linux });
    const windows = await compare(shop, 400, { matrix: { ...legs.windows, repeat: 2 } });
    expect(linux.standing).toBe('fail (regression), red');
    expect(windows.standing).toBe('pass (no-limit-passed), green');
    expect(windows.comments.map(({ body }) => /os%3D\w+/.exec(body)?.[0])).toEqual([
      'os%3Dlinux',
      'os%3Dwindows',
    ]);
    expect(windows.comments[0]?.body).toContain('❌ Fail');
    expect(windows.comments[1]?.body).toContain('✅ Pass');
  });

  it('is judged against the base branch although it edits its own baseline', async () => {
    const forged = { [BASELINE]: (base[BASELINE] ?? '').replaceAll('[300,', '[400,') };
    const shop = await openShop({ files: { ...files, ...forged }, base });
    const outcome = await compare(shop, 400);
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toContain('[!WARNING]');
    expect(outcome.comment).toContain("verdict is against the base branch's version");
    expect(outcome.comment).toContain('main at ');
    expect(await shop.read(BASELINE)).toBe(forged[BASELINE]);
  });

  it('gets the same verdict and one warning from a read-only token', async () => {
    const shop = await openShop({ files, base, permissions: { contents: 'read' } });
    const outcome = await compare(shop, 400);
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comments).toEqual([]);
    expect(outcome.outputs['comment-url'] ?? '').toBe('');
    expect(outcome.warnings).toEqual([expect.stringContaining('pull-requests: write')]);
    expect(outcome.summary).toContain('### ❌ Fail');
    expect(Object.keys(outcome.reports).sort()).toEqual([
      'checkout.html',
      'checkout.json',
      'report.html',
      'report.json',
      'report.md',
    ]);
  });

  it('gets the same verdict and one warning while GitHub takes no comments', async () => {
    const shop = await openShop({ files, base });
    shop.github.fail({ operation: 'issues/list-comments' }, { status: 503 });
    shop.github.fail({ operation: 'issues/create-comment' }, { status: 503 });
    const outcome = await compare(shop, 300);
    expect(outcome.standing).toBe('pass (no-limit-passed), green');
    expect(outcome.comments).toEqual([]);
    expect(outcome.warnings).toEqual([expect.stringMatching(/comment.*503/is)]);
    expect(outcome.summary).toContain('### ✅ Pass');
  });

  it('gets no comment of its own while it passes under comment: on-change, and none under never', async () => {
    const shop = await openShop({ files, base });
    const quiet = await compare(shop, 300, { with: { rules: 'classic', comment: 'on-change' } });
    expect(quiet.standing).toBe('pass (no-limit-passed), green');
    expect(quiet.comments).toEqual([]);
    const never = await compare(shop, 400, { with: { rules: 'classic', comment: 'never' } });
    expect(never.standing).toBe('fail (regression), red');
    expect(never.comments).toEqual([]);
    const loud = await compare(shop, 400, { with: { rules: 'classic', comment: 'on-change' } });
    expect(loud.comments).toHaveLength(1);
  });
});
