import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import type { FailedSuite } from '../../../src/comparison/outcome.ts';
import type { RunRecord } from '../../../src/measurement/run-record.ts';
import { baselineOf, createReport, REPORTS } from '../../support/reports.ts';
import { createMetrics, createRecord } from '../../support/runs.ts';

const base = baselineOf(createRecord());
const suite = (name: string, p95 = 300): RunRecord =>
  createRecord({ suite: name, metrics: createMetrics({ p95 }) });
const mistake = (name: string): FailedSuite => ({
  kind: 'failed',
  suite: name,
  error: new UserError(`${name} is wrong.`),
});
const headline = (records: RunRecord[], errors: FailedSuite[] = []) =>
  createReport({ suites: records.map((record) => [record, base]), errors }).headline;

describe('the headline', () => {
  it('of one suite is what was found about it', () => {
    expect(headline([suite('a')])).toBe('a: 1 measure compared, none past its limit.');
    expect(headline([suite('a', 400)])).toBe(
      'a: http_req_duration p(95) went from 300 ms to 400 ms (+33.3 %); the limit is +20 %.',
    );
  });

  it('names every suite that is not pass', () => {
    const failed = 'http_req_duration p(95) went from 300 ms to 400 ms (+33.3 %); the limit is +20 %.';
    expect(headline([suite('a'), suite('b')])).toBe('All 2 suites pass.');
    expect(headline([suite('a', 400), suite('b')])).toBe(`a: ${failed} 1 more passes.`);
    expect(headline([suite('a', 400), suite('b'), suite('c')])).toBe(`a: ${failed} 2 more pass.`);
    expect(headline([suite('a'), suite('b')], [mistake('c')])).toBe('c: c is wrong. 2 more pass.');
  });

  it('names the worst suite first, wherever it stands in the run', () => {
    const absent = { kind: 'absent', place: 'x.json' } as const;
    const dead = createRecord({ suite: 'dead', metrics: createMetrics({ failed: 1 }) });
    const of = (...suites: Parameters<typeof createReport>[0]['suites']) => createReport({ suites }).headline;
    expect(of([suite('new'), absent], [dead, absent])).toBe(
      'dead: 100 % of the requests failed (limit 20 %). new: There is no baseline yet.',
    );
    expect(of(...['a', 'b', 'c'].map((name) => [suite(name), absent] as const), [dead, absent])).toBe(
      'Not passed: dead (not valid), a (inconclusive), b (inconclusive), c (inconclusive).',
    );
  });

  it('only names them where there are many', () => {
    const records = ['a', 'b', 'c'].map((name) => suite(name, 400));
    expect(headline(records, [mistake('d')])).toBe('Not passed: a (fail), b (fail), c (fail), d (error).');
  });

  it('of mistakes that concern the whole run', () => {
    expect(headline([], [{ ...mistake('x'), suite: null }])).toBe('x is wrong.');
    const many = ['1', '2', '3', '4', '5'].map((name) => ({ ...mistake(name), suite: null }));
    expect(headline([], many)).toBe('1 is wrong. 4 more errors.');
    expect(headline([])).toBe('Nothing was measured.');
  });

  it.each(Object.keys(REPORTS))('%s: is one line', (name) => {
    expect(REPORTS[name]?.().headline).toMatch(/^[^\n]+[.?!)]$/);
  });
});
