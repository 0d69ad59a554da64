import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { fromBufferPromise } from 'yauzl';
import { findSuite, readReport } from '../support/e2e-report.ts';
import {
  closeShops,
  type Files,
  type Outcome,
  openShop,
  REPOSITORY,
  type Shop,
} from '../support/e2e-shop.ts';
import { type Edit, loadExample, type StandIn, startStandIn } from '../support/example.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

const BEARER = 'eyJ-a-bearer-token-of-the-gateway';
const SHORT: readonly Edit[] = [['perf/gateway.js', "duration: '60s'", "duration: '2s'"]];
const files = loadExample('smoke-suite', SHORT);
const inputs = { 'scenario-file': '', mode: 'compare', baseline: 'none' };

const describeEnv = (url: string, token = BEARER): Record<string, string> => ({
  PERF_BASE_URL: url,
  PERF_TOKEN: token,
  PERF_TENANT_ID: 'tenant-1',
  PERF_PROJECT_ID: 'project-1',
  PERF_USER_ID: 'user-1',
  PERF_RELEASE_ID: 'release-1',
});

async function readArtifacts(shop: Shop): Promise<Record<string, Files>> {
  const { workflowRuns } = shop.github.state.repository(REPOSITORY);
  const read: Record<string, Files> = {};
  for (const { name, zip } of workflowRuns.flatMap(({ artifacts }) => artifacts ?? [])) {
    const texts: Record<string, string> = {};
    const archive = await fromBufferPromise(zip);
    for await (const entry of archive.eachEntry()) {
      const chunks: Buffer[] = [];
      for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      texts[entry.fileName] = Buffer.concat(chunks).toString('utf8');
    }
    read[name] = texts;
  }
  return read;
}

async function expectNowhere(secret: string, outcome: Outcome, shop: Shop): Promise<void> {
  const { log, summary, outputs, annotations, comments, reports } = outcome;
  const requests = shop.github.requests.map(({ path, query, body }) => ({ path, query, body }));
  const artifacts = await readArtifacts(shop);
  const places = { log, summary, outputs, annotations, comments, reports, requests, artifacts };
  const found = Object.entries(places).filter(([, place]) => JSON.stringify(place).includes(secret));
  expect(found.map(([name]) => name)).toEqual([]);
}

