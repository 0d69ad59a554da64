import { UserError } from '../errors.ts';
import { shortenK6Message } from '../k6-message.ts';
import type { K6RunResult } from '../k6-port.ts';
import { parseMetric } from '../measurement/measure.ts';
import type { MetricContents, MetricRecord, ThresholdResult } from '../measurement/metric.ts';
import { classifyExit, type RunEnding } from '../measurement/run-ending.ts';
import type { Environment, RunRecord } from '../measurement/run-record.ts';
import type { K6Plan } from '../readers/k6-inspection.ts';
import { type K6Summary, parseK6Summary } from '../readers/k6-summary.ts';
import { doubtThresholds } from '../readers/k6-threshold.ts';
import { joinPath } from '../repository-path.ts';
import type { RunIdentity } from './run-identity.ts';
import { joinMetrics, type Sampled } from './sampling.ts';
import type { Scenario } from './scenario-selection.ts';

export interface RunRecordParts {
  readonly scenario: Scenario;
  readonly result: K6RunResult;
  readonly sampled: Sampled;
  readonly plan: K6Plan;
  readonly environment: Environment;
  readonly identity: RunIdentity;
  readonly workingDirectory: string;
}

/** k6's exit code for them. */
const BROKEN_THRESHOLDS = 99;

const NOTHING: K6Summary = { metrics: [], thresholds: [], checks: [], durationMs: null };

/** The record of a run that has ended. @throws UserError when k6 refused to run, quoting it */
export function buildRunRecord(parts: RunRecordParts): RunRecord {
  const { scenario, result, sampled, plan, environment, identity } = parts;
  const ending = findEnding(result);
  if (ending.kind === 'refused') throw describeRefusal(scenario.file, ending.detail, result.errorLines);
  const summary = result.summary === null ? NOTHING : parseK6Summary(result.summary);
  const thresholds =
    result.exit.code === BROKEN_THRESHOLDS ? doubtThresholds(summary.thresholds) : summary.thresholds;
  const joined = joinMetrics(summary.metrics, sampled);
  return {
    source: 'k6',
    suite: scenario.suite,
    leg: identity.leg,
    scenarioFile: joinPath(parts.workingDirectory, scenario.file),
    provenance: { ...identity.provenance, time: new Date(result.startedAt).toISOString() },
    environment,
    closedModel: plan.closedModel,
    durationMs: summary.durationMs ?? result.endedAt - result.startedAt,
    ending,
    metrics: joined.metrics,
    thresholds: thresholds.map((threshold) => ({
      ...threshold,
      contains: contentsOf(threshold, sampled.metrics),
    })),
    checks: summary.checks,
    failedIterations: result.failedIterations,
    ...(sampled.stages.length === 0 ? {} : { stages: sampled.stages }),
    notes: [...sampled.notes, ...joined.notes, ...describeCount(result)],
  };
}

/** Without the count a run whose iterations throw looks like any other. */
function describeCount({ failedIterations, summary }: K6RunResult): string[] {
  if (failedIterations !== null || summary === null) return [];
  return [
    "Iterations that threw could not be counted, because k6's log goes elsewhere or is raw (log-output, log-format).",
  ];
}

/** The summary does not say that a Trend of the script's own is of times; the samples' reader asked k6. */
function contentsOf({ metric, contains }: ThresholdResult, sampled: readonly MetricRecord[]): MetricContents {
  return sampled.find(({ name }) => name === parseMetric(metric)?.name)?.contains ?? contains;
}

/** k6 ends with 99 both when thresholds are broken at the end and when one cut the run short; its log tells. */
function findEnding(result: K6RunResult): RunEnding {
  const ending = classifyExit(result.exit);
  const cutShort = result.errorLines.some((line) => line.includes('stopping test prematurely'));
  if (!cutShort || ending.kind !== 'completed') return ending;
  return {
    kind: 'aborted',
    by: 'threshold',
    detail: 'a broken threshold with abortOnFail ended the run early',
  };
}

function describeRefusal(file: string, detail: string, errorLines: readonly string[]): UserError {
  const quote =
    errorLines.length === 0
      ? 'It said nothing about it.'
      : `It said: ${errorLines.map(shortenK6Message).join(' ')}`;
  return new UserError(
    `${file}: ${detail}. ${quote}`,
    'Mend the script or the inputs flags and env, then run the job again.',
  );
}
