import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listUserSteps } from '../../../src/readers/locust/user-steps.ts';

/** A row each second. */
const rows = (users: readonly number[]) => users.map((count, second) => ({ second, users: count }));
const stay = (users: number, length: number) => Array<number>(length).fill(users);
const tell = (users: readonly number[]) =>
  listUserSteps(rows(users)).map((step) => `${step.kind} ${step.from}-${step.to} ${step.users}`);

describe('the steps of the users', () => {
  it.each<[string, number[], string[]]>([
    ['nobody', [0, 0, 0], []],
    ['no row', [], []],
    ['one count from the start', stay(4, 20), ['hold 0-19 4']],
    ['one count at once', [0, ...stay(4, 20)], ['hold 0-20 4']],
    ['a ramp-up and a stay', [0, 1, 2, 3, 4, ...stay(5, 20)], ['ramp 0-5 5', 'hold 5-24 5']],
    ['a wait before the load', [0, 0, 0, 0, 1, 2, ...stay(3, 9)], ['ramp 3-6 3', 'hold 6-14 3']],
    ['jumps', [0, ...stay(5, 10), ...stay(20, 10), 0], ['hold 0-10 5', 'hold 10-21 20']],
    [
      'a pause',
      [...stay(5, 10), ...stay(0, 10), ...stay(5, 10)],
      ['hold 0-9 5', 'hold 9-19 0', 'hold 19-29 5'],
    ],
    [
      'a ramp between stays',
      [...stay(5, 10), 8, 11, 14, ...stay(17, 10)],
      ['hold 0-9 5', 'ramp 9-13 17', 'hold 13-22 17'],
    ],
    ['a slow ramp', [0, 1, 1, 1, 2, 2, 2, 3, 3, 3, ...stay(4, 30)], ['ramp 0-10 4', 'hold 10-39 4']],
    ['a ramp-down', [...stay(5, 20), 4, 3, 2, 1, 0, 0], ['hold 0-19 5', 'ramp 19-24 0']],
    ['only a ramp', [0, 1, 2, 3, 4, 5, 6, 7, 8], ['ramp 0-8 8']],
    [
      'a spike',
      [...stay(5, 10), 50, 50, 50, ...stay(5, 10)],
      ['hold 0-9 5', 'ramp 9-12 50', 'ramp 12-13 5', 'hold 13-22 5'],
    ],
    ['a user that is gone and back', [...stay(5, 10), 4, ...stay(5, 10)], ['hold 0-20 5']],
    ['a tenth that are', [...stay(50, 4), 46, 46, 50, 49, ...stay(50, 9)], ['hold 0-16 50']],
    ['a short run', [0, 2, 4, 4, 4, 0], ['ramp 0-2 4', 'hold 2-5 4']],
  ])('%s', (_, users, expected) => {
    expect(tell(users)).toEqual(expected);
  });

  it('follow each other without a gap, from the first user to the last', () => {
    const count = fc.integer({ min: 0, max: 30 });
    const stays = fc.array(fc.tuple(count, fc.integer({ min: 1, max: 12 })), { maxLength: 30 });
    fc.assert(
      fc.property(stays, (list) => {
        const users = list.flatMap(([value, length]) => stay(value, length));
        const steps = listUserSteps(rows(users));
        if (steps.length === 0) return;
        expect(steps[0]?.from).toBe(Math.max(0, users.findIndex((value) => value > 0) - 1));
        expect(steps.at(-1)?.to).toBe(
          Math.min(users.length - 1, users.findLastIndex((value) => value > 0) + 1),
        );
        for (const [index, { from, to }] of steps.entries()) {
          expect(to).toBeGreaterThan(from);
          if (index > 0) expect(from).toBe(steps[index - 1]?.to);
        }
      }),
    );
  });
});
