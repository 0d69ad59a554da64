import type { Direction } from '../measurement/metric.ts';
import { exceedsLimit } from './limit.ts';
import type { Rule } from './rules.ts';

/** The limits a change passes, floors obeyed. */
export type PassedLimit = 'fail' | 'warn' | 'none';

export interface Move {
  readonly base: number;
  readonly current: number;
  readonly worse: Direction;
}

export function passedLimit(rule: Rule, move: Move): PassedLimit {
  if (rule.floor !== null && exceedsLimit(rule.floor, move) === false) return 'none';
  if (rule.fail !== null && exceedsLimit(rule.fail, move) === true) return 'fail';
  return passesWarning(rule, move) ? 'warn' : 'none';
}

/** Whether the warn limit is passed, whatever the fail limit says. */
export function passesWarning(rule: Rule, move: Move): boolean {
  if (rule.floor !== null && exceedsLimit(rule.floor, move) === false) return false;
  return rule.warn !== null && exceedsLimit(rule.warn, move) === true;
}
