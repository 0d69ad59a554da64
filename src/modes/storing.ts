import { RUN_ARTIFACT_PREFIX, runArtifactName } from '../artifact-name.ts';
import type { ArtifactReader, ArtifactUploader } from '../artifact-port.ts';
import type { BaselineDocument } from '../baseline/document.ts';
import { renderBaseline } from '../baseline/document-text.ts';
import type { BaselineChange } from '../baseline/update.ts';
import type { Config } from '../config.ts';
import { asUserError, listUserErrors, UserError } from '../errors.ts';
import type { BaselineStore, Log, Workspace } from '../ports.ts';
import type { RepositoryWriter } from '../repository-port.ts';
import { branchOfRef } from '../workflow-context.ts';
import { prepareChanges } from './document-changes.ts';
import { storeInArtifacts } from './store-artifact.ts';
import { storeInRepository } from './store-repository.ts';

export interface StoringPorts {
  readonly baselines: BaselineStore;
  readonly artifacts: ArtifactReader | null;
  readonly uploads: ArtifactUploader;
  /** Null without a token. */
  readonly writer: RepositoryWriter | null;
  readonly workspace: Pick<Workspace, 'read' | 'write' | 'lock'>;
  readonly log: Log;
}

export interface StoringRequest {
  /** `workspace`: files of the checkout; the runs of this job also go up as an artifact. */
  readonly update: 'none' | 'workspace' | 'commit' | 'pull-request' | 'artifact';
  /**
   * What becomes of a flat metrics file of the workspace: our document (`converted`), or a flat file again (`kept`).
   * `kept-and-new`: runs that are not k6's also begin a flat file where there is none yet.
   */
  readonly flatFiles: 'converted' | 'kept' | 'kept-and-new';
  readonly config: Config;
  readonly history: 'append' | 'reset';
  readonly dryRun: boolean;
  readonly leg: string;
  readonly job: JobIdentity;
}

/** The job that stores. */
export interface JobIdentity {
  /** With all of its matrix values, as `Provenance.job`. */
  readonly name: string;
  readonly ref: string;
  readonly runUrl: string;
  readonly actor: string;
}

export interface StoreOutcome {
  /** Where the runs went, in words, by suite. */
  readonly places: ReadonlyMap<string, string>;
  /** What kept a suite from being stored; nothing stored was lost. */
  readonly errors: ReadonlyMap<string, UserError>;
  readonly changes: readonly BaselineChange[];
  readonly notices: readonly string[];
  /** Of the pull request, or of the page that opens one. */
  readonly pullRequestUrl: string | null;
}

export const NOTHING_STORED: StoreOutcome = {
  places: new Map(),
  errors: new Map(),
  changes: [],
  notices: [],
  pullRequestUrl: null,
};

/** Stores runs where `update` says. What cannot be stored becomes an error, and is kept in the workspace and an artifact. */
export async function storeRuns(
  additions: readonly BaselineDocument[],
  request: StoringRequest,
  ports: StoringPorts,
): Promise<StoreOutcome> {
  if (additions.length === 0 || request.update === 'none') return NOTHING_STORED;
  if (request.update === 'workspace') return storeInWorkspace(additions, request, ports);
  const outcome = await tryStore(additions, request, ports);
  const refused = additions.filter(({ suite }) => outcome.errors.has(suite));
  if (refused.length === 0 || request.dryRun) return outcome;
  return { ...outcome, errors: await rescue(refused, outcome.errors, request, ports) };
}

async function tryStore(
  additions: readonly BaselineDocument[],
  request: StoringRequest,
  ports: StoringPorts,
): Promise<StoreOutcome> {
  try {
    await requireBaseBranch(request, ports.baselines);
    return request.update === 'artifact'
      ? await storeInArtifacts(additions, request, ports)
      : await storeInRepository(additions, request, ports);
  } catch (error) {
    if (listUserErrors(error).length === 0) throw error;
    const places = new Map(additions.map(({ suite }) => [suite, 'nowhere: the store refused it'] as const));
    const errors = new Map(additions.map(({ suite }) => [suite, asUserError(error)] as const));
    return { ...NOTHING_STORED, places, errors };
  }
}

