import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { renderJson } from '../../../src/report/files.ts';
import { REPORT_VERSION, type Report, ReportSchema } from '../../../src/report/model/schema.ts';
import { hostile } from '../../support/hostile-report.ts';
import { REPORTS } from '../../support/reports.ts';

const refuse = (value: unknown) =>
  (v.safeParse(ReportSchema, value).issues ?? []).map((issue) => v.getDotPath(issue));
const report = REPORTS.fail?.() as Report;
const [suite] = report.suites as [Report['suites'][number]];

describe.each(Object.keys(REPORTS))('the report %s', (name) => {
  it('is valid JSON by its schema, and the same after reading', () => {
    const made = REPORTS[name]?.() as Report;
    const parsed = v.safeParse(ReportSchema, JSON.parse(renderJson(made)));
    expect(parsed.issues).toBeUndefined();
    expect(parsed.output).toEqual(made);
  });
});

describe('the schema of reports', () => {
  it('holds whatever strangers wrote', () => {
    fc.assert(
      fc.property(hostile, (made) => {
        expect(refuse(JSON.parse(renderJson(made)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is of the version that is written', () => {
    expect(report.version).toBe(REPORT_VERSION);
    expect(refuse({ ...report, version: REPORT_VERSION + 1 })).toEqual(['version']);
  });

  it.each<[string, object, string]>([
    ['no verdict', { verdict: undefined }, 'verdict'],
    ['a reason that there is not', { reason: 'because' }, 'reason'],
    ['a number that is none', { counts: { ...report.counts, judged: Number.NaN } }, 'counts.judged'],
    ['an endless number', { pullRequest: Number.POSITIVE_INFINITY }, 'pullRequest'],
    ['an endless headline', { headline: 'x'.repeat(8001) }, 'headline'],
    ['a mode that makes no report', { mode: 'comment' }, 'mode'],
    ['a suite without rows', { suites: [{ ...suite, rows: undefined }] }, 'suites.0.rows'],
    [
      'a row of a type that there is not',
      { suites: [{ ...suite, rows: [{ ...suite.rows[0], type: 'histogram' }] }] },
      'suites.0.rows.0.type',
    ],
    [
      'a row that was not judged for a cause that there is not',
      { suites: [{ ...suite, rows: [{ ...suite.rows[0], cause: 'why not' }] }] },
      'suites.0.rows.0.cause',
    ],
  ])('takes no report with %s', (_, changes, path) => {
    expect(refuse({ ...report, ...changes })).toEqual([path]);
  });
});
