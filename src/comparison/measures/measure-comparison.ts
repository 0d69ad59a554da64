import { formatMeasure, type Measure } from '../../measurement/measure.ts';
import type { MeasuredValue } from '../../measurement/measured-value.ts';
import type { Direction, MetricContents, MetricType } from '../../measurement/metric.ts';
import { findUnitMismatch, type Limit, type Move } from '../../rules/limit.ts';
import { passedLimit, passesWarning } from '../../rules/passed-limit.ts';
import type { Rule } from '../../rules/rules.ts';
import type { Change } from '../../statistics/scale.ts';
import type { ChangeEvidence, MeasureEvidence } from './family-evidence.ts';
import { type NotJudged, type NotJudgedCause, notJudged } from './not-judged.ts';
import { chooseValues, type PreparedMeasure } from './prepared-measure.ts';
import type { Standing } from './standing.ts';

export const MEASURE_VERDICTS = [
  'pass',
  'improved',
  'warn',
  'fail',
  'inconclusive',
  'not-judged',
  'new',
  'missing',
] as const;
export type MeasureVerdict = (typeof MEASURE_VERDICTS)[number];

const UNJUDGED: readonly MeasureVerdict[] = ['not-judged', 'new', 'missing'];

/** One row of the comparison, with the evidence that its kind of baseline gives. */
export interface MeasureComparison<Evidence extends ChangeEvidence = MeasureEvidence> {
  readonly measure: Measure;
  /** The measure's text. */
  readonly key: string;
  readonly type: MetricType;
  readonly contains: MetricContents;
  /** What was compared: without warm-up and ramps where both sides have it so. */
  readonly current: number | null;
  /** What k6 states for the whole run; differs from `current` where warm-up and ramps were left out. */
  readonly wholeRun: number | null;
  /** Under proof the centre of the comparable runs, otherwise the chosen run's value. */
  readonly base: number | null;
  readonly change: Change | null;
  /** The rule's limits; nulls where no rule selects the measure. */
  readonly warn: Limit | null;
  readonly fail: Limit | null;
  readonly floor: Limit | null;
  readonly worse: Direction | null;
  readonly verdict: MeasureVerdict;
  /** Why it was not judged, or what stands behind the verdict; may be empty. */
  readonly note: string;
  /** Only where the verdict is `not-judged`: what the note tells. */
  readonly cause?: NotJudgedCause;
  /** Null under plain thresholds, and where nothing was judged. */
  readonly evidence: Evidence | null;
}

/** Whether a verdict was reached about the measure, whichever. */
export function isJudged({ verdict }: Pick<MeasureComparison, 'verdict'>): boolean {
  return !UNJUDGED.includes(verdict);
}

export type MeasureJudgement =
  | NotJudged
  | { readonly verdict: Exclude<MeasureVerdict, 'not-judged'>; readonly note: string };

/** Compares with the newest comparable run by the limits alone (`evidence: off`). */
export function compareByLimits(measure: PreparedMeasure): MeasureComparison {
  const { current, stored } = chooseValues(measure);
  const base = stored.at(-1)?.value;
  if (base === undefined) {
    const alone = buildUnpaired(measure, 'new');
    return measure.current.outsideLoad === true ? { ...alone, ...OUTSIDE_LOAD } : alone;
  }
  const move = { base, current: current.value };
  return buildPair(
    measure,
    move,
    judge(measure, base, (yardstick) => judgeByLimits(yardstick, move)),
  );
}

/** Compares with the distribution of the comparable runs: a limit counts only with evidence. */
export function compareByEvidence(
  measure: PreparedMeasure,
  standing: Standing,
  evidence: MeasureEvidence | null,
): MeasureComparison {
  if (standing.kind === 'limit-only') {
    const move = { base: standing.worst, current: standing.value };
    return buildPair(measure, move, { verdict: standing.verdict, note: standing.note });
  }
  if (standing.kind === 'untested' || evidence === null) {
    const plain = compareByLimits(measure);
    return plain.verdict === 'new' || standing.kind !== 'untested' ? plain : { ...plain, ...standing.why };
  }
  const move = { base: standing.test.expected, current: standing.values.current.value };
  const judged = judge(measure, move.base, (yardstick) => judgeByEvidence(yardstick, move, evidence));
  return { ...buildPair(measure, move, judged), evidence };
}

/** What a measure is judged by. */
export interface Yardstick {
  readonly rule: Rule;
  readonly worse: Direction;
}

type Judgeable = Pick<PreparedMeasure, 'current' | 'rule' | 'worse' | 'doubt'>;

function judge(
  measure: Judgeable,
  base: number,
  judgeBy: (yardstick: Yardstick) => MeasureJudgement,
): MeasureJudgement {
  const found = findYardstick(measure, base);
  return 'verdict' in found ? found : judgeBy(found);
}

/** Why the rule cannot judge the measure at all; null if it can. */
export function findUnjudgeable(measure: Judgeable, base: number): NotJudged | null {
  const found = findYardstick(measure, base);
  return 'verdict' in found ? found : null;
}

