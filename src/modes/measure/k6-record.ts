import { asUserError, UserError } from '../../common/errors.ts';
import { joinPath } from '../../common/paths.ts';
import { listSome, plural } from '../../common/text.ts';
import { input, phrase, told } from '../../common/told.ts';
import { findEnding } from '../../k6/ending.ts';
import { BROKEN_THRESHOLDS, buildExit, renderExit } from '../../k6/exit.ts';
import type { K6RunResult } from '../../k6/invocation.ts';
import { shortenK6Message } from '../../k6/log.ts';
import type { K6Plan } from '../../k6/plan.ts';
import { type K6Summary, parseK6Summary } from '../../k6/summary/summary.ts';
import { doubtThresholds } from '../../k6/thresholds.ts';
import { explainTimeLimit } from '../../k6/time-limit.ts';
import { parseMetric } from '../../measurement/measure.ts';
import { findWhole } from '../../measurement/measured-value.ts';
import type { CheckResult, MetricContents, MetricRecord, ThresholdResult } from '../../measurement/metric.ts';
import { describeImpossible, type ImpossibleValue, keepPossible } from '../../measurement/number-ranges.ts';
import type {
  Environment,
  RunEnding,
  RunIdentity,
  RunRecord,
  SampleLoss,
} from '../../measurement/run-record.ts';
import type { SampleFault } from '../../measurement/sample-fault.ts';
import type { StageRecord } from '../../measurement/stage.ts';
import { listScopeNames, type TestScope } from '../../measurement/test-scope.ts';
import { joinMetrics, type Sampled } from './samples.ts';
import type { Scenario } from './scenarios.ts';

export interface RunRecordParts {
  readonly scenario: Scenario;
  readonly result: K6RunResult;
  readonly sampled: Sampled;
  readonly plan: K6Plan;
  readonly environment: Environment;
  readonly identity: RunIdentity;
  readonly workingDirectory: string;
  /** Names of files that the run rests on and that changed. */
  readonly changedFiles: readonly string[];
}

const NOTHING: K6Summary = { metrics: [], thresholds: [], checks: [], durationMs: null };

/** The record of a run that has ended. @throws UserError when k6 refused to run, quoting it */
export function buildRunRecord(parts: RunRecordParts): RunRecord {
  const { scenario, result, sampled, plan, identity } = parts;
  const ending = explainTimeLimit(findEnding(result), result.endedAt - result.startedAt, plan);
  if (ending.kind === 'refused') throw toRefusalError(scenario.file, result);
  const summary = readSummary(result.summary, sampled.loss);
  const all = joinMetrics(summary.metrics, sampled);
  const joined = keepPossible(all.metrics);
  const faults = [...sampled.faults, ...listImpossibleMetrics(joined.left, all.metrics)];
  const thresholds = believeThresholds(summary.thresholds, parts, { ending, metrics: joined.metrics });
  return {
    source: 'k6',
    suite: scenario.suite,
    leg: identity.leg,
    scenarioFile: joinPath(parts.workingDirectory, scenario.file),
    provenance: { ...identity.provenance, time: new Date(result.startedAt).toISOString() },
    environment: parts.environment,
    closedModel: plan.closedModel,
    durationMs: summary.durationMs ?? result.endedAt - result.startedAt,
    ending,
    exit: buildExit(result.exit),
    metrics: joined.metrics,
    thresholds: thresholds.map((one) => ({ ...one, contains: contentsOf(one, sampled.metrics) })),
    checks: summary.checks,
    scope: buildScope(parts, summary.checks),
    failedIterations: result.failedIterations,
    ...(sampled.stages.length === 0 ? {} : { stages: sampled.stages.map(keepPossibleStage) }),
    ...(sampled.loss === null ? {} : { loss: sampled.loss }),
    ...(faults.length === 0 ? {} : { faults }),
    ...(parts.changedFiles.length === 0 ? {} : { changedFiles: parts.changedFiles }),
    notes: [
      ...describeSwitchedOff(parts),
      ...sampled.notes,
      ...all.notes,
      ...describeImpossible(joined.left),
      ...describeCount(result),
      ...quoteErrors(result),
    ],
  };
}

function keepPossibleStage(stage: StageRecord): StageRecord {
  return { ...stage, metrics: keepPossible(stage.metrics).metrics };
}

/** One strange sample is a minimum or a maximum, which nothing judges; of any other statistic the samples tell nothing. */
function listImpossibleMetrics(
  left: readonly ImpossibleValue[],
  metrics: readonly MetricRecord[],
): SampleFault[] {
  const told = left.filter(({ statistic }) => statistic !== 'min' && statistic !== 'max');
  return [...new Set(told.map(({ metric }) => metric))].map((metric) => {
    const count = findWhole(metrics, metric)?.count || 1;
    return { metric, kind: 'impossible', count, of: count };
  });
}

