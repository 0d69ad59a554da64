import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../src/statistics/random.ts';
import { clusterByLife, testLives, USUAL_INSTANCE_SPREAD } from '../../src/statistics/service-lives.ts';
import { studentUpperTail } from '../../src/statistics/student-t.ts';

const CALIBRATED = { spread: 0.01, degreesOfFreedom: 4, isCalibrated: true };
const lives = (pairs: readonly string[]) =>
  pairs.map((pair) => ({ base: pair[0] as string, head: pair[1] as string }));
const countClusters = (pairs: readonly string[]) => new Set(clusterByLife(lives(pairs))).size;

describe('rounds of one life', () => {
  it('are one cluster, whichever side lived on, if only through others', () => {
    expect(countClusters(['11', '22', '33'])).toBe(3);
    expect(countClusters(['11', '11', '22'])).toBe(2);
    expect(countClusters(['11', '12', '22', '33'])).toBe(2);
    expect(countClusters(['11', '22', '12'])).toBe(1);
    expect(clusterByLife([])).toEqual([]);
  });

  it('a name on one side is not the same life on the other', () => {
    expect(countClusters(['12', '21'])).toBe(2);
  });
});

describe('the test of lives', () => {
  it('with a calibrated spread is the t test of the medians with that prior', () => {
    const test = testLives([[0.04, 0.05, 0.9], [0.03], [0.06, 0.04]], 0.01, CALIBRATED);
    const mean = (0.05 + 0.03 + 0.05) / 3;
    const squares = 2 * (0.05 - mean) ** 2 + (0.03 - mean) ** 2;
    const error = Math.sqrt((4 * 2 * 0.01 ** 2 + squares) / 6 / 3);
    expect(test.shift).toBeCloseTo(mean, 12);
    expect(test.standardError).toBeCloseTo(error, 12);
    expect(test.above).toBeCloseTo(studentUpperTail(mean / error, 6), 12);
    expect(test.below).toBeCloseTo(1 - test.above, 12);
  });

  it('of a single life rests on what is known of starts, and on the error within', () => {
    const { above, standardError, degreesOfFreedom } = testLives([[0.05, 0.05, 0.05]], 0.01, CALIBRATED);
    expect(standardError).toBeCloseTo(Math.sqrt(2e-4 + 1e-4), 12);
    expect(degreesOfFreedom).toBe(4);
    expect(above).toBeCloseTo(studentUpperTail(0.05 / Math.sqrt(3e-4), 4), 12);
  });

  it('a spread that is only assumed makes it stricter, never laxer', () => {
    for (const series of [
      [[0.05], [0.06], [0.04]],
      [[0.05], [0.0501], [0.0499]],
      [[0.05], [-0.01], [0.09]],
    ]) {
      const assumed = testLives(series, 0.01, USUAL_INSTANCE_SPREAD);
      const known = testLives(series, 0.01, CALIBRATED);
      expect(assumed.above).toBeGreaterThanOrEqual(known.above);
      expect(assumed.below).toBeGreaterThanOrEqual(known.below);
    }
  });

  it('errs no more often than it says, however much starts differ', () => {
    const random = createRandom('lives');
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const found = Array.from({ length: 4000 }, () => {
      const series = Array.from({ length: 4 }, () => [0.08 * normal()]);
      return testLives(series, 0.01, USUAL_INSTANCE_SPREAD).above <= 0.01;
    });
    expect(found.filter(Boolean).length / found.length).toBeLessThan(0.015);
  });

  it('of lives that are all alike is certain, and of none is refused', () => {
    expect(testLives([[0.05], [0.05], [0.05]], 0, USUAL_INSTANCE_SPREAD).above).toBeLessThan(0.01);
    expect(testLives([[0], [0]], 0, USUAL_INSTANCE_SPREAD)).toMatchObject({ above: 0.5, below: 0.5 });
    expect(() => testLives([], 0, USUAL_INSTANCE_SPREAD)).toThrow(RangeError);
    expect(() => testLives([[1]], 0, { ...CALIBRATED, spread: 0 })).toThrow(RangeError);
  });
});