describeWith('k6', 'the example smoke-suite', () => {
  let gateway: StandIn;
  let slow: StandIn;
  beforeAll(async () => {
    [gateway, slow] = await Promise.all([
      startStandIn('gateway', { TOKEN: BEARER }),
      startStandIn('gateway', { TOKEN: BEARER, SLOW: 'documents-feed' }),
    ]);
  });
  afterAll(() => Promise.all([gateway.close(), slow.close()]));

  it('paces the shipped scenarios by PERF_API_RATE and PERF_JOURNEY_RATE', async () => {
    const shop = await openShop({ files: loadExample('smoke-suite') });
    const plan = async (rates: Record<string, string>) =>
      (
        await shop.run({
          with: { 'scenario-file': '', mode: 'validate' },
          env: { ...describeEnv(gateway.url), ...rates },
        })
      ).log;
    const usual = await plan({});
    expect(usual).toMatch(/^api-smoke: perf\/api-smoke\.js: api: constant-arrival-rate, 5 per 1s, 1m0s$/m);
    expect(usual).toMatch(/^documents-smoke: .*, 5 per 1s, 1m0s$/m);
    expect(usual).toMatch(/^journey: .*, 2 per 1s, 1m0s$/m);
    const faster = await plan({ PERF_API_RATE: '12', PERF_JOURNEY_RATE: '3' });
    expect(faster).toMatch(/^api-smoke: .*, 12 per 1s, 1m0s$/m);
    expect(faster).toMatch(/^journey: .*, 3 per 1s, 1m0s$/m);
  });

  it('runs all suites one after the other, guards by tag, and keeps the reports as one artifact', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({ eventName: 'schedule', with: inputs, env: describeEnv(gateway.url) });
    expect(outcome.standing).toBe('pass (thresholds-hold), green');
    expect(readReport(outcome).suites.map(({ suite }) => suite)).toEqual([
      'api-smoke',
      'documents-smoke',
      'journey',
    ]);
    const guards = readReport(outcome).suites.flatMap(({ thresholds }) => thresholds);
    expect(new Set(guards.map(({ metric, expression }) => `${metric} ${expression}`))).toEqual(
      new Set([
        'http_req_failed rate<0.02',
        'http_req_duration{name:gateway-health} p(95)<300',
        'http_req_duration{name:release-controls} p(95)<500',
        'http_req_duration{name:documents-feed} p(95)<800',
        'http_req_duration{name:tasks-list} p(95)<800',
      ]),
    );
    const artifacts = await readArtifacts(shop);
    expect(Object.keys(artifacts)).toEqual(['k6-performance-reports']);
    expect(Object.keys(artifacts['k6-performance-reports'] ?? {})).toEqual(
      expect.arrayContaining(['report.json', 'report.md']),
    );
    await expectNowhere(BEARER, outcome, shop);
  });

  it('runs the one suite that is chosen, with flags passed on', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      with: { ...inputs, suites: 'journey', flags: '--iterations 10' },
      env: describeEnv(gateway.url),
    });
    expect(readReport(outcome).suites.map(({ suite }) => suite)).toEqual(['journey']);
    expect(findSuite(outcome, 'journey').run).toMatchObject({ iterations: 10, requests: 30 });
  });

  it('says which guard broke', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({
      with: { ...inputs, suites: 'journey' },
      env: describeEnv(slow.url),
    });
    expect(outcome.standing).toBe('fail (threshold), red');
    const broken = findSuite(outcome, 'journey').thresholds.filter(({ passed }) => passed === false);
    expect(broken.map(({ metric }) => metric)).toEqual(['http_req_duration{name:documents-feed}']);
    expect(outcome.errors).toContainEqual(expect.stringMatching(/documents-feed.*p\(95\)<800/));
  });

  it('is red with a wrong token, and shows neither it nor the right one', async () => {
    const shop = await openShop({ files });
    const wrong = 'eyJ-an-old-bearer-token';
    const outcome = await shop.run({
      with: { ...inputs, suites: 'api-smoke' },
      env: describeEnv(gateway.url, wrong),
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.comment).toMatch(/`http_req_failed` `rate<0.02` \| 100 %/);
    await expectNowhere(wrong, outcome, shop);
    await expectNowhere(BEARER, outcome, shop);
  });

  it('stores no token in a baseline', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({
      eventName: 'workflow_dispatch',
      with: { 'scenario-file': '', mode: 'baseline', suites: 'journey' },
      env: describeEnv(gateway.url),
    });
    expect(outcome.standing).toBe('pass (stored), green');
    expect(await shop.read('.perf-baseline/journey.json')).not.toContain(BEARER);
    await expectNowhere(BEARER, outcome, shop);
  });

  it('runs nothing without its variables, as on a fork, and names them', async () => {
    const shop = await openShop({ files });
    const { PERF_TOKEN: _, ...env } = describeEnv(gateway.url);
    const outcome = await shop.run({ with: inputs, env });
    expect(outcome.standing).toBe('inconclusive (missing-env), green');
    expect(outcome.comment).toContain('PERF\\_TOKEN');
    expect(outcome.log).not.toContain('Install k6');
  });

  it('has a JSON and an HTML file for every suite', async () => {
    const shop = await openShop({ files });
    const outcome = await shop.run({
      with: { ...inputs, flags: '--iterations 3' },
      env: describeEnv(gateway.url),
    });
    expect(Object.keys(outcome.reports)).toEqual(
      expect.arrayContaining(
        ['api-smoke', 'documents-smoke', 'journey'].flatMap((suite) => [`${suite}.json`, `${suite}.html`]),
      ),
    );
  });
});
