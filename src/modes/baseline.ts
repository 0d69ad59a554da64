import { appendRun, type BaselineDocument, type BaselineRun } from '../baseline/document.ts';
import { parseBaseline, renderBaseline } from '../baseline/document-text.ts';
import { storeMeasures } from '../baseline/stored-measures.ts';
import type { SuiteResult } from '../comparison/outcome.ts';
import { isSelectedByRules } from '../comparison/rules.ts';
import { compareSuites } from '../comparison/suite-comparison.ts';
import { DEFAULT_VALIDITY, findInvalidity } from '../comparison/validity.ts';
import type { Config } from '../config.ts';
import { asUserError, UserError } from '../errors.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import { plural } from '../plural.ts';
import type { Workspace } from '../ports.ts';
import { buildReport, type RunContext } from '../report/build-report.ts';
import type { ActionResult } from './action-result.ts';
import { baselinePath, requireSuite } from './baseline-path.ts';
import type { MeasuringPorts, MeasuringRequest } from './measuring.ts';
import { obtainRuns, type ResultsRequest } from './results.ts';

export interface BaselineRequest {
  readonly measuring: MeasuringRequest | ResultsRequest;
  readonly config: Config;
  readonly history: 'append' | 'reset';
  readonly note: string | null;
  readonly dryRun: boolean;
  /** The event that started the workflow. */
  readonly eventName: string;
  readonly context: RunContext;
}

/** Runs every suite and adds the valid runs to the documents in the workspace. Invalid runs are never stored. */
export async function runBaseline(request: BaselineRequest, ports: MeasuringPorts): Promise<ActionResult> {
  refusePullRequests(request.eventName);
  const results: SuiteResult[] = [];
  const notices: string[] = [];
  for (const { suite, record, error } of await obtainRuns(request.measuring, ports)) {
    if (record === null) {
      results.push({ suite, comparison: null, error });
      continue;
    }
    const stored = await storeRun(record, request, ports);
    notices.push(...stored.notices);
    const baseline = { kind: 'stored', place: stored.place } as const;
    const { rules, budgets } = request.config;
    const [comparison = null] = compareSuites([{ record, baseline }], {
      rules,
      budgets,
      evidence: 'off',
      validity: DEFAULT_VALIDITY,
    });
    results.push({ suite, comparison, error: stored.error ?? comparison?.error ?? null });
  }
  return { report: buildReport(results, { ...request.context, mode: 'baseline', notices }), results };
}

function refusePullRequests(eventName: string): void {
  if (!eventName.startsWith('pull_request')) return;
  throw new UserError(
    `mode: baseline does not run on ${eventName}: a pull request must not write what it is judged by.`,
    'Run it by workflow_dispatch, schedule or push on the base branch.',
  );
}

interface Stored {
  readonly place: string;
  readonly notices: readonly string[];
  readonly error: UserError | null;
}

async function storeRun(
  record: RunRecord,
  request: BaselineRequest,
  { workspace, log }: MeasuringPorts,
): Promise<Stored> {
  const path = baselinePath(request.config, record.suite);
  const invalid = findInvalidity(record, DEFAULT_VALIDITY);
  if (invalid.length > 0)
    return { place: `${path}, left as it was because the run is not valid`, notices: [], error: null };
  try {
    const document = updateDocument(await loadDocument(path, record.suite, workspace), record, request);
    const count = document.runs.filter((run) => run.leg === record.leg).length;
    const place = `${path}, now with ${plural(count, 'run')} of this set-up`;
    if (request.dryRun)
      return {
        place: `${path}, left as it was (dry-run)`,
        notices: [`Dry run: ${place} would be written.`],
        error: null,
      };
    await workspace.write(path, renderBaseline(document));
    log.info(`Wrote ${place}.`);
    return { place, notices: [], error: null };
  } catch (error) {
    return { place: `${path}, left as it was`, notices: [], error: asUserError(error) };
  }
}

async function loadDocument(path: string, suite: string, workspace: Workspace): Promise<BaselineDocument> {
  const text = await workspace.read(path);
  if (text === null) return { suite, metrics: {}, runs: [] };
  const document = parseBaseline(text, path);
  requireSuite(document, suite, path);
  return document;
}

function updateDocument(
  document: BaselineDocument,
  record: RunRecord,
  request: BaselineRequest,
): BaselineDocument {
  const { config, note } = request;
  const kept =
    request.history === 'reset'
      ? { ...document, runs: document.runs.filter((run) => run.leg !== record.leg) }
      : document;
  const { measures, metrics } = storeMeasures(record, (value) => isSelectedByRules(config.rules, value));
  const { provenance, leg, environment } = record;
  const run: BaselineRun = { provenance, leg, environment, note, measures };
  return appendRun(kept, run, { metrics, history: config.baseline.history });
}
