import { describe, expect, it } from '@jest/globals';
import { OPTION_WORDS } from '../../../src/cli/wording.ts';
import { ACTION_WORDS, type Words } from '../../../src/common/told.ts';
import type { SuiteComparison } from '../../../src/comparison/suite-comparison.ts';
import type { Environment } from '../../../src/measurement/run-record.ts';
import { buildReport } from '../../../src/report/model/build-report.ts';
import { listNextSteps } from '../../../src/report/model/next-steps.ts';
import type { ReportSuite } from '../../../src/report/model/schema.ts';
import type { Reason } from '../../../src/rules/verdict.ts';
import { CALM, judge, measured, P95, storeHistory, storeRun } from '../../support/evidence.ts';
import { CONTEXT } from '../../support/reports.ts';
import { createRecord, ENVIRONMENT, fingerprintOf, trend } from '../../support/runs.ts';

function reportOf(comparison: SuiteComparison, pullRequest: number | null = 7): ReportSuite {
  const { suite } = comparison.record;
  const [report] = buildReport([{ kind: 'compared', suite, comparison, error: null }], {
    ...CONTEXT,
    pullRequest,
  }).suites;
  if (report === undefined) throw new Error('no suite');
  return report;
}
const stepsOf = (comparison: SuiteComparison) => reportOf(comparison).nextSteps.join(' ');
const many = { count: 100_000 };

describe('what to do about noise', () => {
  it('is more jobs where they would settle it', () => {
    const comparison = judge(measured({ p95: 400, ...many }), storeHistory(CALM.slice(0, 2), many));
    expect(comparison.findings[0]?.text).toMatch(/\d+ more jobs? in the baseline .* could prove/);
    expect(stepsOf(comparison)).toContain('measure in more jobs');
  });

  it('is another machine where the jobs themselves differ too much', () => {
    const wild = [1, 1.18, 0.85, 1.15, 0.87, 1.2, 0.9, 1.1, 0.85, 1.25, 1, 0.9, 0.88];
    const comparison = judge(measured({ factor: 1.22, ...many }), storeHistory(wild, many));
    expect(comparison.findings[0]?.text).toContain('nor would more requests in each run');
    expect(stepsOf(comparison)).toContain('pin the job to one kind of machine');
    expect(stepsOf(comparison)).not.toMatch(/more jobs \(mode|more requests/);
  });
});

describe('what to do where nothing was comparable', () => {
  const on = (changes: Partial<Environment>) =>
    judge(measured({}, { environment: { ...ENVIRONMENT, ...changes } }), storeHistory(CALM));

  it('is to measure anew after the merge, if the script changed', () => {
    expect(stepsOf(on({ script: fingerprintOf('b') }))).toContain(
      'measure a new baseline once this is merged',
    );
    expect(stepsOf(on({ cores: 8 }))).toContain('with the load and the machine that are used now');
  });

  it('of a load whose summary is the same, the report does not say that it is the same', () => {
    const load = { hash: 'other', summary: ENVIRONMENT.load?.summary ?? '' };
    expect(on({ load }).findings[0]?.text).toContain(
      'in a variable, flag or option that this summary does not show',
    );
  });
});

describe('what to do about too few samples', () => {
  it('is to measure the side that has too few', () => {
    const [few, enough] = [{ count: 15 }, { count: 2000 }];
    expect(stepsOf(judge(measured(enough), storeHistory(CALM, few)))).toContain(
      'the runs of the baseline are too short',
    );
    expect(stepsOf(judge(measured(few), storeHistory(CALM, enough)))).toContain('make the run longer');
  });
});

describe('a row that is not judged', () => {
  it('has its cause as data', () => {
    const causeOf = (comparison: SuiteComparison) =>
      reportOf(comparison).rows.find(({ measure }) => measure === P95)?.cause;
    const [few, enough] = [{ count: 15 }, { count: 2000 }];
    expect(causeOf(judge(measured(few), storeHistory(CALM, enough)))).toBe('too-few-samples');
    expect(causeOf(judge(measured(enough), storeHistory(CALM, few)))).toBe('too-few-stored');
    expect(causeOf(judge(measured(enough), storeHistory(CALM, enough)))).toBeUndefined();
  });
});

describe('a regression', () => {
  it('that is intended needs a new history', () => {
    expect(stepsOf(judge(measured({ factor: 2 }), storeHistory(CALM)))).toContain('update-history: reset');
  });
});

describe('the history of the base branch', () => {
  const stepped = Array.from({ length: 30 }, (_, job) => (job < 18 ? 1 : 1.2) * (CALM[job % 10] ?? 1));

  it('calls a change between measurements of one commit one of the machine', () => {
    const runs = storeHistory(stepped, many);
    const one = runs.map((run) => ({ ...run, provenance: { ...run.provenance, sha: 'c0ffee1234' } }));
    const text = (of: typeof runs) => reportOf(judge(measured(many), of), null).history.join(' ');
    expect(text(one)).toContain('between two jobs that measured c0ffee1: the machine moved, not the code.');
    expect(text(runs)).toMatch(/moved by \+[\d.]+ % between sha-17 and sha-18\./);
  });

  it('names the changes that a tight limit cannot prove, with the sign of the rule', () => {
    const run = (ops: number) =>
      createRecord({
        closedModel: false,
        metrics: [trend('ops', { 'p(50)': ops }, { contains: 'default', count: 100_000 })],
      });
    const runs = CALM.map((factor, job) => storeRun(run(100 * factor ** 4), job));
    const comparison = judge(run(100), runs, { rules: [{ measure: 'ops p(50)', fail: '-10 %' }] });
    const [advice] = reportOf(comparison, null).history;
    expect(advice).toMatch(
      /: this supports warn −\d+ % and fail −(\d+) %; changes between the present fail limit and −\1 % cannot be proven\.$/,
    );
  });
});

describe('advice that can be followed', () => {
  const kinds = {
    rows: [],
    differs: [],
    isCompared: true,
    isRead: false,
    hasScript: true,
    holdsOneRun: false,
  };
  const on = (reason: Reason, changes: Partial<typeof kinds> = {}, words: Words = OPTION_WORDS) =>
    listNextSteps(
      { ...kinds, ...changes, findings: [{ verdict: 'inconclusive', reason, text: '' }] },
      words,
    ).join(' ');

  it('adds what can judge the run at hand', () => {
    expect(on('no-rules')).toBe(
      'Maintainer: add rules for the measures that matter, or budgets, or k6 thresholds in the script.',
    );
    expect(on('no-rules', { isCompared: false })).toBe(
      'Maintainer: add budgets, or k6 thresholds in the script.',
    );
    expect(on('no-rules', { isCompared: false, hasScript: false })).toBe('Maintainer: add budgets.');
  });

  it('stores results from their file, what is run by running it', () => {
    expect(on('not-comparable')).toMatch(/\(perf-baseline baseline update\)/);
    expect(on('not-comparable', { isRead: true })).toContain('perf-baseline baseline update --results FILE');
    expect(on('not-comparable', { isRead: true }, ACTION_WORDS)).toContain('mode: baseline with results:');
  });

  it('asks for more jobs only where the baseline can hold them', () => {
    expect(on('noise', { holdsOneRun: true })).toContain('perf-baseline baseline import');
    expect(on('noise')).not.toContain('import');
  });

  it('names what became slower, the worst first', () => {
    const comparison = judge(measured({ p95: 900, ...many }), storeHistory(CALM, many));
    expect(stepsOf(comparison)).toContain(`Author: look at ${P95}, and push a fix.`);
  });
});
