import { asUserError, UserError, UserErrors } from '../../common/errors.ts';
import { joinPath, stemOf } from '../../common/paths.ts';
import { plural } from '../../common/text.ts';
import type { SkippedSuite } from '../../comparison/outcome.ts';
import type { RunIdentity, RunRecord } from '../../measurement/run-record.ts';
import type { Log } from '../../ports/log.ts';
import type { Clock } from '../../ports/machine.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { ResultFormat } from '../../readers/result-formats.ts';
import { openResultFile, type ResultSource } from '../../readers/result-reader.ts';
import { isCompanion, nameCompanions } from '../../readers/result-readers.ts';
import { buildResultRecord } from '../../readers/result-record.ts';
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

/** Looks once more at everything that was measured. */
export function checkRecords(
  measured: readonly Measured[],
  check: (record: RunRecord) => Promise<RunRecord>,
): Promise<Measured[]> {
  return Promise.all(
    measured.map(async (one) => (one.record === null ? one : { ...one, record: await check(one.record) })),
  );
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
  const files = found.filter((file) => !isCompanion(file, found));
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
    const path = joinPath(request.workingDirectory, file);
    const source = await readSource(path, ports.workspace);
    const { format, identity, config } = request;
    const thresholds = config.suites[suite]?.thresholds !== false;
    const context = { suite, format, identity, thresholds };
    const { record, title } = buildResultRecord(source, context, ports.clock.now());
    const metrics = plural(record.metrics.length, 'metric');
    ports.log.info(`${suite}: ${file}: read as ${title}, ${metrics}, measured elsewhere.`);
    return { suite, record, error: null };
  } catch (error) {
    return { suite, record: null, error: asUserError(error).within(`${file}: `) };
  }
}

/** A file with what its tool wrote beside it. @throws UserError */
async function readSource(path: string, workspace: Workspace): Promise<ResultSource> {
  const content = await workspace.read(path);
  if (content === null) throw new UserError('it is not there any more.', 'Does another step remove it?');
  const beside: Record<string, string | null> = {};
  for (const [ending, companion] of Object.entries(nameCompanions(path)))
    beside[ending] = await workspace.read(companion);
  return { ...openResultFile(path, content), beside };
}
