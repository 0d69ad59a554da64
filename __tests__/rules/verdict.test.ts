import { describe, expect, it } from '@jest/globals';
import {
  type FailOnWord,
  failsStep,
  type Reason,
  type Verdict,
  worstFinding,
} from '../../src/rules/verdict.ts';

describe('the worst of several findings', () => {
  it('is by verdict: fail, invalid, warn, inconclusive, pass', () => {
    const verdicts: Verdict[] = ['pass', 'inconclusive', 'warn', 'invalid', 'fail'];
    for (const [index, verdict] of verdicts.entries()) {
      const upTo = verdicts.slice(0, index + 1).map((each) => ({ verdict: each }));
      expect(worstFinding(upTo)?.verdict).toBe(verdict);
      expect(worstFinding(upTo.reverse())?.verdict).toBe(verdict);
    }
    expect(worstFinding([])).toBeUndefined();
  });

  it('is the first among equals', () => {
    const [first, second] = [{ verdict: 'warn' }, { verdict: 'warn' }] as const;
    expect(worstFinding([first, second])).toBe(first);
  });
});

describe('what makes the step red', () => {
  const fails = (verdict: Verdict, reason: Reason, ...failOn: FailOnWord[]) =>
    failsStep({ verdict, reason }, failOn);

  it('is a verdict that fail-on names', () => {
    expect(fails('fail', 'budget', 'fail', 'invalid')).toBe(true);
    expect(fails('warn', 'regression', 'fail', 'invalid')).toBe(false);
    expect(fails('warn', 'regression', 'fail', 'invalid', 'warn')).toBe(true);
    expect(fails('inconclusive', 'noise', 'inconclusive')).toBe(true);
  });

  it('no-baseline covers a baseline that is not there and one that is lost, nothing else', () => {
    expect(fails('inconclusive', 'no-baseline', 'no-baseline')).toBe(true);
    expect(fails('inconclusive', 'baseline-lost', 'no-baseline')).toBe(true);
    expect(fails('inconclusive', 'noise', 'no-baseline')).toBe(false);
  });

  it('never keeps it green, whatever the verdict', () => {
    expect(fails('fail', 'regression', 'never')).toBe(false);
    expect(fails('invalid', 'k6-aborted', 'never', 'invalid')).toBe(false);
  });
});
