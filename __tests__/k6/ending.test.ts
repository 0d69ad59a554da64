import { describe, expect, it } from '@jest/globals';
import { findEnding } from '../../src/k6/ending.ts';

const CUT_SHORT =
  'thresholds on metrics were crossed; at least one has abortOnFail enabled, stopping test prematurely';

function endOf(code: number, errorLines: readonly string[] = [], interruptedBy: 'cancel' | null = null) {
  return findEnding({ exit: { code, signal: null, interruptedBy }, errorLines });
}

describe('the end of a run', () => {
  it('is that of the whole load where thresholds are broken at the end', () => {
    expect(endOf(99)).toEqual({ kind: 'completed', thresholdsBroken: true, markedFailed: false });
  });

  it('came early where the log says that a threshold cut it short', () => {
    expect(endOf(99, [CUT_SHORT])).toMatchObject({ kind: 'aborted', by: 'threshold' });
  });

  it('is a cancel, whatever the log says', () => {
    expect(endOf(105, [CUT_SHORT], 'cancel')).toMatchObject({ kind: 'aborted', by: 'cancel' });
  });

  it('quotes the script that ended it, by its last words', () => {
    expect(endOf(108, ['first.', 'test aborted: no service answers.'])).toMatchObject({
      by: 'script',
      detail: 'the script called exec.test.abort(): no service answers',
    });
  });
});
