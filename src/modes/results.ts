import type { SuiteResult } from '../comparison/outcome.ts';
import type { Config } from '../config.ts';
import { asUserError, UserError, UserErrors } from '../errors.ts';
import type { RunRecord } from '../measurement/run-record.ts';
import type { Clock, Log, Workspace } from '../ports.ts';
import { parseK6Summary } from '../readers/k6-summary.ts';
import { parseK6SummaryOrigin } from '../readers/k6-summary-origin.ts';
import { joinPath } from '../repository-path.ts';
import { type Measured, type MeasuringPorts, type MeasuringRequest, measureSuites } from './measuring.ts';
import { describeSkipped } from './required-env.ts';
import type { RunIdentity } from './run-identity.ts';
import { findUnknown, stemOf } from './scenario-selection.ts';

export interface ResultsRequest {
  /** Paths and patterns, relative to the working directory. */
  readonly results: readonly string[];
  /** The input `suites`. */
  readonly suites: readonly string[];
  readonly workingDirectory: string;
  readonly config: Config;
  readonly identity: RunIdentity;
}

export interface ResultsPorts {
  readonly workspace: Workspace;
  readonly log: Log;
  readonly clock: Clock;
}

interface ResultFile {
  readonly suite: string;
  /** Relative to the working directory. */
  readonly file: string;
}

/** Runs every suite, or reads the runs that were measured elsewhere. */
export function obtainRuns(
  source: MeasuringRequest | ResultsRequest,
  ports: MeasuringPorts,
): Promise<Measured[]> {
  return 'results' in source ? loadResults(source, ports) : measureSuites(source, ports);
}

/** Suites that were not run, with the reason. */
export function listSkipped(source: MeasuringRequest | ResultsRequest): SuiteResult[] {
  return 'skipped' in source ? source.skipped.map((suite) => describeSkipped(suite, source.identity)) : [];
}

/**
 * The runs that the result files hold, one suite each; a file that cannot be read does not lose the others.
 * @throws UserErrors when a pattern fits nothing, or two files would be one suite
 */
export async function loadResults(request: ResultsRequest, ports: ResultsPorts): Promise<Measured[]> {
  const { results, workingDirectory, suites } = request;
  const files = await ports.workspace.find(results, workingDirectory);
  const all = files.map((file) => ({ suite: nameSuite(file), file }));
  const errors = [...findTwins(all), ...findUnknown(suites, all)];
  if (errors.length > 0) throw new UserErrors(errors);
  const wanted = all.filter(({ suite }) => suites.length === 0 || suites.includes(suite));
  return ports.log.group('Read results', async () => {
    const measured: Measured[] = [];
    for (const result of wanted) measured.push(await loadResult(result, request, ports));
    return measured;
  });
}

/** Locust's own naming of its files, `<prefix>_stats.csv`, is the custom for files of other tools as well. */
function nameSuite(file: string): string {
  const stem = stemOf(file);
  return stem.replace(/_stats$/, '') || stem;
}

function findTwins(all: readonly ResultFile[]): UserError[] {
  return [...new Set(all.map(({ suite }) => suite))].flatMap((suite) => {
    const files = all.filter((other) => other.suite === suite).map(({ file }) => file);
    if (files.length < 2) return [];
    return [
      new UserError(
        `The result files ${files.join(' and ')} would both be the suite "${suite}".`,
        'A suite is named after its file, without folder and ending: give the files names of their own.',
      ),
    ];
  });
}

async function loadResult(
  result: ResultFile,
  request: ResultsRequest,
  ports: ResultsPorts,
): Promise<Measured> {
  const { suite, file } = result;
  try {
    const content = await ports.workspace.read(joinPath(request.workingDirectory, file));
    if (content === null) throw new UserError('it is not there any more.', 'Does another step remove it?');
    // A byte order mark, as PowerShell writes it, is no JSON.
    const text = content.replace(/^\uFEFF/, '');
    requireSummary(file, text);
    const record = buildResultRecord(result, text, request, ports.clock);
    ports.log.info(`${suite}: ${file}: ${record.metrics.length} metrics of k6, measured elsewhere.`);
    return { suite, record, error: null };
  } catch (error) {
    const { message, hint } = asUserError(error);
    const named = new UserError(`${file}: ${message}`, hint, { cause: error });
    return { suite, record: null, error: named };
  }
}

/** What is often taken for a summary; "not JSON" would send its owner the wrong way. */
function requireSummary(file: string, text: string): void {
  const looksLike = /\.csv$/i.test(file)
    ? 'a CSV file'
    : /^\{"(metric|type)":/.test(text)
      ? "k6's samples (--out json)"
      : null;
  if (looksLike === null) return;
  throw new UserError(
    `this is ${looksLike}, and this version reads k6's summaries only.`,
    'Pass the file of k6 run --summary-export, or the data of handleSummary() as JSON.',
  );
}

function buildResultRecord(
  { suite, file }: ResultFile,
  text: string,
  { config, identity, workingDirectory }: ResultsRequest,
  clock: Clock,
): RunRecord {
  const { metrics, checks, durationMs, ...summary } = parseK6Summary(text);
  const { k6Version, writtenAt } = parseK6SummaryOrigin(text);
  const thresholds = config.suites[suite]?.thresholds === false ? [] : summary.thresholds;
  const endedAt = Math.min(writtenAt ?? clock.now(), clock.now());
  return {
    source: 'k6',
    suite,
    leg: identity.leg,
    scenarioFile: joinPath(workingDirectory, file),
    provenance: { ...identity.provenance, time: new Date(endedAt - (durationMs ?? 0)).toISOString() },
    environment: { ...UNKNOWN_ENVIRONMENT, k6Version },
    // Not known; where the load sets the arrival rate, throughput says nothing of the service.
    closedModel: false,
    durationMs: durationMs ?? 0,
    ending: {
      kind: 'completed',
      thresholdsBroken: thresholds.some(({ passed }) => passed === false),
      markedFailed: false,
    },
    metrics,
    thresholds,
    checks,
    failedIterations: null,
    notes: [],
  };
}

/** The machine that reads the file need not be the one that measured. */
const UNKNOWN_ENVIRONMENT = {
  k6Version: null,
  scriptHash: null,
  load: null,
  os: null,
  cpuModel: null,
  cores: null,
  runnerClass: null,
} as const;
