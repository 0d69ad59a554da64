import { asUserError, UserError, UserErrors } from '../../common/errors.ts';
import { joinPath, stemOf } from '../../common/paths.ts';
import type { SkippedSuite } from '../../comparison/outcome.ts';
import type { RunIdentity } from '../../measurement/run-record.ts';
import type { Log } from '../../ports/log.ts';
import type { Clock } from '../../ports/machine.ts';
import type { Workspace } from '../../ports/workspace.ts';
import { buildResultRecord, type ResultFormat } from '../../readers/result-record.ts';
import type { Config } from '../../settings/config.ts';
import { findUnknown, listTwins } from '../../settings/suite-names.ts';
import type { Measured, MeasuringPorts, MeasuringRequest } from './request.ts';
import { measureSuites } from './scenario-runs.ts';

export interface ResultsRequest {
  /** Paths and patterns, relative to the working directory. */
  readonly results: readonly string[];
  /** What the suite is called; null: after its file. */
  readonly suite: string | null;
  /** The input `suites`. */
  readonly suites: readonly string[];
  readonly workingDirectory: string;
  /** Null: as the file looks. */
  readonly format: ResultFormat | null;
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
export function listSkipped(source: MeasuringRequest | ResultsRequest): readonly SkippedSuite[] {
  return 'skipped' in source ? source.skipped : [];
}

/**
 * The runs that the result files hold, one suite each; a file that cannot be read does not lose the others.
 * @throws UserErrors when a pattern fits nothing, or two files would be one suite
 */
export async function loadResults(request: ResultsRequest, ports: ResultsPorts): Promise<Measured[]> {
  const { results, workingDirectory, suites } = request;
  const found = await ports.workspace.find(results, workingDirectory);
  const files = found.filter((file) => !isBesideStats(file, found));
  const all = files.map((file) => ({ suite: request.suite ?? nameSuite(file), file }));
  const errors = [...refuseTwins(all), ...findUnknown(suites, all)];
  if (errors.length > 0) throw new UserErrors(errors);
  const wanted = all.filter(({ suite }) => suites.length === 0 || suites.includes(suite));
  return ports.log.group('Read results', async () => {
    const measured: Measured[] = [];
    for (const result of wanted) measured.push(await loadResult(result, request, ports));
    return measured;
  });
}

/** Locust writes four files of one run; a pattern fits them all, and one of them holds the statistics. */
function isBesideStats(file: string, all: readonly string[]): boolean {
  const stem = /^(.*)_(?:stats_history|failures|exceptions)\.csv$/.exec(file)?.[1];
  return stem !== undefined && all.includes(`${stem}_stats.csv`);
}

/** Locust's own naming of its files, `<prefix>_stats.csv`, is the custom for files of other tools as well. */
function nameSuite(file: string): string {
  const stem = stemOf(file);
  return stem.replace(/_stats$/, '') || stem;
}

function refuseTwins(all: readonly ResultFile[]): UserError[] {
  return listTwins(all).map(
    ({ suite, files }) =>
      new UserError(
        `The result files ${files.join(' and ')} would both be the suite "${suite}".`,
        'A suite is named after its file, without folder and ending: give the files names of their own.',
      ),
  );
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
    const path = joinPath(request.workingDirectory, file);
    const beside = (ending: string) => ports.workspace.read(path.replace(/(_stats)?\.csv$/i, ending));
    const isCsv = /\.csv$/i.test(file);
    const source = {
      suite,
      path,
      // A byte order mark, as PowerShell writes it, is no JSON.
      text: content.replace(/^\uFEFF/, ''),
      history: isCsv ? await beside('_stats_history.csv') : null,
      failures: isCsv ? await beside('_failures.csv') : null,
    };
    const record = buildResultRecord(
      source,
      {
        format: request.format,
        identity: request.identity,
        thresholds: request.config.suites[suite]?.thresholds !== false,
      },
      ports.clock.now(),
    );
    const tool = { k6: 'k6', locust: 'Locust', json: 'a metrics file' }[record.source];
    ports.log.info(`${suite}: ${file}: ${record.metrics.length} metrics of ${tool}, measured elsewhere.`);
    return { suite, record, error: null };
  } catch (error) {
    const { message, hint } = asUserError(error);
    const named = new UserError(`${file}: ${message}`, hint, { cause: error });
    return { suite, record: null, error: named };
  }
}
