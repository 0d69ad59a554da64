import { describe, expect, it } from '@jest/globals';
import { parseTime, parseValue } from '../../../src/k6/csv/numbers.ts';

describe('a time', () => {
  it.each([
    ['seconds', '1790000000'],
    ['milliseconds', '1790000000000'],
    ['microseconds', '1790000000000000'],
    ['nanoseconds', '1790000000000000000'],
    ['RFC 3339', '2026-09-21T14:13:20Z'],
    ['RFC 3339 with a zone', '2026-09-21T16:13:20+02:00'],
  ])('in %s is the same moment', (_, text) => {
    expect(parseTime(text)).toBeCloseTo(1_790_000_000_000, 0);
  });

  it.each(['', '12:00', '-5', '1e12', '2026-09-21', '179000000000000000000000'])('%j is none', (text) => {
    expect(parseTime(text)).toBeNaN();
  });
});

describe('a value', () => {
  it.each([
    ['12.340000', 12.34],
    ['-0.5', -0.5],
    ['1e3', 1000],
    ['+7', 7],
    ['5.', 5],
  ])('%j is %p', (text, value) => {
    expect(parseValue(text)).toBe(value);
  });

  it.each(['', 'NaN', 'Infinity', '-Inf', '0x10', '1,5', ' 1', '.5'])('%j is none', (text) => {
    expect(parseValue(text)).toBeNaN();
  });
});
