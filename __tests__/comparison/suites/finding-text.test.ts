import { describe, expect, it } from '@jest/globals';
import { describeDifference } from '../../../src/comparison/suites/finding-text.ts';

const DATA = { part: 'data', current: null, base: null } as const;

describe('a difference', () => {
  it('is told with both sides', () => {
    const difference = { part: 'CPU model', current: 'EPYC 9', base: 'EPYC 7' } as const;
    expect(describeDifference(difference)).toBe(
      'The CPU model differs: EPYC 7 in the baseline, EPYC 9 here.',
    );
  });

  it('that the words do not show is told as such', () => {
    const difference = { part: 'load', current: '10 VUs', base: '10 VUs' } as const;
    expect(describeDifference(difference)).toContain(
      'a variable, flag or option that this summary does not show: 10 VUs',
    );
  });

  it.each([
    [{ changed: ['users.json'], added: [], gone: [] }, "users.json differs from the baseline's."],
    [{ changed: ['a.json', 'b.json'], added: [], gone: [] }, "a.json, b.json differ from the baseline's."],
    [{ changed: [], added: ['c.json'], gone: [] }, "c.json was not opened by the baseline's runs."],
    [{ changed: [], added: [], gone: ['d.json'] }, "d.json was opened by the baseline's runs only."],
    [{ changed: [], added: [], gone: [] }, "One of many data files differs from the baseline's."],
  ])('of data names the files: %j', (files, sentence) => {
    expect(describeDifference({ ...DATA, files })).toBe(sentence);
  });
});
