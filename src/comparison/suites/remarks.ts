import type { ComparableRuns } from '../../baseline/selection.ts';
import { listSome, plural } from '../../common/text.ts';
import { BUILT_IN_METRICS } from '../../measurement/built-in-metrics.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import type { Evidence } from '../../rules/rules.ts';
import { JOBS_THAT_TELL } from '../../statistics/prior.ts';
import { describeSteps } from '../measures/last-step.ts';
import type { MeasureComparison } from '../measures/measure-comparison.ts';
import { isOneRunFile } from './baseline-state.ts';
import { describeDifference } from './finding-text.ts';
import type { PreparedSuite } from './prepared-suite.ts';

/** What a reader should know beside the verdict: parts not checked, runs that do not count, noise not known yet. */
export function listRemarks(
  { record, baseline, comparable, measures: prepared, leftOut }: PreparedSuite,
  measures: readonly MeasureComparison[],
  evidence: Evidence,
): string[] {
  const told = [...record.notes, ...leftOut, ...describeUndirected(record, prepared)];
  if (comparable === null || comparable.runs.length === 0) return told;
  return [
    ...told,
    ...comparable.tolerated.map(
      (difference) =>
        `${describeDifference(difference)} ${difference.part === 'data' ? 'The runs are compared' : 'The limits are applied'} all the same.`,
    ),
    ...(comparable.unchecked.length === 0
      ? []
      : [
          `Not checked, because this run or the baseline does not say it: ${comparable.unchecked.join(', ')}.`,
        ]),
    ...describeExcluded(comparable),
    ...(evidence === 'required' ? describeSteps(prepared, comparable.runs) : []),
    ...(evidence === 'required' ? describeUnknownNoise(measures, isOneRunFile(baseline)) : []),
  ];
}

/** Names and units of other tools need not tell; without a direction nothing is judged. */
function describeUndirected({ source }: RunRecord, measures: PreparedSuite['measures']): string[] {
  if (source === 'k6') return [];
  const mute = measures.filter(
    ({ current, worse }) =>
      worse === null && current.worse === undefined && !(current.measure.metric in BUILT_IN_METRICS),
  );
  const [first] = mute;
  if (first === undefined) return [];
  const names = listSome(mute.map(({ key }) => key));
  return [
    `Not judged, because nothing says which direction is worse: ${names}. Say it of all values by format: customSmallerIsBetter or customBiggerIsBetter, or of some by a rule with a sign: { measure: "${first.key}", fail: +10 % }.`,
  ];
}

function describeExcluded({ excluded, runs, ofLeg }: ComparableRuns): string[] {
  if (excluded.length === 0) return [];
  const parts = [...new Set(excluded.flatMap(({ differences }) => differences.map(({ part }) => part)))];
  return [
    `${runs.length} of ${plural(ofLeg, 'stored run')} ${runs.length === 1 ? 'counts' : 'count'}; the ${excluded.length === 1 ? 'other differs' : 'others differ'} in ${parts.join(', ')}.`,
  ];
}

/** With few jobs a prior spread stands in for the noise, so only large changes are proven. */
function describeUnknownNoise(measures: readonly MeasureComparison[], isOnlyRun: boolean): string[] {
  const jobs = Math.max(0, ...measures.map((row) => row.evidence?.jobs ?? 0));
  if (jobs === 0 || jobs >= JOBS_THAT_TELL) return [];
  const start = 'How much runs differ here is not known';
  if (isOnlyRun) {
    return [
      `${start}: the baseline is a file of another tool that has room for one run, so only large changes can be proven.`,
    ];
  }
  const has = `${start} yet: the baseline has runs of ${plural(jobs, 'job')}`;
  // The finding says how many more the change at hand needs: a second number beside it would contradict.
  const isToldAlready = measures.some(
    ({ verdict, evidence }) => verdict === 'inconclusive' && evidence !== null,
  );
  return [
    isToldAlready
      ? `${has}, so only large changes can be proven.`
      : `${has}, and ${JOBS_THAT_TELL} would tell. Until then only large changes can be proven; measure in ${plural(JOBS_THAT_TELL - jobs, 'more job')}.`,
  ];
}
