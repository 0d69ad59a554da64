import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MetricContents, MetricType } from '../../../src/measurement/metric.ts';
import {
  formatAge,
  formatCount,
  formatDifference,
  formatDuration,
  formatLimit,
  formatNumber,
  formatRelative,
  formatThresholdValue,
  formatValue,
} from '../../../src/report/model/format.ts';

const kind = (type: MetricType, contains: MetricContents = 'default', statistic = 'p(95)') => ({
  type,
  contains,
  measure: `m{name:a b} ${statistic}`,
});
const time = kind('trend', 'time');

describe('values', () => {
  it.each([
    [281.4, time, '281 ms'],
    [0, time, '0 ms'],
    [0.0123, time, '0.0123 ms'],
    [999.4, time, '999 ms'],
    [999.6, time, '1 s'],
    [1240, time, '1.24 s'],
    [61_234, time, '61.23 s'],
    [1_890_000, time, '31.5 min'],
    [-12, time, '-12 ms'],
    [0.0052, kind('rate', 'default', 'rate'), '0.52 %'],
    [1, kind('rate', 'default', 'rate'), '100 %'],
    [0.123456, kind('rate', 'default', 'share'), '12.3 %'],
    [412.3, kind('counter', 'default', 'rate'), '412/s'],
    [41_234, kind('counter', 'default', 'count'), '41\u202f234'],
    [1_234_567, kind('counter', 'data', 'count'), '1.23 MB'],
    [22_894, kind('counter', 'data', 'rate'), '22.9 KB/s'],
    [999_700, kind('counter', 'data', 'count'), '1 MB'],
    [0, kind('counter', 'data', 'count'), '0 B'],
    [5e15, kind('counter', 'data', 'count'), '5\u202f000 TB'],
    [30, kind('counter', 'time', 'rate'), '30 ms/s'],
    [3, kind('gauge', 'default', 'value'), '3'],
    [27.123, kind('trend', 'default'), '27.1'],
  ])('%d of %j is %j', (value, of, text) => {
    expect(formatValue(value, of)).toBe(text);
  });

  it.each([
    [{ type: 'trend', contains: 'time', expression: 'p(95)<500' } as const, 512.3456, '512 ms'],
    [{ type: 'rate', contains: 'default', expression: 'rate<0.01' } as const, 0.0345, '3.45 %'],
    [{ type: 'counter', contains: 'default', expression: 'count>100' } as const, 12, '12'],
    [{ type: 'counter', contains: 'default', expression: 'rate>5' } as const, 4.2, '4.2/s'],
  ])('of the threshold %j', (threshold, value, text) => {
    expect(formatThresholdValue(value, threshold)).toBe(text);
  });
});

describe('changes', () => {
  it.each([
    [100, time, '+100 ms'],
    [-100, time, '−100 ms'],
    [0, time, '±0 ms'],
    [0.025, kind('rate', 'default', 'rate'), '+2.5 points'],
    [-1500, kind('counter', 'data', 'count'), '−1.5 KB'],
    [-3, kind('counter', 'default', 'rate'), '−3/s'],
  ])('%d of %j is %j', (difference, of, text) => {
    expect(formatDifference(difference, of)).toBe(text);
  });

  it.each([
    [1 / 3, '+33.3 %'],
    [-0.4, '−40 %'],
    [0, '±0 %'],
    [1e-9, '±0 %'],
    [-1e-9, '±0 %'],
    [0.0512, '+5.12 %'],
    [12.345, '+1235 %'],
    [null, null],
  ])('%d is %j', (relative, text) => {
    expect(formatRelative(relative)).toBe(text);
  });
});

describe('limits', () => {
  it.each([
    [{ amount: 0.2, unit: 'relative' }, 'up', '+20 %'],
    [{ amount: 0.07, unit: 'relative' }, 'down', '−7 %'],
    [{ amount: 0.02, unit: 'points' }, 'up', '+2 points'],
    [{ amount: 0.01, unit: 'points' }, 'up', '+1 point'],
    [{ amount: 0.005, unit: 'points' }, 'down', '−0.5 points'],
    [{ amount: 1500, unit: 'ms' }, 'up', '+1.5 s'],
    [{ amount: 2e6, unit: 'bytes' }, 'up', '+2 MB'],
    [{ amount: 3, unit: 'plain' }, null, '±3'],
  ] as const)('%j %j is %j', (limit, worse, text) => {
    expect(formatLimit(limit, worse)).toBe(text);
  });
});

describe('words', () => {
  it.each([
    [0, 'less than a day ago'],
    [0.99, 'less than a day ago'],
    [1, '1 day ago'],
    [8.7, '8 days ago'],
  ])('%d days: %j', (days, text) => {
    expect(formatAge(days)).toBe(text);
  });

  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [12_000, '12\u202f000 rows'],
  ])('%d: %j', (count, text) => {
    expect(formatCount(count, 'row')).toBe(text);
  });
});

describe('any number', () => {
  const numbers = fc.double({ min: -1e15, max: 1e15, noNaN: true });

  it('reads as a number of few digits, with a unit', () => {
    const kinds = fc.record({
      type: fc.constantFrom<MetricType>('trend', 'rate', 'counter', 'gauge'),
      contains: fc.constantFrom<MetricContents>('time', 'data', 'default'),
      measure: fc.constantFrom('m rate', 'm p(95)', 'm count'),
    });
    fc.assert(
      fc.property(numbers, kinds, (value, of) => {
        for (const text of [
          formatValue(value, of),
          formatDifference(value, of),
          formatRelative(value) ?? '',
        ]) {
          expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
          expect(text).toMatch(/^[+−±-]?[\d.e\u202f+-]+(?: ?(?:[nµm]?s|min|%|points|[KMGT]?B))?(?:\/s)?$/);
        }
      }),
    );
  });

  it('is shown to three digits at least', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const shown = Number(formatNumber(value).replaceAll('\u202f', ''));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.abs(value) * 0.005 + 1e-12);
      }),
    );
  });

  it.each([
    [3e-6, '3 ns'],
    [0.0009996, '1 µs'],
    [0.0042, '4.2 µs'],
    [0.01, '0.01 ms'],
    [0, '0 ms'],
  ])('a duration of %d ms reads %s', (value, text) => {
    expect(formatDuration(value)).toBe(text);
  });

  it('what computing left of a number reads like the number', () => {
    const left = Math.exp(Math.log(120.5e6)) - 1e-8;
    expect(formatValue(left, kind('gauge', 'data', 'value'))).toBe('121 MB');
  });

  it('larger durations never read smaller', () => {
    const factors: Record<string, number> = { ns: 1e-6, µs: 1e-3, ms: 1, s: 1000, min: 60_000 };
    const read = (text: string) => {
      const [, amount, unit] = /^(\S+) (ns|µs|ms|s|min)$/.exec(text.replaceAll('\u202f', '')) ?? [];
      return Number(amount) * (factors[unit ?? ''] ?? Number.NaN);
    };
    const size = fc.double({ min: 0, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        expect(read(formatDuration(small))).toBeLessThanOrEqual(read(formatDuration(large)) * 1.005 + 1e-9);
      }),
    );
  });
});
