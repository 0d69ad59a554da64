import { describe, expect, it } from '@jest/globals';
import { parseGoDuration } from '../../src/k6/go-duration.ts';

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
