import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { UserError, UserErrors } from '../../../src/common/errors.ts';
import type { SuiteResult } from '../../../src/comparison/outcome.ts';
import { renderMarkdown } from '../../../src/report/markdown/markdown.ts';
import { buildReport } from '../../../src/report/model/build-report.ts';
import { ReportSchema } from '../../../src/report/model/schema.ts';
import { CONTEXT } from '../../support/reports.ts';

const skipped: SuiteResult = {
  kind: 'skipped',
  suite: 'checkout',
  leg: 'os=linux',
  scenarioFile: 'perf/checkout.js',
  finding: { verdict: 'inconclusive', reason: 'missing-env', text: 'Not run: TOKEN is missing.' },
};

describe('a suite that was not run', () => {
  const report = buildReport([skipped], CONTEXT);
  const [suite] = report.suites;

  it('is in the report, by its file, with the reason', () => {
    expect(report).toMatchObject({ verdict: 'inconclusive', reason: 'missing-env', errors: [] });
    expect(suite).toMatchObject({ suite: 'checkout', leg: 'os=linux', scenarioFile: 'perf/checkout.js' });
    expect(report.headline).toBe('checkout: Not run: TOKEN is missing.');
    expect(suite?.nextSteps[0]).toContain('required-env');
  });

  it('is marked, and fits the schema as the others do', () => {
    expect(suite?.skipped).toBe(true);
    expect(v.safeParse(ReportSchema, report).issues).toBeUndefined();
  });

  it('is nowhere said to have been measured', () => {
    const text = renderMarkdown(report);
    expect(text).toContain('Nothing was run.');
    expect(text).not.toMatch(/Measured (elsewhere|with)|Compared 0/);
  });
});

describe('runs that other jobs measured', () => {
  const stored: SuiteResult = { kind: 'stored', suite: 'a', text: 'a, 2 runs of 2 jobs: a.json.' };

  it('are told in the headline', () => {
    const report = buildReport([stored, { ...stored, text: 'b.' }], CONTEXT);
    expect(report).toMatchObject({ verdict: 'pass', reason: 'stored', suites: [] });
    expect(report.headline).toBe('a, 2 runs of 2 jobs: a.json. b.');
  });

  it('give way to what went wrong', () => {
    const error = new UserError('The store refused it.', 'Try again.');
    const report = buildReport([stored, { kind: 'failed', suite: 'b', error }], CONTEXT);
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
    expect(report.headline).toBe('b: The store refused it.');
  });
});

describe('mistakes', () => {
  it('are all told, each with what mends it, of a suite or of the whole run', () => {
    const both = new UserErrors([new UserError('One.', 'Mend one.'), new UserError('Two.', 'Mend two.')]);
    const results: SuiteResult[] = [
      { kind: 'failed', suite: null, error: both },
      { kind: 'failed', suite: 'a', error: new UserError('Three.') },
    ];
    expect(buildReport(results, CONTEXT).errors).toEqual([
      { suite: null, message: 'One.', hint: 'Mend one.' },
      { suite: null, message: 'Two.', hint: 'Mend two.' },
      { suite: 'a', message: 'Three.', hint: '' },
    ]);
  });
});
