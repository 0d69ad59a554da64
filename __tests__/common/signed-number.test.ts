import { describe, expect, it } from '@jest/globals';
import { formatSigned, roundToRead, signOf } from '../../src/common/signed-number.ts';

describe('a signed number', () => {
  it.each([
    [12.4, '+12'],
    [-0.456, '−0.46'],
    [123.4, '+123'],
    [0, '0'],
    [-0, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatSigned(value)).toBe(text);
  });

  it('has two significant digits below 10, and no digits after the point from there on', () => {
    expect([9.96, 10.4, 0.0123].map(roundToRead)).toEqual([10, 10, 0.012]);
  });

  it('of a change that is none is ±', () => {
    expect([-1, 0, 1].map(signOf)).toEqual(['−', '±', '+']);
  });
});
