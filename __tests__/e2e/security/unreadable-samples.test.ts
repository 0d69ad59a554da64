import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { findRow, findSuite } from '../../support/e2e-report.ts';
import { scriptThat } from '../../support/e2e-scripts.ts';
import { CONFIG, closeShops, type Files, measureBaseline, openShop, SCRIPT } from '../../support/e2e-shop.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

/** Says of every time that it is a third of what it was. */
const DIVIDES = `export function handleSummary({ metrics }) {
  for (const { values } of Object.values(metrics))
    for (const statistic of Object.keys(values)) values[statistic] /= 3;
  return {};
}`;
const JOBS = [298, 303, 300, 305, 296, 301].map((LATENCY) => ({ values: { LATENCY } }));

describeWith('k6', 'samples that cannot be read', () => {
  let base: Files;
  beforeAll(async () => {
    base = await measureBaseline({ [SCRIPT]: scriptThat('') }, JOBS);
    await closeShops();
  });
  const compare = async (steps: string, { latency = 600, rules = '', beside = DIVIDES } = {}) => {
    const files = { [SCRIPT]: scriptThat(steps, undefined, beside) };
    const shop = await openShop({ files, base });
    return shop.run({ values: { LATENCY: latency }, with: { rules: rules || 'classic' } });
  };

  it.each([
    ['one value that is no number', 'latency.add(Infinity);', '1 of 1 001 values of checkout_latency'],
    [
      'one tag of 300 KB',
      `latency.add(1, { note: 'x'.repeat(300000) });`,
      '1 of 1 001 samples of checkout_latency have too long a tag',
    ],
    [
      'many tags of line ends',
      `for (let i = 0; i < 20; i += 1) new_lines.add(1, { note: '\\n'.repeat(300000) });`,
      '20 of 20 samples of new_lines have too long a tag',
    ],
    ['a sum that is no number', 'for (let i = 0; i < 50; i += 1) new_lines.add(1e308);', ''],
  ])('cost no more than themselves: %s', async (_what, steps, said) => {
    const beside = `const new_lines = new Trend('new_lines');\n${DIVIDES}`;
    const outcome = await compare(steps, { beside });
    expect(outcome.standing).toBe('fail (regression), red');
    expect(findRow(outcome, 'checkout_latency p(95)').current).toBeCloseTo(600, 0);
    expect(outcome.comment.replaceAll(/\s/g, ' ')).toContain(said.replaceAll('_', '\\_'));
    expect(outcome.comment).toContain('handleSummary() changed the figures');
  });

  it('do not hide the slow ones: a metric that lost too many is not judged', async () => {
    const slow = `for (let i = 0; i < 200; i += 1) latency.add(5000, { note: 'x'.repeat(300000) });`;
    const outcome = await compare(slow, { latency: 300 });
    expect(outcome.standing).toBe('invalid (samples-lost), red');
    expect(findRow(outcome, 'checkout_latency p(95)')).toMatchObject({
      verdict: 'not-judged',
      cause: 'samples-lost',
    });
    expect(outcome.outputs.headline?.replaceAll(/\s/g, ' ')).toContain(
      'Samples were lost: 200 of 1 200 samples of checkout_latency have too long a tag.',
    );
  });

  it('hide nothing in a metric that is nowhere but in the summary', async () => {
    const beside = `export function handleSummary({ metrics }) {
      metrics.checkout_latency = { type: 'trend', contains: 'time', values: { avg: 5, med: 5, 'p(95)': 5 }, thresholds: {} };
      return {};
    }`;
    const script = scriptThat('', undefined, beside).replace('latency.add(Number', 'String(Number');
    const shop = await openShop({ files: { [SCRIPT]: script }, base });
    const outcome = await shop.run({ with: { rules: 'classic' } });
    expect(outcome.standing).toBe('inconclusive (not-comparable), green');
    expect(outcome.comment).toContain('changed the figures of checkout\\_latency');
    expect(findSuite(outcome).rows.map(({ measure }) => measure)).not.toContain('checkout_latency p(95)');
  });

  it('leave an honest script its verdict, and say what was left out', async () => {
    const outcome = await compare('ratio.add(1 / 0);', {
      latency: 301,
      beside: `const ratio = new Trend('ratio');`,
    });
    expect(outcome.standing).toBe('pass (no-limit-passed), green');
    expect(findSuite(outcome).remarks.join(' ')).toContain(
      'Left out: 1 of 1 values of ratio are no numbers (Infinity or NaN).',
    );
  });
});

describeWith('k6', 'samples that are lost as a whole', () => {
  /** k6, after which something else writes to the file of the samples. */
  const damagedBy = async (command: string): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'damaging-k6-'));
    const find = `f=$(printf '%s\\n' "$@" | sed -n 's/^--out=csv=fileName=\\([^,]*\\),.*/\\1/p')`;
    const lines = [
      '#!/bin/sh',
      `${k6Path()} "$@"`,
      'code=$?',
      find,
      // The folder was renamed while k6 ran, so that no script knows it; this program looks through all of them.
      `[ -z "$f" ] || f=$(ls "$(dirname "$(dirname "$f")")"/k6-*/"$(basename "$f")")`,
      `[ -z "$f" ] || ${command}`,
      'exit $code',
    ];
    await writeFile(join(folder, 'k6'), lines.join('\n'), { mode: 0o755 });
    return [folder, process.env.PATH].join(delimiter);
  };
  const budget = { [CONFIG]: 'budgets:\n  - { measure: checkout_latency p(95), limit: 500 ms }\n' };

  it.each([
    ['another file', 'echo forged > "$f"', '100000', 'invalid (samples-lost), red'],
    ['half a file', 'truncate -s 60 "$f"', '100000', 'invalid (samples-lost), red'],
    [
      'bytes within',
      'printf xx | dd of="$f" bs=1 seek=40 conv=notrunc 2>&-',
      '100000',
      'invalid (samples-lost), red',
    ],
    ['no file', 'rm "$f"', '100000', 'invalid (samples-lost), red'],
    ['another file, a threshold broken', 'echo forged > "$f"', '100', 'fail (threshold), red'],
  ])('are replaced by nothing that a script can write: %s', async (_what, command, limit, standing) => {
    const options = `vus: 1, iterations: 1, thresholds: { checkout_latency: ['p(95)<${limit}'] }`;
    const shop = await openShop({ files: { [SCRIPT]: scriptThat('', options, DIVIDES), ...budget } });
    const outcome = await shop.run({
      path: await damagedBy(command),
      values: { LATENCY: 600 },
      with: { baseline: 'none' },
    });
    expect(outcome.standing).toBe(standing);
    expect(findSuite(outcome).budgets).toEqual([]);
    expect(findSuite(outcome).rows.filter(({ current }) => current !== null)).toEqual([]);
  });
});
