import { createReadStream, existsSync } from 'node:fs';
import { readFile, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { codeOf, describeError } from '../../../common/errors.ts';
import { concealText, listSecrets } from '../../../common/secrets.ts';
import { buildRunArguments } from '../../../k6/arguments.ts';
import { formatSampleOutput } from '../../../k6/csv/output.ts';
import { buildEnvironment } from '../../../k6/environment.ts';
import type { K6Exit } from '../../../k6/exit.ts';
import type { K6RunRequest, K6RunResult, K6Samples } from '../../../k6/invocation.ts';
import { createLogReader, locateLog } from '../../../k6/log.ts';
import { createOutputStream } from '../../../k6/output.ts';
import { findCheckout, placeFile } from '../../files/file-placement.ts';
import { makeSamplesFolder } from './samples-folder.ts';
import { makeSecretFolder } from './secret-folder.ts';
import type { K6Session, K6Surroundings } from './session.ts';

/** Compressed: a twentieth of the bytes (docs/decisions/0006-sample-capture.md). */
const SAMPLES_FILE = 'samples.csv.gz';
const CHUNK_BYTES = 1 << 18;
/** k6 writes its samples in blocks; where less is left than this, one did not fit. */
const LEAST_ROOM_BYTES = 1 << 18;

interface PlannedRun {
  readonly request: K6RunRequest;
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly samplesPath: string;
}

/** What k6's process tells, without what it left in files. */
type EndedProcess = Omit<K6RunResult, 'summary'> & Pick<K6Samples, 'writeError'>;

/** Runs k6 once and brings back its summary; a run that ends badly is a result too. @throws UserError when k6 cannot start. */
export async function runScenario(session: K6Session, request: K6RunRequest): Promise<K6RunResult> {
  const { surroundings } = session;
  const { log, env, tokens = [], tempDirectory } = surroundings;
  const { variables, summaryExport, notices } = buildEnvironment({ env, tokens, added: request.env });
  for (const notice of notices) log.notice(notice);
  // k6 adds the summary's path to what handleSummary() returned, where a setter of the script sees it. Nothing that
  // the script can see may lead to the samples, for it writes last.
  const directory = await makeSecretFolder(tempDirectory);
  const samplesFolder = await makeSamplesFolder(tempDirectory, SAMPLES_FILE);
  try {
    const summaryPath = join(directory, 'summary.json');
    const { givenPath } = samplesFolder;
    const outputs = [formatSampleOutput(givenPath)];
    const args = buildRunArguments({ request, variables, summaryPath, outputs });
    const planned = { request, args, variables, samplesPath: givenPath };
    const { writeError, ...ended } = await runProcess(session, planned);
    const samplesPath = samplesFolder.end();
    const summary = await readSummary(summaryPath, request.scenarioFile, log);
    // A k6 that refuses the script leaves neither.
    if (summary !== null || existsSync(samplesPath)) {
      await request.takeSamples?.({
        summary,
        // Opened anew each time: the samples may be read twice.
        csv: { [Symbol.asyncIterator]: () => openSamples(samplesPath)[Symbol.asyncIterator]() },
        durationMs: ended.endedAt - ended.startedAt,
        exit: ended.exit,
        writeError,
        isDiskFull: await isDiskFull(directory),
      });
    }
    if (summaryExport !== null && summary !== null)
      await copySummary(surroundings, summaryPath, summaryExport);
    return { ...ended, summary };
  } finally {
    await samplesFolder.remove();
    await rm(directory, { recursive: true, force: true });
  }
}

async function runProcess(
  { surroundings, runChild }: K6Session,
  { request, args, variables, samplesPath }: PlannedRun,
): Promise<EndedProcess> {
  const { log, output, workingDirectory } = surroundings;
  const place = locateLog(request.flags, variables);
  const secrets = listSecrets({
    environment: variables,
    given: request.env,
    projectWords: [request.scenarioFile, workingDirectory],
  });
  const conceal = (text: string) => concealText(text, secrets);
  const logReader = createLogReader({ hide: conceal, watchedFile: samplesPath });
  const write = (text: string) => output.write(conceal(text));
  const openStream = (name: 'stdout' | 'stderr') =>
    createOutputStream(write, place.stream === name ? logReader.read : () => {});
  const stdout = openStream('stdout');
  const stderr = openStream('stderr');
  log.debug(`${request.k6.path} ${args.join(' ')}`);
  const startedAt = Date.now();
  const child = { path: request.k6.path, args, variables, workingDirectory };
  const exit = await runChild(
    { ...child, onStdout: stdout.write, onStderr: stderr.write },
    { limitMs: request.timeLimitMs, deadline: request.deadline },
  );
  const endedAt = Date.now();
  stdout.end();
  stderr.end();
  return {
    exit,
    startedAt,
    endedAt,
    failedIterations: place.readable ? logReader.failedIterations : null,
    errorLines: logReader.errorLines,
    requestError: logReader.requestError,
    writeError: logReader.writeError,
  };
}

function openSamples(path: string): Readable {
  if (!existsSync(path)) return Readable.from([]);
  const csv = createGunzip({ chunkSize: CHUNK_BYTES });
  // Errors of either end reach whoever reads; one that comes when nobody does must not end the process.
  csv.on('error', () => {});
  pipeline(createReadStream(path, { highWaterMark: CHUNK_BYTES }), csv, () => {});
  return csv;
}

async function isDiskFull(directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < LEAST_ROOM_BYTES;
}

/** The result of a run that was cancelled before it began. */
export function buildUnstartedRun(): K6RunResult {
  const now = Date.now();
  const exit: K6Exit = { code: null, signal: null, interruptedBy: 'cancel' };
  const nothing = { summary: null, failedIterations: null, errorLines: [], requestError: null };
  return { exit, startedAt: now, endedAt: now, ...nothing };
}

/** Null where k6 wrote none. What is no JSON was cut off, or is not k6's alone: the samples say what it would have. */
async function readSummary(
  path: string,
  scenarioFile: string,
  log: K6Surroundings['log'],
): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  try {
    if (text !== null) JSON.parse(text);
    return text;
  } catch {
    log.warning(
      `${scenarioFile}: the summary that k6 exported is not JSON, so it is left out; the figures are those of the samples.`,
    );
    return null;
  }
}

/** Gives the user the copy that K6_SUMMARY_EXPORT asks for, where k6 would have put it. */
async function copySummary(
  { log, workingDirectory }: K6Surroundings,
  summaryPath: string,
  wanted: string,
): Promise<void> {
  const target = resolve(workingDirectory, wanted);
  const place = { path: target, named: wanted, checkout: findCheckout(workingDirectory) };
  try {
    await placeFile(place, await readFile(summaryPath, 'utf8'));
  } catch (error) {
    log.warning(
      `K6_SUMMARY_EXPORT=${wanted}: the summary could not be copied there: ${describeError(error)}`,
    );
  }
}
