import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/common/errors.ts';
import { reportErrors } from '../../src/modes/refused-inputs.ts';
import { RUN_CONTEXT } from '../support/run-context.ts';

const MISTAKES = [
  new UserError('The input mode is "x".', 'Write compare.'),
  new UserError('The input rules is empty.', 'Write a rule.'),
];

describe('the report of wrong inputs', () => {
  it('holds every mistake with what to do, in order, and judges nothing', () => {
    const report = reportErrors(MISTAKES, RUN_CONTEXT, 'compare');
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
    expect(report.suites).toEqual([]);
    expect(report.errors).toEqual([
      { suite: null, message: 'The input mode is "x".', hint: 'Write compare.' },
      { suite: null, message: 'The input rules is empty.', hint: 'Write a rule.' },
    ]);
    expect(report).toMatchObject({ time: RUN_CONTEXT.time, counts: { judged: 0 }, notices: [] });
  });

  it.each([
    ['baseline', 'baseline'],
    ['validate', 'validate'],
    ['compare', 'compare'],
    ['auto', 'compare'],
    ['comment', 'compare'],
  ] as const)('is of the mode that was asked for: %s', (asked, mode) => {
    expect(reportErrors(MISTAKES, RUN_CONTEXT, asked).mode).toBe(mode);
  });
});
