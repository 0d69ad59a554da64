import { describe, expect, it } from '@jest/globals';
import { classifyExit } from '../../src/k6/exit.ts';
import { parseK6Inspection } from '../../src/k6/plan.ts';
import { explainTimeLimit } from '../../src/k6/time-limit.ts';

const plan = parseK6Inspection({ totalDuration: '40s', setupTimeout: '5s', teardownTimeout: '5s' });
const explain = (ranMs: number, interruptedBy: 'time-limit' | 'cancel' | null = 'time-limit', of = plan) => {
  const ending = explainTimeLimit(classifyExit({ code: 105, signal: null, interruptedBy }), ranMs, of);
  return 'detail' in ending ? ending.detail : null;
};

describe('explainTimeLimit', () => {
  it('says what the plan of a run allowed that outlived it', () => {
    expect(explain(plan.longestMs ?? 0)).toBe(
      'k6 was ended after 3.3 min: its load takes 40 s at most, and setup(), teardown() and handleSummary() may take 2.7 min more',
    );
  });

  it('says only when it was ended where its plan allowed more, or is not known', () => {
    expect(explain(50_000)).toBe('k6 was ended after 50 s, when its time was up');
    const unknown = parseK6Inspection({});
    expect(explain(6 * 3_600_000, 'time-limit', unknown)).toBe(
      'k6 was ended after 360 min, when its time was up',
    );
  });

  it('leaves every other end as it is', () => {
    expect(explain(1000, 'cancel')).toBe('the run was cancelled');
    expect(explain(1000, null)).toBe('k6 was interrupted by a signal');
  });
});
