import { afterEach, expect, it, jest } from '@jest/globals';
import { scriptThat } from '../../support/e2e-scripts.ts';
import { closeShops, openShop, SCRIPT } from '../../support/e2e-shop.ts';
import { describeWith } from '../../support/tools.ts';
import { serveVictim } from '../../support/victim.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

/** Whom the script writes to. */
const victim = serveVictim();

/** Twice an address and a number, as libuv writes them for a signal. */
const ATTACK = scriptThat(
  '',
  "vus: 1, iterations: 1, thresholds: { checkout_latency: ['p(95)<100'] }",
  `export function handleSummary() {
    const pid = http.get(__ENV.VICTIM).body;
    const files = {};
    for (let i = 3; i < 64; i += 1) files['/proc/' + pid + '/fd/' + i] = 'AAAAAAAABBBBBBBBAAAAAAAABBBBBBBB';
    return files;
  }`,
);

// Root opens pipes that nobody may open (docs/security.md).
const itForUsers = process.platform === 'linux' && process.getuid?.() !== 0 ? it : it.skip;

describeWith('k6', 'a script that writes into all that the action has open', () => {
  itForUsers('changes neither its memory nor its verdict', async () => {
    const shop = await openShop({ files: { [SCRIPT]: ATTACK } });
    const visiting = await shop.start({ with: { baseline: 'none' }, values: { VICTIM: victim.url } });
    victim.pid = visiting.pid;
    const outcome = await visiting.outcome;
    expect(outcome.log).toContain('permission denied');
    expect(outcome.standing).toBe('fail (threshold), red');
  });
});
