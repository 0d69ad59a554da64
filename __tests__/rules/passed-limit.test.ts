import { expect, it } from '@jest/globals';
import { passedLimit, passesWarning } from '../../src/rules/passed-limit.ts';
import { parseRule } from '../../src/rules/rules.ts';

const rule = (limits: { warn?: string; fail?: string; floor?: string }) =>
  parseRule({ measure: 'own p(95)', ...limits });
const to = (current: number, worse: 'up' | 'down' = 'up') => ({ base: 100, current, worse });

it('names the worst limit that is passed, in the worse direction only', () => {
  const both = rule({ warn: '+5 %', fail: '+10 %' });
  expect([105, 106, 110, 111].map((current) => passedLimit(both, to(current)))).toEqual([
    'none',
    'warn',
    'warn',
    'fail',
  ]);
  expect(passedLimit(both, to(50))).toBe('none');
  expect(passedLimit(both, to(89, 'down'))).toBe('fail');
});

it('a change within the floor passes nothing', () => {
  const floored = rule({ warn: '+5 %', fail: '+10 %', floor: '20 ms' });
  expect(passedLimit(floored, to(120))).toBe('none');
  expect(passedLimit(floored, to(121))).toBe('fail');
  expect([passesWarning(floored, to(120)), passesWarning(floored, to(121))]).toEqual([false, true]);
});

it('a rule may warn only, or fail only; the warning stands beside a failure', () => {
  expect(passedLimit(rule({ warn: '+5 %' }), to(200))).toBe('warn');
  expect(passesWarning(rule({ fail: '+5 %' }), to(200))).toBe(false);
  expect(passesWarning(rule({ warn: '+5 %', fail: '+10 %' }), to(200))).toBe(true);
});

it('from a base of 0 only absolute limits can be passed', () => {
  const move = { base: 0, current: 50, worse: 'up' } as const;
  expect(passedLimit(rule({ warn: '+5 %', fail: '+10 %' }), move)).toBe('none');
  expect(passedLimit(rule({ fail: '+10 ms' }), move)).toBe('fail');
});
