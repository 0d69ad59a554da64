import { type DirectedMove, exceedsLimit } from './limit.ts';
import type { Rule } from './rules.ts';

/** The limits a change passes, floors obeyed. */
export type PassedLimit = 'fail' | 'warn' | 'none';

type Limits = Pick<Rule, 'warn' | 'fail' | 'floor'>;

/** The graver of the limits that the move passes; `none` within the floor. */
export function passedLimit(rule: Limits, move: DirectedMove): PassedLimit {
  if (rule.floor !== null && exceedsLimit(rule.floor, move) === false) return 'none';
  if (rule.fail !== null && exceedsLimit(rule.fail, move) === true) return 'fail';
  return passesWarning(rule, move) ? 'warn' : 'none';
}

/** Whether the warn limit is passed, whatever the fail limit says. */
export function passesWarning(rule: Limits, move: DirectedMove): boolean {
  if (rule.floor !== null && exceedsLimit(rule.floor, move) === false) return false;
  return rule.warn !== null && exceedsLimit(rule.warn, move) === true;
}
