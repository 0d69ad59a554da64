import { passedLimit } from '../../rules/passed-limit.ts';
import { isJudged } from '../measures/measure-comparison.ts';
import type { PairedComparison } from './paired-comparison.ts';

/** What a look means for the rounds that are left. */
export type NextStep = 'stop-failed' | 'stop-passed' | 'go-on';

/** As wide as the uncertainty of an early pass may be, in limits: with 1, an unchanged pull request takes half as long again. */
const TOLERATED = 2;

/**
 * Whether more rounds could change the verdict that counts. A proven failure stands. A pass is left at that once no
 * judged measure is suspicious and no 95 % interval reaches further than twice the limit that fails (of rules that
 * only warn, twice that). Anything else goes on to the next planned look.
 */
export function chooseNextStep(rows: readonly PairedComparison[]): NextStep {
  if (rows.some(({ verdict }) => verdict === 'fail')) return 'stop-failed';
  const judged = rows.filter(isJudged).filter(({ evidence }) => evidence !== null);
  return judged.length > 0 && judged.every(isSettled) ? 'stop-passed' : 'go-on';
}

function isSettled({ verdict, evidence, base, worse, warn, fail, floor }: PairedComparison): boolean {
  if (evidence === null || base === null || worse === null) return false;
  if (verdict !== 'pass' && verdict !== 'improved') return false;
  if (evidence.level !== 'none') return false;
  const end = worse === 'up' ? evidence.upper : evidence.lower;
  const limits = { warn: fail === null ? warn : null, fail, floor };
  return passedLimit(limits, { base, current: base + end.absolute / TOLERATED, worse }) === 'none';
}
