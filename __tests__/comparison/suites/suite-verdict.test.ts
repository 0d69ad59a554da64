import { describe, expect, it } from '@jest/globals';
import { compareSuites } from '../../../src/comparison/suite-comparison.ts';
import type { ThresholdResult } from '../../../src/measurement/metric.ts';
import { rulesOf, verdictOf } from '../../support/evidence.ts';
import { createRecord, createThreshold } from '../../support/runs.ts';

const UNWANTED = { kind: 'unwanted', place: 'not asked for' } as const;

function judgeAlone(thresholds: readonly ThresholdResult[], limits: readonly string[]) {
  const budgets = limits.map((limit) => ({ measure: 'http_req_duration p(95)', limit }));
  const inputs = [{ record: createRecord({ thresholds }), baseline: UNWANTED }];
  const [comparison] = compareSuites(inputs, rulesOf({ budgets }));
  if (comparison === undefined) throw new Error('no comparison');
  return [...verdictOf(comparison), comparison.findings[0]?.text];
}

describe('a run without a baseline, because none was wanted', () => {
  it('passes by its thresholds, its budgets, or both, and names what holds', () => {
    const holds = [createThreshold()];
    expect(judgeAlone(holds, [])).toEqual(['pass', 'thresholds-hold', '1 k6 threshold holds.']);
    expect(judgeAlone([], ['800 ms'])).toEqual(['pass', 'budgets-hold', '1 budget holds.']);
    const both = ['pass', 'thresholds-hold', '1 k6 threshold and 2 budgets hold.'];
    expect(judgeAlone(holds, ['800 ms', '900 ms'])).toEqual(both);
  });

  it('is inconclusive where there is neither', () => {
    expect(judgeAlone([], []).slice(0, 2)).toEqual(['inconclusive', 'no-rules']);
  });

  it('the worst of what is broken comes first', () => {
    const broken = [createThreshold({ passed: false })];
    expect(judgeAlone(broken, ['310 ms']).slice(0, 2)).toEqual(['fail', 'threshold']);
    expect(judgeAlone([createThreshold()], ['310 ms']).slice(0, 2)).toEqual(['warn', 'near-budget']);
  });
});
