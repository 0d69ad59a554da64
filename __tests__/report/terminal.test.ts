import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createColors } from 'picocolors';
import type { Report } from '../../src/report/schema.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { renderTextTable } from '../../src/report/text-table.ts';
import { expectGolden } from '../support/golden.ts';
import { hostile } from '../support/hostile-report.ts';
import { REPORTS } from '../support/reports.ts';

const plain = {
  paint: createColors(false),
  verbose: false,
  dryRun: false,
  width: Number.POSITIVE_INFINITY,
  say: (text: string) => text,
};

describe.each(Object.keys(REPORTS))('the report %s at a terminal', (name) => {
  const report = REPORTS[name]?.() as Report;

  it('is as it was', async () => {
    await expectGolden(`reports/${name}.txt`, renderTerminal(report, plain));
  });

  it('says the same with colours and in full', () => {
    const coloured = renderTerminal(report, { ...plain, paint: createColors(true) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(report, plain));
    const verbose = renderTerminal(report, { ...plain, verbose: true });
    for (const { rows } of report.suites) {
      for (const { measure } of rows) expect(verbose).toContain(measure);
    }
    expect(verbose).not.toMatch(/NaN|undefined|\[object/);
  });
});

it('foreign names cannot command the terminal, or begin a line of their own', () => {
  fc.assert(
    fc.property(hostile, (report) => {
      const text = renderTerminal(report, { ...plain, verbose: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    }),
    { numRuns: 50 },
  );
});

describe('a table of text', () => {
  it('is as wide as its widest cells, numbers to the right', () => {
    const rows = [
      ['a', '1 ms'],
      ['long name', '23 ms'],
    ].map((row) => row.map((text) => ({ text })));
    expect(renderTextTable(rows, ['left', 'right'])).toEqual(['a           1 ms', 'long name  23 ms']);
  });

  it('paints after it has measured', () => {
    const cell = { text: 'x', paint: (text: string) => `<${text}>` };
    expect(
      renderTextTable(
        [
          [cell, cell],
          [{ text: 'yyy' }, { text: 'z' }],
        ],
        ['left', 'left'],
      ),
    ).toEqual(['<x>    <x>', 'yyy  z']);
  });

  it('has no spaces at the ends of lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
        const lines = renderTextTable(
          rows.map((row) => row.map((text) => ({ text }))),
          ['left', 'left'],
        );
        expect(lines.every((line) => line === line.trimEnd())).toBe(true);
      }),
    );
  });
});
