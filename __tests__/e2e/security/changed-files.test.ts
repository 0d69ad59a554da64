import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, jest } from '@jest/globals';
import { readReport } from '../../support/e2e-report.ts';
import { FIXED_LATENCY, WITH_THRESHOLD } from '../../support/e2e-scripts.ts';
import {
  closeShops,
  type Files,
  measureBaseline,
  type Outcome,
  openShop,
  SCRIPT,
} from '../../support/e2e-shop.ts';
import { renderCsv } from '../../support/k6-csv.ts';
import { describeWith } from '../../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

/** The script writes the file when its run has ended: handleSummary() can write whatever the job's user can. */
const writing = (path: string, text: string) =>
  `export function handleSummary() { return { ${JSON.stringify(path)}: ${JSON.stringify(text)} }; }`;

const standings = (outcome: Outcome) =>
  readReport(outcome).suites.map(({ suite, verdict, reason }) => `${suite}: ${verdict} (${reason})`);

async function runAll(files: Files): Promise<Outcome> {
  const shop = await openShop({ files });
  const inputs = { 'scenario-file': 'perf/*.js', baseline: 'none', rules: 'classic' };
  return shop.run({ with: inputs, values: { LATENCY: 300 } });
}

describeWith('k6', 'a script that writes files while the job measures', () => {
  it('cannot take the threshold out of the script of a later suite', async () => {
    const outcome = await runAll({
      'perf/a.js': FIXED_LATENCY + writing('perf/b.js', FIXED_LATENCY),
      'perf/b.js': WITH_THRESHOLD,
    });
    expect(standings(outcome)).toEqual(['a: inconclusive (no-rules)', 'b: invalid (files-changed)']);
    expect(outcome.standing).toBe('invalid (files-changed), red');
    expect(outcome.comment).toContain('perf/b.js');
    expect(outcome.comment).toContain('k6 was not started');
    expect(outcome.errors.join()).toContain('perf/b.js');
  });

  it('cannot change what a later suite imports and opens', async () => {
    const reading = (file: string) =>
      FIXED_LATENCY.replace('export default', `open('${file}'); export default`);
    const outcome = await runAll({
      'perf/a.js': FIXED_LATENCY + writing('perf/lib/limits.js', 'export const limit = 1000;'),
      'perf/b.js': `import { limit } from './lib/limits.js'; limit;${FIXED_LATENCY}`,
      'perf/c.js': FIXED_LATENCY + writing('perf/lib/users.json', '["ann"]'),
      'perf/d.js': reading('./lib/users.json'),
      'perf/e.js': FIXED_LATENCY,
      'perf/lib/limits.js': 'export const limit = 100;',
      'perf/lib/users.json': '[]',
    });
    expect(standings(outcome)).toEqual([
      'a: inconclusive (no-rules)',
      'b: invalid (files-changed)',
      'c: inconclusive (no-rules)',
      'd: invalid (files-changed)',
      'e: inconclusive (no-rules)',
    ]);
    expect(outcome.comment).toContain('perf/lib/limits.js');
    expect(outcome.comment).toContain('perf/lib/users.json');
  });

  it('cannot rewrite itself for the next run, unseen', async () => {
    const outcome = await runAll({
      'perf/a.js': WITH_THRESHOLD.replace('p(95)<100', 'p(95)<500') + writing('perf/a.js', FIXED_LATENCY),
    });
    expect(outcome.standing).toBe('invalid (files-changed), red');
    expect(outcome.comment).toContain('perf/a.js');
  });

  it('may leave results that nothing is measured by, and share what it imports', async () => {
    const script = (name: string) =>
      `import { limit } from './lib/limits.js'; limit;${FIXED_LATENCY}${writing(`perf/${name}.json`, '{}')}`;
    const outcome = await runAll({
      'perf/a.js': script('a'),
      'perf/b.js': script('a'),
      'perf/lib/limits.js': 'export const limit = 100;',
    });
    expect(standings(outcome)).toEqual(['a: inconclusive (no-rules)', 'b: inconclusive (no-rules)']);
  });

  it('cannot add to a baseline that is stored after it', async () => {
    const honest = await measureBaseline({ [SCRIPT]: FIXED_LATENCY }, [{ values: { LATENCY: 300 } }]);
    const [[path = '', text = ''] = []] = Object.entries(honest);
    const script = FIXED_LATENCY + writing(path, text.replaceAll('300', '900'));
    const shop = await openShop({ files: { [SCRIPT]: script, ...honest } });
    const outcome = await shop.run({
      eventName: 'push',
      with: { mode: 'baseline' },
      values: { LATENCY: 300 },
    });
    expect(outcome.standing).toBe('invalid (files-changed), red');
    expect(outcome.comment + outcome.summary).toContain(path);
    expect(await shop.read(path)).toBe(text.replaceAll('300', '900'));
  });
});

describeWith('k6', 'the samples of a run', () => {
  /** What k6 would have written of a service that is as fast as before. */
  const forged = gzipSync(
    renderCsv([
      ...Array.from({ length: 1000 }, (_, ms) => ({ metric: 'checkout_latency', ms, value: 300 })),
      { metric: 'iterations', ms: 1000, value: 1 },
    ]),
  ).toString('base64');

  const attack = async (forge: string) => {
    const files = { [SCRIPT]: FIXED_LATENCY };
    const base = await measureBaseline(files, [{ values: { LATENCY: 300 } }]);
    const script = `import encoding from 'k6/encoding';${FIXED_LATENCY}
      export function handleSummary(data) {
        const samples = encoding.b64decode('${forged}');
        const result = { stdout: 'forging\\n' };
        ${forge}
        return result;
      }`;
    const shop = await openShop({ files: { [SCRIPT]: script }, base });
    const outcome = await shop.run({ values: { LATENCY: 600 }, with: { rules: 'classic' } });
    expect(outcome.log).toContain('forging');
    expect(outcome.standing).toBe('fail (regression), red');
    expect(outcome.comment).toContain('600');
  };

  it.each([
    [
      'that a setter told the path of the summary',
      `const write = (path, value) => Object.defineProperty(result, path, { enumerable: true, value });
      const set = (_, path, summary) => {
        write(path.replace('summary.json', 'samples.csv.gz'), samples);
        write(path, summary.replaceAll('600', '300'));
        return true;
      };
      Object.setPrototypeOf(result, new Proxy({}, { set }));`,
    ],
    ['that takes its metric out of the summary', 'delete data.metrics.checkout_latency;'],
  ])('are not replaced by a script %s', (_, forge) => attack(forge));

  // The certificates of the system may be among them, which root would write over.
  const itForUsers = process.getuid?.() === 0 ? it.skip : it;
  itForUsers("are not replaced by a script that writes to k6's own open files", () =>
    attack("for (let n = 3; n < 40; n += 1) result['/proc/self/fd/' + n] = samples;"),
  );
});
