import { describe, expect, it } from '@jest/globals';
import { readLine, type Table } from '../../../src/report/model/blocks.ts';
import type { ReportSuite } from '../../../src/report/model/schema.ts';
import { buildBudgetTable, buildCheckTable, buildMeasureTable } from '../../../src/report/model/tables.ts';
import { REPORTS } from '../../support/reports.ts';

const suiteOf = (name: string) => REPORTS[name]?.().suites[0] as ReportSuite;
const read = ({ rows }: Table) => rows.map((row) => row.map(readLine));

describe.each(Object.keys(REPORTS))('the measures of the report %s', (name) => {
  it('have as many cells and sides as names', () => {
    for (const { rows } of REPORTS[name]?.().suites ?? []) {
      const { head, align, rows: lines } = buildMeasureTable(rows);
      expect(align).toHaveLength(head.length);
      for (const line of lines) expect(line).toHaveLength(head.length);
    }
  });
});

describe('the columns of measures', () => {
  it('have no base and no change where there is nothing to compare with', () => {
    expect(buildMeasureTable(suiteOf('no-baseline').rows).head).not.toContain('Base');
    expect(buildMeasureTable(suiteOf('pass').rows).head).toEqual(expect.arrayContaining(['Base', 'Change']));
  });

  it('keep a short note beside the verdict, and give a long one a column', () => {
    const { rows } = suiteOf('fail-by-evidence');
    const proven = rows.filter(({ note }) => note === 'proven');
    expect(read(buildMeasureTable(proven))[0]?.[0]).toBe('fail (proven)');
    const long = proven.map((row) => ({ ...row, note: 'a note that would push the numbers aside' }));
    expect(buildMeasureTable(long).head.at(-1)).toBe('Note');
    expect(read(buildMeasureTable(long))[0]?.[0]).toBe('fail');
  });
});

describe('other tables', () => {
  it('say of a budget that it was over before', () => {
    const { budgets } = suiteOf('fail-by-evidence');
    const before = budgets.map((budget) => ({ ...budget, verdict: 'over' as const, baseIsOver: true }));
    expect(read(buildBudgetTable({ budgets: before }))[0]?.[0]).toBe('over (as on the base branch)');
  });

  it('hold the checks that failed, as many as asked for', () => {
    const check = { name: 'is up', group: ['login'], passes: 1995, fails: 5 };
    const checks = [check, { ...check, fails: 0 }, { ...check, name: 'is fast' }];
    expect(read(buildCheckTable({ checks }, 1))).toEqual([['login › is up', '5 of 2\u202f000']]);
    expect(buildCheckTable({ checks }).rows).toHaveLength(2);
  });
});
