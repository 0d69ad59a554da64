import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/common/errors.ts';
import { exceedsLimit, findUnitMismatch, type Limit, parseFloor, parseLimit } from '../../src/rules/limit.ts';

describe('parseLimit', () => {
  it.each([
    ['+5 %', 0.05, 'relative', 'up'],
    ['-30 %', 0.3, 'relative', 'down'],
    ['−30 %', 0.3, 'relative', 'down'],
    ['+7%', 0.07, 'relative', 'up'],
    ['+ 5 %', 0.05, 'relative', 'up'],
    ['20 %', 0.2, 'relative', null],
    ['+2 points', 0.02, 'points', 'up'],
    ['+1 point', 0.01, 'points', 'up'],
    ['-0.5 pp', 0.005, 'points', 'down'],
    ['+10 ms', 10, 'ms', 'up'],
    ['1.5 s', 1500, 'ms', null],
    ['+10 KB', 10_000, 'bytes', 'up'],
    ['2 MB', 2e6, 'bytes', null],
    ['100 B', 100, 'bytes', null],
    ['+3', 3, 'plain', 'up'],
    ['  0.05 ', 0.05, 'plain', null],
  ])('%j', (text, amount, unit, worse) => {
    expect(parseLimit(text)).toEqual({ limit: { amount, unit }, worse });
  });

  it.each(['', '%', '+', '5 percent', '1,5 %', '--5 %', '+5 % of base', '5 min', 'NaN', '1e3 ms', '+-5 ms'])(
    'refuses %j and says how to write it',
    (text) => {
      expect(() => parseLimit(text)).toThrow(`"${text}" is not a limit`);
      expect(() => parseLimit(text)).toThrow(UserError);
    },
  );
});

describe('parseFloor', () => {
  it('is an absolute amount', () => {
    expect(parseFloor('5 ms')).toEqual({ amount: 5, unit: 'ms' });
    expect(parseFloor('0.5 points')).toEqual({ amount: 0.005, unit: 'points' });
    expect(() => parseFloor('5 %')).toThrow('The floor "5 %" is relative');
  });
});

describe('exceedsLimit', () => {
  const scale = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  const fraction = fc.integer({ min: 1, max: 400 }).map((percent) => percent / 100);
  const directions = fc.constantFrom('up' as const, 'down' as const);

  it('a change of exactly the limit is within it; a millionth more is not', () => {
    fc.assert(
      fc.property(scale, fraction, directions, (base, amount, worse) => {
        const limit: Limit = { amount, unit: 'relative' };
        const sign = worse === 'up' ? 1 : -1;
        const at = (share: number) => base * (1 + sign * share);
        expect(exceedsLimit(limit, { base, current: at(amount), worse })).toBe(false);
        expect(exceedsLimit(limit, { base, current: at(amount * (1 + 1e-6)), worse })).toBe(true);
        expect(exceedsLimit(limit, { base, current: at(amount * (1 - 1e-6)), worse })).toBe(false);
      }),
    );
  });

  it('of absolute limits as well, small against the base as they may be', () => {
    fc.assert(
      fc.property(scale, fc.double({ min: 0.001, max: 10, noNaN: true }), (base, share) => {
        const limit: Limit = { amount: base * share, unit: 'ms' };
        const move = (current: number) => exceedsLimit(limit, { base, current, worse: 'up' });
        expect(move(base + base * share)).toBe(false);
        expect(move(base + base * share * 1.0001)).toBe(true);
      }),
    );
  });

  it('a move in the better direction never exceeds anything', () => {
    fc.assert(
      fc.property(scale, fc.double({ min: 0, max: 1, noNaN: true }), fraction, (base, better, amount) => {
        const limit: Limit = { amount, unit: 'relative' };
        expect(exceedsLimit(limit, { base, current: base * (1 - better), worse: 'up' })).toBe(false);
        expect(exceedsLimit(limit, { base, current: base * (1 + better), worse: 'down' })).toBe(false);
      }),
    );
  });

  it.each([
    ['exactly +20 % of 300', 300, 360, false],
    ['one tenth more', 300, 360.1, true],
    ['0.1 + 0.2 against 0.3', 0.25, 0.1 + 0.2, false],
    ['rounding of the last digit', 0.7, 0.84, false],
  ])('%s', (_what, base, current, exceeds) => {
    expect(exceedsLimit({ amount: 0.2, unit: 'relative' }, { base, current, worse: 'up' })).toBe(exceeds);
  });

  it.each([
    [0, 0.02, false],
    [0, 0.0201, true],
    [0.01, 0.03, false],
    [0.01, 0.035, true],
    [0.5, 0.1, false],
  ])('two points from %d to %d', (base, current, exceeds) => {
    expect(exceedsLimit({ amount: 0.02, unit: 'points' }, { base, current, worse: 'up' })).toBe(exceeds);
  });

  it('a relative limit says nothing about a base of 0, an absolute one does', () => {
    const move = { base: 0, current: 5, worse: 'up' } as const;
    expect(exceedsLimit({ amount: 0.2, unit: 'relative' }, move)).toBeNull();
    expect(exceedsLimit({ amount: 4, unit: 'ms' }, move)).toBe(true);
    expect(exceedsLimit({ amount: 5, unit: 'ms' }, move)).toBe(false);
  });
});

describe('findUnitMismatch', () => {
  it.each([
    ['relative', 5, 'rate', 'default', false],
    ['points', 0.99, 'rate', 'default', false],
    ['points', 1, 'rate', 'default', true],
    ['plain', 0.02, 'rate', 'default', false],
    ['plain', 2, 'rate', 'default', true],
    ['ms', 1, 'rate', 'default', true],
    ['bytes', 1, 'rate', 'default', true],
    ['points', 0.1, 'trend', 'time', true],
    ['points', 0.1, 'counter', 'default', true],
    ['ms', 1, 'trend', 'time', false],
    ['bytes', 1, 'trend', 'time', true],
    ['ms', 1, 'trend', 'data', true],
    ['bytes', 1, 'trend', 'data', false],
    ['ms', 1, 'trend', 'default', false],
    ['bytes', 1, 'counter', 'default', false],
    ['plain', 200, 'gauge', 'default', false],
  ] as const)('a limit of the unit %s, amount %d, for a %s of %s: %j', (...row) => {
    const [unit, amount, type, contains, mismatch] = row;
    expect(findUnitMismatch({ amount, unit }, { type, contains }) !== null).toBe(mismatch);
  });
});
