import type { BaselineDocument } from '../baseline/document.ts';
import { baselinePath } from '../baseline/places.ts';
import { plural } from '../common/text.ts';
import type { SuiteResult } from '../comparison/outcome.ts';
import { compareSuites } from '../comparison/suite-comparison.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import { buildReport, type RunContext } from '../report/model/build-report.ts';
import type { Report } from '../report/model/schema.ts';
import { DEFAULT_VALIDITY } from '../rules/validity.ts';
import { refuseEvent } from './history/events.ts';
import { freezeDocuments } from './history/frozen-documents.ts';
import { type GatheringRequest, gatherRuns } from './history/gathered-runs.ts';
import type { StoreOutcome, StoringPorts, StoringRequest } from './history/request.ts';
import { isStorable, storeRecords, validityOf } from './history/storable-runs.ts';
import { storeRuns } from './history/store.ts';
import { requireArtifacts } from './history/uploaded-baseline.ts';
import type { Measured, MeasuringPorts, MeasuringRequest } from './measure/request.ts';
import { checkRecords, listSkipped, obtainRuns, type ResultsRequest } from './measure/runs.ts';

export interface BaselineRequest {
  /** `gather`: what the other jobs of this workflow run measured. */
  readonly source: MeasuringRequest | ResultsRequest | { readonly gather: GatheringRequest };
  readonly storing: StoringRequest;
  readonly context: RunContext;
}

/** Stores the valid runs of this job, or of the jobs before it. Invalid runs are never stored. */
export async function runBaseline(
  request: BaselineRequest,
  ports: MeasuringPorts & StoringPorts,
): Promise<Report> {
  refuseEvent(request.storing.policy.event);
  const { source, storing } = request;
  if ('gather' in source) return storeGathered(source.gather, request, ports);
  const suites = 'scenarios' in source ? source.scenarios.map(({ suite }) => suite) : [];
  const checkDocument = await freezeDocuments(suites, storing, ports.workspace);
  return storeMeasured(await checkRecords(await obtainRuns(source, ports), checkDocument), request, ports);
}

async function storeMeasured(
  measured: readonly Measured[],
  request: BaselineRequest,
  ports: StoringPorts,
): Promise<Report> {
  const records = measured.flatMap(({ record }) => (record === null ? [] : [record]));
  const outcome = await storeRecords(records, request.storing, ports);
  const results = measured.flatMap(({ suite, record, error }): SuiteResult | SuiteResult[] =>
    record === null ? { kind: 'failed', suite, error } : judgeAlone(record, outcome, request),
  );
  const skipped = 'gather' in request.source ? [] : listSkipped(request.source);
  return buildStoringReport([...results, ...skipped], outcome, request);
}

/** A run for the baseline is held against its thresholds and budgets only. */
function judgeAlone(record: RunRecord, outcome: StoreOutcome, { storing }: BaselineRequest): SuiteResult[] {
  const { suite } = record;
  const { config } = storing;
  const path = baselinePath(config.baseline.path, suite);
  const place = isStorable(record, config)
    ? (outcome.places.get(suite) ?? `${path}, left as it was`)
    : `${path}, left as it was because the run is not valid`;
  const { rules, budgets } = config;
  const input = { record, baseline: { kind: 'stored', place }, validity: validityOf(config, suite) } as const;
  const options = { rules, budgets, evidence: 'off', validity: DEFAULT_VALIDITY } as const;
  return compareSuites([input], options).map((comparison) => {
    return { kind: 'compared', suite, comparison, error: outcome.errors.get(suite) ?? comparison.error };
  });
}

async function storeGathered(
  gather: GatheringRequest,
  request: BaselineRequest,
  ports: StoringPorts,
): Promise<Report> {
  const additions = await gatherRuns(gather, requireArtifacts(ports.artifacts));
  for (const addition of additions) ports.log.info(`Gathered ${describeGathered(addition)}.`);
  const outcome = await storeRuns(additions, request.storing, ports);
  const results = additions.map((addition): SuiteResult => {
    const { suite } = addition;
    const error = outcome.errors.get(suite);
    if (error !== undefined) return { kind: 'failed', suite, error };
    const text = `${describeGathered(addition)}: ${outcome.places.get(suite) ?? 'not stored'}.`;
    return { kind: 'stored', suite, text };
  });
  return buildStoringReport(results, outcome, request);
}

function describeGathered({ suite, runs }: BaselineDocument): string {
  const jobs = new Set(runs.map(({ provenance }) => provenance.job));
  const legs = new Set(runs.map(({ leg }) => leg));
  const ofLegs = legs.size > 1 ? `, ${plural(legs.size, 'leg')}` : '';
  return `${suite}, ${plural(runs.length, 'run')} of ${plural(jobs.size, 'job')}${ofLegs}`;
}

function buildStoringReport(
  results: readonly SuiteResult[],
  { notices, changes: baselineChanges, pullRequestUrl }: StoreOutcome,
  { context }: BaselineRequest,
): Report {
  const stored = { notices: [...notices], baselineChanges, pullRequestUrl };
  return buildReport(results, { ...context, mode: 'baseline', ...stored });
}
