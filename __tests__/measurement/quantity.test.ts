import { describe, expect, it } from '@jest/globals';
import { parseDuration, parseGoDuration, parsePercent } from '../../src/measurement/quantity.ts';

describe('parseDuration', () => {
  it.each([
    ['60 s', 60_000],
    ['5ms', 5],
    ['1.5 min', 90_000],
    ['2m', 120_000],
    [' 1 h ', 3_600_000],
  ])('%j', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['', '60', '60 sec', '-5 s', '5 s 3 ms', '1,5 s'])(
    'asks for number and unit instead of %j',
    (text) => {
      expect(() => parseDuration(text)).toThrow(`"${text}" is not a duration`);
    },
  );
});

describe('parseGoDuration', () => {
  it.each([
    ['10m30s', 630_000],
    ['1h0m0.5s', 3_600_500],
    ['500ms', 500],
    ['1m0s', 60_000],
    ['0s', 0],
    ['2µs', 0.002],
    ['2us', 0.002],
    ['3ns', 0.000003],
    ['', null],
    ['10', null],
    ['10m30', null],
    ['10 m', null],
    ['-1s', null],
  ])('%j', (text, milliseconds) => {
    if (milliseconds === null) expect(parseGoDuration(text)).toBeNull();
    else expect(parseGoDuration(text)).toBeCloseTo(milliseconds, 9);
  });
});

describe('parsePercent', () => {
  it('reads a percentage', () => {
    expect(parsePercent('5 %')).toBeCloseTo(0.05, 12);
    expect(parsePercent('12.5%')).toBeCloseTo(0.125, 12);
  });

  it.each(['', '5', '-5 %', '5 percent'])('asks for number and sign instead of %j', (text) => {
    expect(() => parsePercent(text)).toThrow(`"${text}" is not a percentage`);
  });
});
