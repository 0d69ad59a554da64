import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createColors } from 'picocolors';
import { OPTION_WORDS } from '../../../src/cli/wording.ts';
import type { Report } from '../../../src/report/model/schema.ts';
import { renderTerminal } from '../../../src/report/terminal/terminal.ts';
import { renderTextTable } from '../../../src/report/terminal/text-table.ts';
import { expectGolden } from '../../support/golden.ts';
import { hostile } from '../../support/hostile-report.ts';
import { baselineOf, createReport, REPORTS } from '../../support/reports.ts';
import { createRecord, ENVIRONMENT } from '../../support/runs.ts';

const plain = {
  paint: createColors(false),
  verbose: false,
  dryRun: false,
  width: Number.POSITIVE_INFINITY,
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

describe('lines that would break', () => {
  const report = REPORTS['fail-by-evidence']?.() as Report;
  /** The head of the table of judged rows, and its longest line. */
  const tableIn = (width: number) => {
    const lines = renderTerminal(report, { ...plain, width }).split('\n');
    const start = lines.findIndex((line) => line.startsWith('Verdict'));
    const rows = lines.slice(start, lines.indexOf('', start));
    return { head: rows[0]?.split(/ {2,}/) ?? [], rows, widest: Math.max(...rows.map((row) => row.length)) };
  };
  const all = tableIn(Number.POSITIVE_INFINITY);

  it('keep every column where there is room for the very last character', () => {
    expect(all.head).toEqual(expect.arrayContaining(['95 % interval', 'Limit']));
    expect(tableIn(all.widest)).toEqual(all);
    expect(tableIn(all.widest - 1).head).toEqual(all.head.filter((name) => name !== '95 % interval'));
  });

  it('lose columns that the headline has told, and never verdict, measure or numbers', () => {
    const needed = ['Verdict', 'Measure', 'Base', 'This run', 'Change'];
    expect(tableIn(0).head).toEqual(needed);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: all.widest + 10 }), (width) => {
        const { head, rows, widest } = tableIn(width);
        expect(head.slice(0, needed.length)).toEqual(needed);
        expect(rows).toHaveLength(all.rows.length);
        if (head.length > needed.length) expect(widest).toBeLessThanOrEqual(width);
        // No more is left out than must be.
        expect(head.length).toBeGreaterThanOrEqual(tableIn(Math.max(0, width - 1)).head.length);
      }),
    );
  });
});

describe('the first runs of a suite', () => {
  const absent = { kind: 'absent', place: 'checkout.json on disk' } as const;
  const elsewhere = {
    ...ENVIRONMENT,
    k6Version: null,
    os: null,
    cpuModel: null,
    cores: null,
    runnerClass: null,
  };
  const first = (environment = ENVIRONMENT) =>
    createReport({
      suites: [[createRecord({ environment }), absent]],
      context: { pullRequest: null, words: OPTION_WORDS },
    });
  const stored = (after: number, suite = 'checkout') => ({
    baselineChanges: [
      { suite, runs: { before: after - 1, after }, added: 1, jobs: after, legs: [''], rows: [], notes: [] },
    ],
  });
  const advise = (report: Report, options: Partial<typeof plain> = {}) =>
    renderTerminal(report, { ...plain, ...options })
      .split('\n')
      .filter((line) => line.includes('--update-baseline'));

  it('are asked for, where none was stored', () => {
    expect(advise(first())).toEqual([
      expect.stringContaining('- Measure the base version a few times with --update-baseline: 5 runs'),
    ]);
    expect(advise({ ...first(), ...stored(1, 'search') })).toEqual([
      expect.stringContaining('Measure the base version'),
    ]);
  });

  it.each([
    [1, '- Run it 4 more times with --update-baseline'],
    [3, '- Run it 2 more times with --update-baseline'],
    [4, '- Run it once more with --update-baseline'],
  ])('are asked for until there are five: %d', (after, said) => {
    expect(advise({ ...first(), ...stored(after) })).toEqual([expect.stringContaining(said)]);
  });

  it.each([5, 6])('are enough: %d', (after) => {
    expect(advise({ ...first(), ...stored(after) })).toEqual([]);
  });

  it('count as none where a dry run stored none', () => {
    const report = { ...first(), ...stored(4) };
    expect(advise(report, { dryRun: true })).toEqual([expect.stringContaining('Measure the base version')]);
    expect(renderTerminal(report, { ...plain, dryRun: true })).not.toContain('Stored:');
    expect(renderTerminal(report, plain)).toContain('Stored: the baseline of checkout holds 4 runs now.');
  });

  it('of results that were measured elsewhere are stored, not run', () => {
    expect(advise(first(elsewhere))).toEqual(['- To store the run, add --update-baseline.']);
    expect(advise({ ...first(elsewhere), ...stored(1) })).toEqual([]);
  });

  it('are not asked for where somebody asked, and nothing could be stored', () => {
    for (const report of [first(), first(elsewhere)])
      expect(renderTerminal(report, { ...plain, asksToStore: true })).not.toContain('--update-baseline');
  });

  it('that are the same as before are not called stored; one that took the place of another is', () => {
    const [change] = stored(2).baselineChanges;
    const held = {
      ...first(),
      baselineChanges: [{ ...change, runs: { before: 2, after: 2 }, added: 0 }],
    } as Report;
    expect(renderTerminal(held, plain)).toContain('\nThe baseline of checkout holds 2 runs.');
    const replaced = {
      ...first(),
      baselineChanges: [{ ...change, runs: { before: 1, after: 1 }, added: 1 }],
    } as Report;
    expect(renderTerminal(replaced, plain)).toContain('Stored: the baseline of checkout holds 1 run now.');
  });

  it('are no subject where there is a baseline, where the run stores anyway, or where an error comes first', () => {
    expect(advise(createReport({ suites: [[createRecord(), baselineOf(createRecord())]] }))).toEqual([]);
    expect(advise({ ...first(), mode: 'baseline' })).toEqual([]);
    const errors = [{ suite: 'checkout', message: 'It could not be stored.', hint: 'Mend it.' }];
    expect(advise({ ...first(), errors })).toEqual([]);
  });

  it('are not advised in words for workflows', () => {
    const text = renderTerminal(first(), plain);
    expect(text).not.toMatch(/Maintainer: make the first baseline|Reviewer:/);
  });
});

describe('what mends an error', () => {
  const base = REPORTS['no-baseline']?.() as Report;
  const told = (errors: Report['errors'], headline = base.headline) =>
    renderTerminal({ ...base, headline, errors }, plain);

  it('is said without its message where the headline is the message', () => {
    const text = told([{ suite: null, message: 'It is wrong.', hint: 'Mend it.' }], 'It is wrong.');
    expect(text).toContain('\n\nNext: Mend it.\n');
    expect(text.split('It is wrong.')).toHaveLength(2);
  });

  it('stands behind its own message where there are several', () => {
    const text = told(
      [
        { suite: null, message: 'It is wrong.', hint: 'Mend it.' },
        { suite: 'search', message: 'So is this.', hint: '' },
      ],
      'It is wrong. So is this.',
    );
    expect(text).toContain('error: It is wrong. Next: Mend it.\nerror: search: So is this.\n');
  });
});
