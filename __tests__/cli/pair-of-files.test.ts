import { expect, it } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { describePair } from '../../src/cli/pair-of-files.ts';
import type { Report } from '../../src/report/model/schema.ts';

function describe(line: string, reasons: readonly string[]) {
  const asked = parseArguments(line.split(' '));
  if (asked.kind !== 'work') throw new Error(asked.kind);
  const suites = reasons.map((reason) => ({ findings: [{ reason }] }));
  return describePair({ suites } as unknown as Report, asked.arguments);
}

it('two new files are told to be compared by naming one as the baseline', () => {
  expect(describe('compare old.json new.json', ['no-baseline', 'no-baseline'])).toBe(
    'old.json and new.json were taken for a suite each. To compare the two: perf-baseline compare new.json --baseline old.json',
  );
});

it.each([
  ['compare old.json new.json', ['no-baseline', 'no-slowdown']],
  ['compare a.json b.json c.json', ['no-baseline', 'no-baseline', 'no-baseline']],
  ['compare a.json', ['no-baseline']],
  ['compare a.json b.json --baseline {suite}.json', ['no-baseline', 'no-baseline']],
  ['run a.js b.js', ['no-baseline', 'no-baseline']],
] as const)('%s with %j is what it says', (line, reasons) => {
  expect(describe(line, reasons)).toBeNull();
});