/** What a measure is judged by, or why its rule cannot judge it at all. */
export function findYardstick(
  { current, rule, worse, doubt }: Judgeable,
  base: number,
): Yardstick | NotJudged {
  if (doubt) return doubt;
  if (rule === null) return notJudged('no-rule', 'no rule selects it');
  if (current.outsideLoad === true) return OUTSIDE_LOAD;
  if (EXTREMES.includes(current.measure.statistic)) {
    return notJudged('extreme', 'a minimum or maximum is one sample, so it is never judged');
  }
  if (worse === null) {
    const isEither = current.thresholdWorse === 'either';
    const why = isEither
      ? 'its thresholds bound it from both sides'
      : 'nothing says which direction is worse';
    return notJudged('no-direction', why);
  }
  const limits = [rule.warn, rule.fail];
  for (const limit of [...limits, rule.floor]) {
    const mismatch = limit === null ? null : findUnitMismatch(limit, current);
    if (mismatch !== null) return notJudged('limit-unit', mismatch);
  }
  const needsRelative = base === 0 && limits.every((limit) => limit === null || limit.unit === 'relative');
  return needsRelative
    ? notJudged('base-zero', 'the base is 0 and its limits are relative')
    : { rule, worse };
}

/** What setup() and teardown() measure is no part of the load, and differs with what they find. */
const OUTSIDE_LOAD = notJudged('outside-load', 'all its samples are of setup() or teardown()');

const EXTREMES = ['min', 'max', 'p(0)', 'p(100)'];

function judgeByLimits({ rule, worse }: Yardstick, move: Move): MeasureJudgement {
  const passed = passedLimit(rule, { ...move, worse });
  if (passed !== 'none') return { verdict: passed, note: '' };
  const mirrored = passedLimit(rule, { ...move, worse: opposite(worse) });
  return { verdict: mirrored === 'none' ? 'pass' : 'improved', note: '' };
}

/** What a move means where it stands so against the noise: a limit counts only with evidence. */
export function judgeByEvidence(
  { rule, worse }: Yardstick,
  move: Move,
  evidence: Pick<ChangeEvidence, 'level' | 'betterLevel'>,
): MeasureJudgement {
  const passed = passedLimit(rule, { ...move, worse });
  const warnPassed = passesWarning(rule, { ...move, worse });
  const { level } = evidence;
  if (passed === 'fail' && level === 'proven') return { verdict: 'fail', note: 'proven' };
  if (warnPassed && (level === 'proven' || level === 'likely')) return { verdict: 'warn', note: 'likely' };
  if (passed === 'fail' && level !== 'none')
    return { verdict: 'inconclusive', note: 'suspicious, not proven' };
  const mirrored = passedLimit(rule, { ...move, worse: opposite(worse) });
  const better = evidence.betterLevel === 'proven' || evidence.betterLevel === 'likely';
  if (mirrored !== 'none' && better) return { verdict: 'improved', note: '' };
  return { verdict: 'pass', note: passed === 'none' ? '' : 'within the noise' };
}

function opposite(worse: Direction): Direction {
  return worse === 'up' ? 'down' : 'up';
}

/** A measure that both sides have, with what was found of it. */
export function buildPair(
  measure: Pick<PreparedMeasure, 'current' | 'rule' | 'worse'>,
  { base, current }: Move,
  judgement: MeasureJudgement,
): MeasureComparison & { readonly evidence: null } {
  return {
    ...buildValue(measure),
    current,
    base,
    change: changeBetween(base, current),
    ...judgement,
    evidence: null,
  };
}

/** A measure that only one side has. */
export function buildUnpaired(
  measure: { readonly current: MeasuredValue; readonly rule: Rule | null; readonly worse: Direction | null },
  side: 'new' | 'missing',
): MeasureComparison & { readonly evidence: null } {
  return {
    ...buildValue(measure),
    current: side === 'new' ? measure.current.value : null,
    wholeRun: side === 'new' ? measure.current.value : null,
    base: side === 'missing' ? measure.current.value : null,
    change: null,
    verdict: side,
    note: side === 'new' ? 'not in the baseline' : 'in the baseline, not in this run',
    evidence: null,
  };
}

function buildValue({ current, rule, worse }: Pick<PreparedMeasure, 'current' | 'rule' | 'worse'>) {
  const { measure, type, contains } = current;
  const limits = { warn: rule?.warn ?? null, fail: rule?.fail ?? null, floor: rule?.floor ?? null };
  return { measure, key: formatMeasure(measure), type, contains, wholeRun: current.value, worse, ...limits };
}

/** Differences below a billionth of the values are what binary fractions lose, not a change. */
const SAME = 1e-9;

/** The change from `base` to `current`, in their unit. */
export function changeBetween(base: number, current: number): Change {
  const difference = current - base;
  const absolute =
    Math.abs(difference) <= SAME * Math.max(Math.abs(base), Math.abs(current)) ? 0 : difference;
  return { absolute, relative: base === 0 ? null : absolute / base };
}
