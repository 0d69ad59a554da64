import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { FIXED_LATENCY } from '../../support/e2e-scripts.ts';
import {
  BASELINE,
  closeShops,
  type Files,
  measureBaseline,
  openShop,
  REPOSITORY,
  SCRIPT,
  type Shop,
} from '../../support/e2e-shop.ts';
import type { Fault } from '../../support/fake-github/fault.ts';
import { describeWith } from '../../support/tools.ts';

jest.setTimeout(300_000);
afterEach(closeShops);

const files = { [SCRIPT]: FIXED_LATENCY };
/** 144 % slower than the baseline of 300 ms. */
const SLOW = 732;

/** A push to main that stores 300 ms in an artifact. */
async function push(shop: Shop, runId: string) {
  const outcome = await shop.run({
    eventName: 'push',
    runId,
    values: { LATENCY: 300 },
    with: { rules: 'classic', baseline: 'artifact', update: 'artifact' },
  });
  expect(outcome.log).toContain('the artifact perf-baseline-checkout, now with');
}

const openStored = async (): Promise<Shop> => {
  const shop = await openShop({ files });
  await push(shop, '80');
  return shop;
};

const judge = (shop: Shop, baseline: string) =>
  shop.run({ runId: '90', values: { LATENCY: SLOW }, with: { rules: 'classic', baseline } });

const RUN = 'actions/get-workflow-run';
const ARCHIVE = 'actions/download-artifact';
const STORAGE = 'storage/download';
const soon = { 'retry-after': '1' };

describeWith('k6', 'a baseline in an artifact that cannot be fetched', () => {
  // A table of every failure in every place is the reader's own test; what is asked for again takes seconds here.
  const failures: readonly (readonly [string, string, Fault])[] = [
    ['a 403 of the run lookup', RUN, { status: 403 }],
    ['a run lookup that is cut off', RUN, { cutAfter: 20 }],
    ['a 409 of the archive call', ARCHIVE, { status: 409 }],
    ['a 422 of the archive call', ARCHIVE, { status: 422 }],
    ['a 429 of the archive call', ARCHIVE, { status: 429, headers: soon }],
    ['a 500 of the archive call', ARCHIVE, { status: 500 }],
    ['a 403 of the storage', STORAGE, { status: 403 }],
    ['a 429 of the storage', STORAGE, { status: 429, headers: soon }],
    ['a reset of the storage', STORAGE, { drop: true }],
    ['half of it', STORAGE, { cutAfter: 40 }],
    ['garbage', STORAGE, { status: 200, body: 'garbage' }],
    ['nothing', STORAGE, { status: 200, body: '' }],
    ['a 500 of the listing', 'actions/list-artifacts-for-repo', { status: 500 }],
  ];

  it('is an error, whatever failed: the slow service that fails with it is never green without', async () => {
    const shop = await openStored();
    for (const baseline of ['artifact', 'auto'])
      expect((await judge(shop, baseline)).standing).toBe('fail (regression), red');
    for (const [index, [title, operation, fault]] of failures.entries()) {
      shop.github.forget();
      shop.github.fail({ operation }, fault);
      const outcome = await judge(shop, index % 2 === 0 ? 'artifact' : 'auto');
      expect([title, outcome.standing]).toEqual([title, 'invalid (user-error), red']);
      expect(outcome.comment).toMatch(/could not be (read|listed)/);
      expect(outcome.comment).toContain('**Next:**');
      expect(outcome.comment).not.toContain('There is no baseline yet');
    }
  });

  it('is not looked for where the token may not list artifacts: under auto the report says so', async () => {
    const shop = await openStored();
    shop.github.fail({ operation: 'actions/list-artifacts-for-repo' }, { status: 403 });
    const asked = await judge(shop, 'artifact');
    expect(asked.standing).toBe('invalid (user-error), red');
    expect(asked.comment).toContain('actions: read');
    const auto = await judge(shop, 'auto');
    expect(auto.standing).toBe('inconclusive (no-baseline), green');
    expect(auto.comment).toContain('artifacts were not looked through, which needs actions: read');
  });

  it('is read in the end where the failure passes', async () => {
    const shop = await openStored();
    shop.github.fail({ operation: RUN, times: 1 }, { status: 502 });
    shop.github.fail({ operation: ARCHIVE, times: 1 }, { status: 429, headers: soon });
    shop.github.fail({ operation: STORAGE, times: 1 }, { cutAfter: 40 });
    expect((await judge(shop, 'artifact')).standing).toBe('fail (regression), red');
  });

  it('is lost where GitHub says that it is gone', async () => {
    const shop = await openStored();
    shop.github.fail({ operation: ARCHIVE }, { status: 404 });
    const outcome = await judge(shop, 'artifact');
    expect(outcome.standing).toBe('inconclusive (baseline-lost), green');
  });

  it('leaves those before it to judge by, and the report says so', async () => {
    const shop = await openStored();
    await push(shop, '81');
    const newest = shop.github.state
      .repository(REPOSITORY)
      .workflowRuns.find(({ id }) => id === 81)
      ?.artifacts?.find(({ name }) => name === 'perf-baseline-checkout');
    shop.github.fail({ operation: ARCHIVE, path: new RegExp(`/${newest?.id}/`) }, { status: 409 });
    const outcome = await judge(shop, 'artifact');
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toMatch(/could not be read.*\(409\).*Compared with the one that could be read/);
  });

  it('is not stored over: the run is kept, and what is stored stays', async () => {
    const shop = await openStored();
    shop.github.fail({ operation: STORAGE }, { status: 500 });
    const outcome = await shop.run({
      eventName: 'push',
      runId: '82',
      values: { LATENCY: 300 },
      with: { rules: 'classic', mode: 'baseline', update: 'artifact' },
    });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.log).toContain('Nothing was stored, because a stored baseline could not be read');
    expect(JSON.parse(await shop.read(BASELINE)).runs).toHaveLength(1);
    shop.github.forget();
    expect((await judge(shop, 'artifact')).standing).toBe('fail (regression), red');
  });
});

describeWith('k6', 'a baseline file that cannot be fetched', () => {
  let base: Files;
  beforeAll(async () => {
    base = await measureBaseline(files, [{ values: { LATENCY: 300 } }]);
    await closeShops();
  });

  it('is an error, whatever failed', async () => {
    const shop = await openShop({ files, base });
    expect((await judge(shop, 'repo')).standing).toBe('fail (regression), red');
    const failures: readonly (readonly [string, Fault])[] = [
      ['a 403', { status: 403 }],
      ['a 429', { status: 429, headers: soon }],
      ['a 500', { status: 500 }],
      ['half of it', { cutAfter: 100 }],
    ];
    for (const [index, [title, fault]] of failures.entries()) {
      shop.github.forget();
      shop.github.fail({ operation: 'repos/get-content', path: /checkout\.json/ }, fault);
      const outcome = await judge(shop, index % 2 === 0 ? 'repo' : 'auto');
      expect([title, outcome.standing]).toEqual([title, 'invalid (user-error), red']);
      expect(outcome.comment).not.toContain('There is no baseline yet');
    }
  });
});
