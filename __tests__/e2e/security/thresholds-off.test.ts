import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { WITH_THRESHOLD } from '../../support/e2e-scripts.ts';
import { CONFIG, closeShops, openShop, SCRIPT, type Visit } from '../../support/e2e-shop.ts';
import { describeWith } from '../../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

const BROKEN = 'fail (threshold), red';
const REFUSED = 'invalid (user-error), red';

async function runBroken(visit: Visit = {}, config: string | null = null, beside = {}) {
  const files = { [SCRIPT]: WITH_THRESHOLD, ...(config === null ? {} : { [CONFIG]: config }), ...beside };
  const shop = await openShop({ files, base: files });
  return shop.run({
    ...visit,
    with: { baseline: 'none', ...visit.with },
    values: { LATENCY: 300, ...visit.values },
  });
}

describeWith('k6', 'a broken threshold', () => {
  it.each(['true', '1', 'T'])('is judged whatever K6_NO_THRESHOLDS=%s of the step says', async (value) => {
    const outcome = await runBroken({ env: { K6_NO_THRESHOLDS: value } });
    expect(outcome.standing).toBe(BROKEN);
    expect(outcome.log).toContain('K6_NO_THRESHOLDS is left out');
  });

  it('is judged whatever the input env says', async () => {
    const outcome = await runBroken({ values: { K6_NO_THRESHOLDS: 'true' } });
    expect(outcome.standing).toBe(BROKEN);
    expect(outcome.log).toContain('K6_NO_THRESHOLDS is left out');
  });

  it('is judged whatever a config file of k6 says', async () => {
    const beside = { 'perf/k6.json': '{ "noThresholds": true, "thresholds": {} }' };
    expect((await runBroken({ with: { flags: '-c perf/k6.json' } }, null, beside)).standing).toBe(BROKEN);
    expect((await runBroken({ env: { K6_CONFIG: 'perf/k6.json' } }, null, beside)).standing).toBe(BROKEN);
  });

  describe('cannot be switched off', () => {
    it.each(['--no-thresholds', '--no-thresholds=true', '-q --no-thresholds'])(
      'by flags: %s',
      async (flags) => {
        const outcome = await runBroken({ with: { flags } });
        expect(outcome.standing).toBe(REFUSED);
        expect(outcome.summary).toContain('thresholds: off');
      },
    );

    it('by the env of a suite in the config', async () => {
      const config = `suites: { checkout: { scenario-file: ${SCRIPT}, env: { K6_NO_THRESHOLDS: true } } }\n`;
      const outcome = await runBroken({}, config);
      expect(outcome.standing).toBe(REFUSED);
      expect(outcome.outputs.headline).toContain('suites.checkout.env: K6_NO_THRESHOLDS cannot be set here');
    });

    it('by the env-file', async () => {
      const outcome = await runBroken({}, 'env-file: perf/.env\n', {
        'perf/.env': 'K6_NO_THRESHOLDS=true\n',
      });
      expect(outcome.standing).toBe(REFUSED);
      expect(outcome.outputs.headline).toContain('perf/.env: K6_NO_THRESHOLDS cannot be set here');
    });
  });

  it('is named where the config switches the thresholds of its suite off', async () => {
    const config = `suites: { checkout: { scenario-file: ${SCRIPT}, thresholds: off } }\n`;
    const outcome = await runBroken({}, config);
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    expect(outcome.comment).toContain(
      'The config switches the k6 thresholds of this suite off (thresholds: off): 1 threshold of the script is not judged: checkout',
    );
  });
});
