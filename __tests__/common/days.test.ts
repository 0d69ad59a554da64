import { expect, it } from '@jest/globals';
import { countDays } from '../../src/common/days.ts';

it('counts parts of days, and backwards', () => {
  expect(countDays('2026-11-18T00:00:00Z', '2026-11-20T12:00:00Z')).toBe(2.5);
  expect(countDays('2026-11-20T00:00:00Z', '2026-11-19T00:00:00Z')).toBe(-1);
});