function buildScope({ scenario, plan, sampled }: RunRecordParts, checks: readonly CheckResult[]): TestScope {
  return {
    ...plan.scope,
    thresholds: scenario.config.thresholds ? plan.scope.thresholds : [],
    endpoints: sampled.endpoints,
    checks: listScopeNames(checks.map(({ group, name }) => [...group, name].join(' :: '))),
  };
}

/** What a full disk keeps from the samples, it may keep from the summary. */
function readSummary(text: string | null, loss: SampleLoss | null): K6Summary {
  if (text === null) return NOTHING;
  try {
    return parseK6Summary(text);
  } catch (error) {
    if (loss === null) throw error;
    asUserError(error);
    return NOTHING;
  }
}

/** Thresholds that nobody judges look like thresholds that hold. */
function describeSwitchedOff({ scenario, plan }: RunRecordParts): string[] {
  const { thresholds } = plan.scope;
  if (scenario.config.thresholds || thresholds.length === 0) return [];
  const names = listSome(thresholds.map(({ metric, expression }) => `${metric} ${expression}`));
  const are = thresholds.length === 1 ? 'is' : 'are';
  return [
    `The config switches the k6 thresholds of this suite off (thresholds: off): ${plural(thresholds.length, 'threshold')} of the script ${are} not judged: ${names}.`,
  ];
}

/** Without the count a run whose iterations throw looks like any other. */
function describeCount({ failedIterations, summary }: K6RunResult): string[] {
  if (failedIterations !== null || summary === null) return [];
  return [
    "Iterations that threw could not be counted, because k6's log goes elsewhere or is raw (log-output, log-format).",
  ];
}

/** What k6 said of the thresholds, as far as it can be believed. */
function believeThresholds(
  told: readonly ThresholdResult[],
  { result, sampled }: RunRecordParts,
  { ending, metrics }: Pick<RunRecord, 'ending' | 'metrics'>,
): readonly ThresholdResult[] {
  const likely = result.exit.code === BROKEN_THRESHOLDS ? doubtThresholds(told) : told;
  const seen = ending.kind === 'completed' ? likely : doubtIdle(likely, metrics);
  return sampled.loss === null ? seen : judgeByExit(seen, ending);
}

/** k6 says of a run that ended early that thresholds hold on metrics without any sample. */
function doubtIdle(
  thresholds: readonly ThresholdResult[],
  metrics: readonly MetricRecord[],
): ThresholdResult[] {
  return thresholds.map((threshold) => {
    const name = parseMetric(threshold.metric)?.name;
    const isMeasured = metrics.some((metric) => metric.name === name && metric.count !== 0);
    return isMeasured ? threshold : { ...threshold, passed: null };
  });
}

/** Where the samples are lost, k6's exit code alone says whether thresholds hold: a script can alter all else. */
function judgeByExit(thresholds: readonly ThresholdResult[], ending: RunEnding): ThresholdResult[] {
  const passedBy = ({ passed }: ThresholdResult) => {
    if (ending.kind !== 'completed') return null;
    return ending.thresholdsBroken ? passed : true;
  };
  return thresholds.map((threshold) => ({ ...threshold, value: null, passed: passedBy(threshold) }));
}

/** What went wrong first is what mends it; k6's log has it among thousands of lines. */
function quoteErrors({ failedIterations, errorLines, requestError }: K6RunResult): string[] {
  const thrown = (failedIterations ?? 0) > 0 ? errorLines.at(-1) : undefined;
  return [
    ...(requestError === null ? [] : [`The first request without an answer: ${requestError}.`]),
    ...(thrown === undefined ? [] : [`The last exception: ${shortenK6Message(thrown)}.`]),
  ];
}

/** The summary does not say that a Trend of the script's own is of times; the samples' reader asked k6. */
function contentsOf({ metric, contains }: ThresholdResult, sampled: readonly MetricRecord[]): MetricContents {
  return sampled.find(({ name }) => name === parseMetric(metric)?.name)?.contains ?? contains;
}

function toRefusalError(file: string, { exit, errorLines }: K6RunResult): UserError {
  const quote =
    errorLines.length === 0
      ? 'It said nothing about it.'
      : `It said: ${errorLines.map(shortenK6Message).join(' ')}`;
  return new UserError(
    `${file}: ${renderExit(exit)}. ${quote}`,
    told`Mend the script, ${input('flags')} or ${input('env')}, then ${phrase('run again')}.`,
  );
}
