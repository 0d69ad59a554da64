import { describe, expect, it } from '@jest/globals';
import {
  compareStatistics,
  isOpen,
  listChange,
  listLimits,
  listOpenRows,
  sortByExcess,
  splitMeasure,
} from '../../../src/report/model/rows.ts';
import type { ReportRow } from '../../../src/report/model/schema.ts';
import { REPORTS } from '../../support/reports.ts';

const rows = Object.values(REPORTS).flatMap((build) => build().suites.flatMap((suite) => suite.rows));
const [some] = rows.filter(({ change, type }) => change !== null && type === 'trend');
const rowOf = (changes: Partial<ReportRow>): ReportRow => ({ ...(some as ReportRow), ...changes });
const moved = (relative: number | null, worse: 'up' | 'down' = 'up') =>
  rowOf({ worse, change: { absolute: relative ?? 5, relative } });

describe('rows', () => {
  it('that moved most in the worse direction come first, those without a ratio by their sign', () => {
    const [little, much, fallen, fromZero] = [moved(0.1), moved(0.5), moved(-0.8, 'down'), moved(null)];
    expect(sortByExcess([little, fromZero, much, fallen])).toEqual([fromZero, fallen, much, little]);
  });

  it('that a rule selects, or that changed, stand in the open table', () => {
    const quiet = { warn: null, fail: null };
    expect(isOpen(rowOf({ ...quiet, verdict: 'not-judged' }))).toBe(false);
    expect(isOpen(rowOf({ ...quiet, verdict: 'missing' }))).toBe(false);
    expect(isOpen(rowOf({ ...quiet, verdict: 'improved' }))).toBe(true);
  });

  it('have the worst verdict first', () => {
    const order = listOpenRows(rows).map(({ verdict }) => verdict);
    const ranks = ['fail', 'warn', 'inconclusive', 'improved', 'pass', 'missing', 'new', 'not-judged'];
    expect(order).toEqual([...order].sort((a, b) => ranks.indexOf(a) - ranks.indexOf(b)));
  });
});

describe('the texts of a row', () => {
  it('part a measure into metric and statistic at its last space', () => {
    expect(splitMeasure('http_req_duration{name:GET /a b} p(95)')).toEqual({
      metric: 'http_req_duration{name:GET /a b}',
      statistic: 'p(95)',
    });
  });

  it('order statistics as people read them', () => {
    const read = ['max', 'p(99)', 'p(50)', 'avg', 'p(5)', 'min', 'count'].sort(compareStatistics);
    expect(read).toEqual(['count', 'avg', 'min', 'p(5)', 'p(50)', 'p(99)', 'max']);
  });

  it('give a rate no percentage of a percentage', () => {
    const change = { absolute: 0.02, relative: 1 };
    expect(listChange(rowOf({ change }))).toHaveLength(2);
    expect(listChange(rowOf({ type: 'rate', contains: 'default', change }))).toHaveLength(1);
    expect(listChange(rowOf({ change: null }))).toEqual([]);
  });

  it('say no floor where there is no limit', () => {
    const floor = { unit: 'ms', amount: 5 } as unknown as ReportRow['floor'];
    expect(listLimits(rowOf({ warn: null, fail: null, floor }))).toEqual([]);
  });
});
