import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/common/errors.ts';
import {
  type ComparedSuite,
  errorOf,
  type SuiteResult,
  summariseOutcome,
} from '../../src/comparison/outcome.ts';
import type { SuiteComparison } from '../../src/comparison/suite-comparison.ts';
import { type Finding, failsStep, severity, VERDICTS, worstFinding } from '../../src/rules/verdict.ts';

const finding = (verdict: Finding['verdict'], reason: Finding['reason']): Finding => ({
  verdict,
  reason,
  text: '',
});
const error = new UserError('wrong');
const suite = (...findings: Finding[]): ComparedSuite => ({
  kind: 'compared',
  suite: 's',
  comparison: { findings } as unknown as SuiteComparison,
  error: null,
});
const pass = suite(finding('pass', 'no-slowdown'));
const warn = suite(finding('warn', 'regression'));
const fail = suite(finding('fail', 'threshold'));
const invalid = suite(finding('invalid', 'overloaded'));
const unsure = suite(finding('inconclusive', 'noise'));
const mistake: SuiteResult = { kind: 'failed', suite: 's', error };
const stored: SuiteResult = { kind: 'stored', suite: 's', text: 'Stored.' };
const skipped: SuiteResult = {
  kind: 'skipped',
  suite: 's',
  leg: '',
  scenarioFile: 's.js',
  finding: finding('inconclusive', 'missing-env'),
};

describe('the verdict of the whole', () => {
  it.each([
    ['all pass', [pass, pass], 'pass', 'no-slowdown'],
    ['inconclusive over pass', [pass, unsure], 'inconclusive', 'noise'],
    ['warn over inconclusive', [unsure, warn, pass], 'warn', 'regression'],
    ['invalid over warn', [warn, invalid], 'invalid', 'overloaded'],
    ['fail over invalid', [invalid, fail, pass], 'fail', 'threshold'],
    ['a mistake over everything', [fail, mistake], 'invalid', 'user-error'],
    ['a mistake beside what was measured', [{ ...pass, error }], 'invalid', 'user-error'],
    ['what other jobs measured', [stored], 'pass', 'stored'],
    ['a suite that was not run over those that pass', [pass, skipped], 'inconclusive', 'missing-env'],
    ['nothing at all', [], 'invalid', 'no-samples'],
    ['a suite without a finding', [suite()], 'invalid', 'no-samples'],
  ])('%s', (_what, results, verdict, reason) => {
    expect(summariseOutcome(results)).toMatchObject({ verdict, reason });
  });

  it('does not reorder the suites', () => {
    const results = [pass, fail];
    summariseOutcome(results);
    expect(results).toEqual([pass, fail]);
  });
});

describe('what is to be mended', () => {
  it('is kept whether anything was measured or not', () => {
    expect([{ ...fail, error }, mistake].map(errorOf)).toEqual([error, error]);
    expect([pass, skipped, stored].map(errorOf)).toEqual([null, null, null]);
  });
});

describe('worstFinding', () => {
  it('is the first among equals', () => {
    const [one, two] = [finding('warn', 'accepted'), finding('warn', 'near-budget')];
    expect(worstFinding([finding('pass', 'stored'), one, two])).toBe(one);
    expect(worstFinding([])).toBeUndefined();
  });

  it('orders verdicts as the design does', () => {
    expect([...VERDICTS].sort((a, b) => severity(b) - severity(a))).toEqual([
      'fail',
      'invalid',
      'warn',
      'inconclusive',
      'pass',
    ]);
  });
});

describe('failsStep', () => {
  it.each([
    ['fail', 'regression', ['fail', 'invalid'], true],
    ['invalid', 'overloaded', ['fail', 'invalid'], true],
    ['warn', 'regression', ['fail', 'invalid'], false],
    ['warn', 'regression', ['fail', 'invalid', 'warn'], true],
    ['inconclusive', 'noise', ['fail', 'invalid', 'inconclusive'], true],
    ['inconclusive', 'no-baseline', ['fail', 'invalid', 'no-baseline'], true],
    ['inconclusive', 'baseline-lost', ['fail', 'invalid', 'no-baseline'], true],
    ['inconclusive', 'noise', ['fail', 'invalid', 'no-baseline'], false],
    ['pass', 'no-slowdown', ['fail', 'invalid', 'warn', 'inconclusive', 'no-baseline'], false],
    ['fail', 'regression', ['never'], false],
    ['invalid', 'user-error', ['never'], false],
  ] as const)('%s (%s) with %j: %j', (verdict, reason, failOn, red) => {
    expect(failsStep({ verdict, reason }, failOn)).toBe(red);
  });
});
