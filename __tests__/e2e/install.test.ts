import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { WITH_THRESHOLD } from '../support/e2e-scripts.ts';
import { CONFIG, closeShops, type Outcome, openShop, SCRIPT } from '../support/e2e-shop.ts';
import { type K6Mirror, startK6Mirror } from '../support/k6-mirror.ts';
import { describeWith, k6Path } from '../support/tools.ts';

jest.setTimeout(120_000);

describeWith('k6', 'installing k6 from a mirror', () => {
  let mirror: K6Mirror;
  let toolCache: string;
  beforeAll(async () => {
    mirror = await startK6Mirror(k6Path(), '2.2.0');
  });
  beforeEach(async () => {
    toolCache = await mkdtemp(join(tmpdir(), 'tool-cache-'));
    mirror.reset();
  });
  afterEach(async () => {
    await closeShops();
    await rm(toolCache, { recursive: true, force: true });
  });
  afterAll(() => mirror.close());

  const run = async ({ isMerged = true } = {}): Promise<Outcome> => {
    const config = { [CONFIG]: `k6: { download-url: "${mirror.url}" }\n` };
    const files = { [SCRIPT]: WITH_THRESHOLD, ...config };
    const shop = await openShop({ files, base: isMerged ? config : {} });
    // The system's tools only: no k6, no Go.
    return shop.run({
      with: { baseline: 'none' },
      values: { LATENCY: 50 },
      path: '/usr/bin:/bin',
      toolCache,
    });
  };
  const expectNothingRun = (outcome: Outcome) => {
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.log).not.toContain('Run checkout');
    expect(outcome.log).not.toMatch(/This is a bug|^\s+at /m);
    expect(outcome.comment).toContain('**Next:**');
  };

  it('downloads, checks, and finds it in the tool cache the next time; the token stays at home', async () => {
    const first = await run();
    expect(first.standing).toBe('pass (thresholds-hold), green');
    expect(mirror.requests).toEqual([`GET ${mirror.checksumsPath}`, `GET ${mirror.assetPath}`].sort());
    mirror.reset();
    const second = await run();
    expect(second.standing).toBe('pass (thresholds-hold), green');
    expect(second.log).toContain('k6 2.2.0: tool cache');
    expect(mirror.requests).toEqual([]);
  });

  it('asks no mirror that only the pull request names, and says so', async () => {
    const outcome = await run({ isMerged: false });
    expectNothingRun(outcome);
    expect(mirror.requests).toEqual([]);
    expect(outcome.log).toContain(
      `${mirror.url} (until this is merged, k6.download-url is that of the base branch's ${CONFIG})`,
    );
  });

  it('stops everything at a wrong checksum', async () => {
    mirror.answer(mirror.checksumsPath, (_request, response) => {
      response.end(`${'a'.repeat(64)}  ${mirror.assetPath.split('/').at(-1)}\n`);
    });
    const outcome = await run();
    expectNothingRun(outcome);
    expect(outcome.comment).toMatch(/checksum|SHA-256/i);
    expect(outcome.comment).toContain('aaaaaaa');
  });

  it('says what was tried when the mirror has no such release', async () => {
    mirror.answer(mirror.checksumsPath, (_request, response) => response.writeHead(404).end());
    mirror.answer(mirror.assetPath, (_request, response) => response.writeHead(404).end());
    const outcome = await run();
    expectNothingRun(outcome);
    expect(outcome.comment).toContain('404');
  });
});