/** What every pull request will be judged by comes from the base branch only. */
async function requireBaseBranch({ job }: StoringRequest, baselines: BaselineStore): Promise<void> {
  const { ref } = await baselines.resolveBase();
  const branch = branchOfRef(job.ref);
  if (branch === ref) return;
  throw new UserError(
    `Nothing was stored: this run measured ${branch ?? (job.ref || 'no branch')}, and the baseline is that of ${ref}.`,
    `Run the workflow on ${ref}, or name the branch by the input base-ref.`,
  );
}

/** The documents of the checkout; this job's own runs also go up as an artifact, for a job that gathers them. */
async function storeInWorkspace(
  additions: readonly BaselineDocument[],
  request: StoringRequest,
  { workspace, uploads, log }: StoringPorts,
): Promise<StoreOutcome> {
  const prepared = prepareChanges(additions, request);
  const places = new Map<string, string>();
  const notices: string[] = [];
  for (const { change, suite } of prepared.items) {
    const replace = async () => {
      const before = await workspace.read(change.path);
      const after = prepared.apply(suite, before);
      const isChange = after !== null && after !== before;
      if (isChange && !request.dryRun) await workspace.write(change.path, after);
      return { after, isChange };
    };
    const { after, isChange } = request.dryRun ? await replace() : await workspace.lock(change.path, replace);
    if (after === null) continue;
    const place = `${change.path}, ${prepared.describe(suite)}`;
    places.set(suite, request.dryRun ? `${change.path}, left as it was (dry-run)` : place);
    if (!isChange) log.info(`${change.path} holds this already; nothing changed.`);
    else if (request.dryRun) notices.push(`Dry run: ${place}, would be written.`);
    else log.info(`Wrote ${place}.`);
  }
  if (!request.dryRun) await uploadRuns(additions, request, { uploads, log });
  const { errors, changes } = prepared;
  return { places, errors, changes: changes(), notices, pullRequestUrl: null };
}

/** Best effort: without a service for artifacts the workspace has them. */
async function uploadRuns(
  additions: readonly BaselineDocument[],
  { job, leg }: StoringRequest,
  { uploads, log }: Pick<StoringPorts, 'uploads' | 'log'>,
): Promise<boolean> {
  const files = Object.fromEntries(
    additions.map((document, index) => [`${index}.json`, renderBaseline(document)]),
  );
  const name = runArtifactName(job.name);
  const outcome = await uploads.upload({ name, files, retentionDays: null });
  if (outcome.kind === 'uploaded')
    log.info(`The runs of this job${leg === '' ? '' : ` (${leg})`} are in the artifact ${name}.`);
  if (outcome.kind === 'exists')
    log.warning(
      `The artifact ${name} exists already: another job of this name, or an earlier step, measured as well.`,
    );
  if (outcome.kind === 'unavailable')
    log.debug(`${outcome.reason}; no ${RUN_ARTIFACT_PREFIX} artifact. ${outcome.hint}`);
  return outcome.kind === 'uploaded';
}

/** Measuring took long: what the store refused is not thrown away. */
async function rescue(
  additions: readonly BaselineDocument[],
  errors: ReadonlyMap<string, UserError>,
  request: StoringRequest,
  { workspace, uploads, log }: StoringPorts,
): Promise<ReadonlyMap<string, UserError>> {
  const prepared = prepareChanges(additions, request);
  const isUploaded = await uploadRuns(additions, request, { uploads, log });
  const told = new Map(errors);
  for (const { suite, change } of prepared.items) {
    // A document of the checkout that cannot be read is as little overwritten as that of the branch.
    const after = await workspace.lock(change.path, async () => {
      const text = prepared.apply(suite, await workspace.read(change.path));
      if (text !== null) await workspace.write(change.path, text);
      return text;
    });
    const places = [
      ...(isUploaded ? [`the artifact ${runArtifactName(request.job.name)}`] : []),
      ...(after === null ? [] : [`${change.path} of the workspace`]),
    ];
    const error = errors.get(suite);
    if (error === undefined || places.length === 0) continue;
    const kept = ` What was measured is in ${places.join(' and in ')}.`;
    told.set(suite, new UserError(error.message, `${error.hint}${kept}`, { cause: error }));
  }
  return told;
}
