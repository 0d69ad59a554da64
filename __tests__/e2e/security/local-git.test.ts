import { dirname, join } from 'node:path';
import { afterEach, expect, it, jest } from '@jest/globals';
import { closeDesks, openDesk } from '../../support/command-line.ts';
import { findRow } from '../../support/e2e-report.ts';
import { FIXED_LATENCY } from '../../support/e2e-scripts.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

jest.setTimeout(240_000);
afterEach(closeDesks);

const SCRIPT = 'perf/checkout.js';
const BASELINE = '.perf-baseline/checkout.json';

describeWith('k6', 'a script that changes the git repository it is in', () => {
  it.each([
    ['moves the branch', ['.git/refs/heads/main']],
    ['spoils what git reads first', ['.git/refs/heads/main', '.git/config']],
  ])('%s: is judged by the baseline that --base-ref named before it ran', async (_, paths) => {
    const attack = `
export function handleSummary() {
  const paths = __ENV.OWN === undefined ? [] : ${JSON.stringify(paths)};
  return Object.fromEntries(paths.map((path) => [path, __ENV.OWN]));
}`;
    const desk = await openDesk({ [SCRIPT]: FIXED_LATENCY + attack });
    const env = { PATH: `${dirname(k6Path())}:${process.env.PATH}` };
    for (let i = 0; i < 3; i += 1)
      await desk.type(['baseline', 'update', SCRIPT], { ...env, LATENCY: '300' });
    await desk.git('init', '-q', '-b', 'main');
    await desk.git('add', '.');
    await desk.git('commit', '-qm', 'the baseline');
    const base = (await desk.git('rev-parse', 'HEAD')).trim();
    await desk.git('checkout', '-qb', 'change');
    await desk.write(BASELINE, (await desk.read(BASELINE)).replaceAll('300', '900'));
    await desk.git('commit', '-qam', 'a baseline of its own');
    const own = (await desk.git('rev-parse', 'HEAD')).trim();
    const asked = ['run', SCRIPT, '--base-ref', 'main', '--rules', 'classic', '--json'];
    const ended = await desk.type(asked, { ...env, LATENCY: '900', OWN: `${own}\n` });
    expect(await desk.read(join('.git', 'refs/heads/main'))).toBe(`${own}\n`);
    const row = findRow({ reports: { 'report.json': ended.stdout } }, 'checkout_latency p(95)');
    expect(row).toMatchObject({ base: expect.closeTo(300), current: 900, verdict: 'fail' });
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout).suites[0].baseline.place).toContain(`main at ${base.slice(0, 7)}`);
  });
});
