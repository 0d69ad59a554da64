import { describe, expect, it } from '@jest/globals';
import { annotateMistake, shorten } from '../../src/report/mistakes.ts';

describe('annotations of mistakes', () => {
  it('say what is wrong, what to do and whose it is', () => {
    expect(annotateMistake({ suite: null, message: 'No.', hint: 'Do.' })).toEqual({
      level: 'error',
      title: 'Error',
      message: 'No. Do.',
    });
    expect(annotateMistake({ suite: 'checkout', message: 'No.', hint: '' })).toEqual({
      level: 'error',
      title: 'Error in checkout',
      message: 'No.',
    });
  });

  it('are ten at most, the last of which counts the others', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        annotateMistake({ suite: null, message: `${index}`, hint: '' }),
      );
    expect(shorten(many(10))).toEqual(many(10));
    expect(shorten(many(12))).toEqual([
      ...many(9),
      { level: 'error', title: 'More', message: '3 messages more in the report.' },
    ]);
    expect(shorten([])).toEqual([]);
  });
});
