import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { startService } from '../../support/e2e-service.ts';
import { CONFIG, closeShops, type Files, measureBaseline, openShop, SCRIPT } from '../../support/e2e-shop.ts';
import { describeWith } from '../../support/tools.ts';

jest.setTimeout(180_000);
afterEach(closeShops);

const SHOP = `
import http from 'k6/http';
import { check } from 'k6';
export const options = {
  scenarios: { api: { executor: 'constant-arrival-rate', rate: 40, duration: '2s', preAllocatedVUs: 5 } },
  thresholds: { http_req_duration: ['p(95)<5000', 'p(99)<9000'] },
};
export function setup() { http.get(__ENV.BASE_URL + '/200?setup'); }
export default function () {
  const answer = http.get(__ENV.BASE_URL + '/200');
  check(answer, { 'status is 200': ({ status }) => status === 200, 'is quick': () => true });
  http.post(__ENV.BASE_URL + '/200/orders/' + __ITER, 'x');
}
`;

describeWith('k6', 'a pull request whose script', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  let base: Files;
  const visit = () => ({ env: { BASE_URL: service.url } });
  beforeAll(async () => {
    service = await startService();
    base = await measureBaseline({ [SCRIPT]: SHOP }, [visit()]);
    await closeShops();
  });
  afterAll(() => service.close());

  async function propose(script: string, config: Files = {}) {
    const outcome = await (await openShop({ files: { [SCRIPT]: script, ...config }, base })).run(visit());
    const visible = outcome.comment.replace(/<details>[\s\S]*?<\/details>/g, '');
    return { ...outcome, visible };
  }

  it('tests as much as ever is told nothing', async () => {
    const { visible } = await propose(`// The same.\n${SHOP}`);
    expect(visible).not.toContain('Tested less');
  });

  it('makes less load is told how much', async () => {
    const { visible, summary, reports } = await propose(SHOP.replace('rate: 40', 'rate: 4'));
    const line = 'Less load by `api`: at most 4 iterations per second instead of 40.';
    for (const text of [visible, summary, reports['report.md']]) expect(text).toContain(line);
    expect(JSON.parse(reports['report.json'] ?? '{}').suites[0].reductions).toEqual([
      { kind: 'load', scenario: 'api', of: 'iterations-per-second', from: 40, to: 4 },
    ]);
  });

  it('runs shorter is told so', async () => {
    const { visible } = await propose(SHOP.replace("'2s'", "'1s'"));
    expect(visible).toContain('Less load by `api`: 1 s long instead of 2 s.');
  });

  it('drops an endpoint, a check and thresholds is told their names', async () => {
    const { visible } = await propose(
      SHOP.replace(/ {2}http\.post.*\n/, '')
        .replace(", 'is quick': () => true", '')
        .replace("'p(95)<5000', 'p(99)<9000'", "'p(95)<8000'"),
    );
    expect(visible).toContain('1 endpoint fewer: `POST /{id}/orders/{id}`.');
    expect(visible).toContain('1 check fewer: `is quick`.');
    expect(visible).toContain(
      'loosens the threshold of `http_req_duration` from `p(95)<5000` to `p(95)<8000`.',
    );
    expect(visible).toContain('This change removes the threshold `p(99)<9000` of `http_req_duration`.');
  });

  it('leaves out system tags, or bodies, is told which', async () => {
    const { visible } = await propose(
      SHOP.replace(
        'scenarios:',
        "discardResponseBodies: true, systemTags: ['status', 'method', 'name', 'scenario', 'group', 'check'], scenarios:",
      ),
    );
    expect(visible).toMatch(/\d+ system tags fewer: .*`url`/);
    expect(visible).toContain('`discardResponseBodies` is on, and was off.');
  });

  it('has its thresholds switched off by the config is told of each', async () => {
    const config = `suites: { checkout: { scenario-file: ${SCRIPT}, thresholds: off } }\n`;
    const { visible } = await propose(SHOP, { [CONFIG]: config });
    expect(visible).toContain('This change removes the threshold `p(95)<5000` of `http_req_duration`.');
    expect(visible).toContain('(suites.checkout)');
  });
});
