import { UserError } from '../../common/errors.ts';
import { listSome, plural } from '../../common/text.ts';
import { type EnvironmentDifference, MACHINE_PARTS } from '../../measurement/environment.ts';
import type { Finding } from '../../rules/verdict.ts';
import { isJudged, type MeasureComparison } from '../measures/measure-comparison.ts';
import { countOwnLimits, describeDifference, inconclusive } from './finding-text.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { describeRunnerMove } from './runner-move.ts';

/** Green must mean that something was compared. */
export function findNothingCompared(suite: PreparedSuite, measures: readonly MeasureComparison[]): Finding[] {
  const { record, baseline, comparable, invalid } = suite;
  if (invalid.length > 0 || baseline.kind === 'stored') return [];
  if (baseline.kind === 'unwanted') {
    if (record.thresholds.length + suite.budgets.length > 0) return [];
    return [
      inconclusive(
        'no-rules',
        'Nothing was judged: no baseline was asked for, and there are neither thresholds nor budgets.',
      ),
    ];
  }
  if (baseline.kind === 'unreadable')
    return [
      {
        verdict: 'invalid',
        reason: 'user-error',
        text: 'Nothing was compared: the baseline could not be read.',
      },
    ];
  if (baseline.kind === 'lost')
    return [
      inconclusive('baseline-lost', `Nothing was compared, because the baseline is lost: ${baseline.why}.`),
    ];
  if (baseline.kind === 'absent') return [inconclusive('no-baseline', 'There is no baseline yet.')];
  if (comparable === null || comparable.ofLeg === 0) {
    const leg = record.leg === '' ? 'a job without a matrix' : `the leg ${record.leg}`;
    return [inconclusive('no-baseline', `The baseline (${baseline.place}) has no run of ${leg}.`)];
  }
  if (comparable.runs.length === 0) return [toNothingComparable(suite)];
  // What is found worse needs no other measure to stand on.
  if (measures.some(({ verdict }) => verdict === 'fail' || verdict === 'warn')) return [];
  const telling = listTelling(measures);
  // A value that another tool measured may be a time as well.
  const values = measures.filter((row) => isSelected(row) && row.type === 'gauge');
  return [...telling, ...values].some(isJudged) ? [] : [toNothingJudged(telling)];
}

function hasTooFewSamples({ cause }: MeasureComparison): boolean {
  return cause === 'too-few-samples' || cause === 'too-few-stored';
}

function toNothingComparable(suite: PreparedSuite): Finding {
  const newest = suite.comparable?.excluded.at(-1);
  const differences = newest?.differences ?? [];
  const machineOnly = differences.every(({ part }) => MACHINE_PARTS.includes(part));
  const moved = newest !== undefined && machineOnly ? describeRunnerMove(suite.measures, newest.run) : null;
  if (moved !== null)
    return inconclusive('runner-moved', [moved, ...differences.map(describeDifference)].join(' '));
  const further = differences.filter((difference) => !isOtherCode(difference));
  const start =
    further.length < differences.length
      ? "The script's code differs from the baseline's, so no time was compared."
      : 'No stored run can be compared with this one.';
  const sentences = [start, describeOwnLimits(suite), ...further.map(describeDifference)];
  return inconclusive('not-comparable', sentences.join(' '));
}

function isOtherCode({ part, isToTheLetter }: EnvironmentDifference): boolean {
  return part === 'script' && isToTheLetter !== true;
}

/** What was judged without a baseline. */
function describeOwnLimits({ record, budgets }: PreparedSuite): string {
  const count = record.thresholds.length + budgets.length;
  if (count === 0) return 'Nothing was judged: there are neither k6 thresholds nor budgets.';
  const limits = countOwnLimits(record.thresholds.length, budgets.length);
  return `Only ${limits} ${count === 1 ? 'was' : 'were'} judged.`;
}

function toNothingJudged(telling: readonly MeasureComparison[]): Finding {
  const few = telling.find(hasTooFewSamples);
  if (few !== undefined)
    return inconclusive(
      'too-few-samples',
      `No time has samples enough to be judged. ${few.key}: ${few.note}.`,
    );
  const [first] = telling;
  if (first === undefined) return inconclusive('no-rules', 'No rule could judge a measure of this run.');
  const what = telling.some(isTime) ? 'time' : telling.some(isThroughput) ? 'throughput' : 'measure';
  const reason = telling.every(({ verdict }) => verdict === 'new') ? 'not-comparable' : 'no-rules';
  return inconclusive(reason, `No ${what} of this run could be judged. ${first.key}: ${first.note}.`);
}

/** A measure that vanished may be the slow one: the run says nothing about it. */
export function findMissing({ invalid }: PreparedSuite, measures: readonly MeasureComparison[]): Finding[] {
  const gone = measures.filter((row) => row.verdict === 'missing' && isSelected(row)).map(({ key }) => key);
  if (gone.length === 0 || invalid.length > 0) return [];
  const text = `${plural(gone.length, 'judged measure')} of the baseline ${gone.length === 1 ? 'is' : 'are'} missing in this run: ${listSome(gone)}.`;
  return [inconclusive('not-comparable', text)];
}

/** A baseline that shares no judged measure with the run is a mistake, never a pass. */
export function findNothingShared(
  { record, baseline }: PreparedSuite,
  measures: readonly MeasureComparison[],
): UserError | null {
  const timings = measures.filter((row) => isSelected(row) && isAmount(row));
  // Every run has a share of dropped iterations: where both sides have times, sharing that one is sharing nothing.
  const onBothSides =
    timings.some(({ base }) => base !== null) && timings.some(({ current }) => current !== null);
  const selected = onBothSides ? timings : measures.filter(isSelected);
  if (selected.length === 0 || selected.some((row) => row.base !== null && row.current !== null)) return null;
  const names = (verdict: string) => selected.filter((row) => row.verdict === verdict).map((row) => row.key);
  return new UserError(
    `The baseline of "${record.suite}" (${baseline.place}) shares no judged measure with this run. ` +
      `The run has ${quoteList(names('new'))}; the baseline has ${quoteList(names('missing'))}.`,
    'If metrics were renamed, measure a new baseline; if the rules changed, name measures that both have.',
  );
}

/**
 * What a pass must stand on: times where a rule selects any, else throughput, else other amounts, else what there is.
 * A script that pauses between requests hardly sends fewer of them to a service that is ten times slower, so that
 * throughput does not stand in for times that could not be judged.
 */
function listTelling(measures: readonly MeasureComparison[]): readonly MeasureComparison[] {
  const selected = measures.filter(isSelected);
  const lists = [selected.filter(isTime), selected.filter(isThroughput), selected.filter(isAmount), selected];
  return lists.find(({ length }) => length > 0) ?? [];
}

/** Sizes and numbers of a script's own, however well judged, say nothing of how fast the service is. */
function isTime({ contains }: MeasureComparison): boolean {
  return contains === 'time';
}

function isThroughput({ measure }: MeasureComparison): boolean {
  return THROUGHPUTS.includes(measure.metric) && measure.statistic === 'rate';
}

const THROUGHPUTS = ['http_reqs', 'iterations'];

/** Shares alone, which every run has, say nothing of a slowdown. */
function isAmount({ type, measure }: MeasureComparison): boolean {
  return type === 'trend' || (type === 'counter' && measure.statistic === 'rate');
}

/** Whether a rule with a limit speaks of the measure. */
export function isSelected(row: MeasureComparison): boolean {
  return row.warn !== null || row.fail !== null;
}

function quoteList(names: readonly string[]): string {
  return names.length === 0 ? 'none' : listSome(names.map((name) => `"${name}"`));
}
