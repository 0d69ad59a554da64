import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/common/errors.ts';
import { listAnnotations } from '../../src/report/annotations.ts';
import { baselineOf, createReport, REPORTS } from '../support/reports.ts';
import { createMetrics, createRecord, createThreshold, trend } from '../support/runs.ts';

const list = (name: string) => listAnnotations(REPORTS[name]?.() as ReturnType<typeof createReport>);

describe('annotations', () => {
  it('are not made of a pass', () => {
    expect(list('pass')).toEqual([]);
    expect(list('pass-by-evidence')).toEqual([]);
  });

  it('name threshold and regression with their numbers, at the scenario file', () => {
    const file = 'perf/checkout.js';
    expect(list('fail')).toEqual([
      {
        level: 'error',
        title: 'checkout: threshold broken',
        message: 'http_req_duration{name:slow} p(95)<350: the value is 400 ms.',
        file,
      },
      {
        level: 'error',
        title: 'checkout: worse than the baseline',
        message: 'http_req_duration p(95) went from 300 ms to 400 ms (+33.3 %); the limit is +20 %.',
        file,
      },
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('p(50) went from 100 ms to 130 ms'),
      }),
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('p(99) went from 400 ms to 600 ms'),
      }),
    ]);
  });

  it.each([
    ['invalid', 'warning', 'checkout: overloaded'],
    ['no-baseline', 'notice', 'checkout: no-baseline'],
    ['user-error', 'error', 'Error'],
    ['multi-suite', 'error', 'Error in orders'],
  ])('%s: a %s with the title %j', (name, level, title) => {
    expect(list(name)).toContainEqual(expect.objectContaining({ level, title }));
  });

  it('a mistake comes with what to do about it', () => {
    expect(list('user-error')[0]?.message).toBe('No scenario file is named. Set the input scenario-file.');
  });

  it('are ten of a level at most, and the last of them tells how many are left', () => {
    const many = (value: number) =>
      Array.from({ length: 30 }, (_, index) => trend(`t${index}`, { 'p(95)': value, 'p(50)': value }));
    const base = baselineOf(createRecord({ metrics: [...createMetrics(), ...many(100)] }));
    const suites = ['a', 'b', 'c', 'd'].map(
      (suite) =>
        [
          createRecord({
            suite,
            metrics: [...createMetrics(), ...many(900)],
            thresholds: Array.from({ length: 20 }, () => createThreshold({ passed: false })),
          }),
          base,
        ] as const,
    );
    const errors = Array.from({ length: 12 }, (_, index) => ({
      kind: 'failed' as const,
      suite: `e${index}`,
      error: new UserError('x'),
    }));
    const annotations = listAnnotations(createReport({ suites, errors, preset: 'locust' }));
    for (const level of ['error', 'warning', 'notice']) {
      expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(10);
    }
    expect(annotations.filter(({ level }) => level === 'error').at(-1)?.message).toMatch(
      /^\d+ messages more in the report\.$/,
    );
    const one = listAnnotations(createReport({ suites: suites.slice(0, 1), preset: 'locust' }));
    expect(one.filter(({ level }) => level === 'error').length).toBe(6);
    expect(one.at(-1)?.message).toBe('75 messages more in the report.');
  });
});
