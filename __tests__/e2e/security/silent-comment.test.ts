import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { FIXED_LATENCY, WITH_THRESHOLD } from '../../support/e2e-scripts.ts';
import { closeShops, type Files, measureBaseline, openShop, SCRIPT } from '../../support/e2e-shop.ts';
import { describeWith } from '../../support/tools.ts';

jest.setTimeout(180_000);
afterEach(closeShops);

const PROTOCOL = 'perf/shop.proto';
const SHOP =
  'syntax = "proto3";\nmessage Order { string id = 1; }\nservice Shop { rpc Buy(Order) returns (Order); }\n';
const LOADS = `
import grpc from 'k6/net/grpc';
const client = new grpc.Client();
client.load(['.'], 'shop.proto');
`;
const SCRIPT_TEXT = `${LOADS}${WITH_THRESHOLD}const twice = (n) => 2 * n;\ntwice(1);\n`;
const FILES: Files = { [SCRIPT]: SCRIPT_TEXT, [PROTOCOL]: SHOP };
const SLOW = { values: { LATENCY: 90 }, env: {} };

describeWith('k6', 'a pull request that is slower', () => {
  let base: Files;
  beforeAll(async () => {
    base = await measureBaseline(
      FILES,
      [0, 1, 2, 3, 4].map((job) => ({ values: { LATENCY: 30 + job / 10 } })),
    );
    await closeShops();
  });

  const run = async (files: Files) => (await openShop({ files: { ...FILES, ...files }, base })).run(SLOW);

  it.each<[string, Files]>([
    ['a comment', { [SCRIPT]: `//\n${SCRIPT_TEXT}` }],
    ['semicolons left out', { [SCRIPT]: SCRIPT_TEXT.replaceAll(/;(?=\n)/g, '') }],
    ['parentheses left out', { [SCRIPT]: SCRIPT_TEXT.replace('(n) =>', 'n =>') }],
    ['a comment in a protocol', { [PROTOCOL]: `// The shop.\n${SHOP}` }],
  ])('does not get silence by %s', async (_, files) => {
    expect((await run(files)).standing).toBe('fail (regression), red');
  });

  it('says in the first line that other code was compared with nothing', async () => {
    const outcome = await run({ [SCRIPT]: `${SCRIPT_TEXT}twice(2);\n` });
    expect(outcome.standing).toBe('inconclusive (not-comparable), green');
    const line =
      "The script's code differs from the baseline's, so no time was compared. Only 1 k6 threshold was judged.";
    expect(firstLine(outcome.comment)).toContain(line);
    expect(firstLine(outcome.summary)).toContain(line);
    expect(outcome.outputs.headline).toContain(line);
  });

  it('says so beside a broken threshold as well', async () => {
    const shop = await openShop({ files: { ...FILES, [SCRIPT]: `${SCRIPT_TEXT}twice(2);\n` }, base });
    const outcome = await shop.run({ values: { LATENCY: 300 } });
    expect(outcome.standing).toBe('fail (threshold), red');
    expect(firstLine(outcome.comment)).toMatch(/1 k6 threshold broken: .* so no time was compared\./);
  });

  it('says that nothing was judged where there are no limits', async () => {
    const script = { [SCRIPT]: FIXED_LATENCY };
    const first = await measureBaseline(script, [{ values: { LATENCY: 30 } }]);
    const shop = await openShop({ files: { [SCRIPT]: `${FIXED_LATENCY}latency.name;\n` }, base: first });
    const outcome = await shop.run(SLOW);
    expect(firstLine(outcome.comment)).toContain(
      'Nothing was judged: there are neither k6 thresholds nor budgets.',
    );
  });
});

/** Below the marker, which nobody sees. */
function firstLine(markdown: string): string {
  return markdown.split('\n').find((line) => line.startsWith('#')) ?? '';
}
