import type { BaselineDocument } from '../../baseline/document.ts';
import { renderBaseline } from '../../baseline/document-text.ts';
import { RUN_ARTIFACT_PREFIX, runArtifactName } from '../../baseline/places.ts';
import type { UserError } from '../../common/errors.ts';
import { prepareChanges } from './document-changes.ts';
import type { StoragePolicy, StoreOutcome, StoringPorts, StoringRequest } from './request.ts';

interface WorkspaceRequest extends Pick<StoringRequest, 'config' | 'leg' | 'job'> {
  readonly policy: Pick<StoragePolicy, 'updateHistory' | 'dryRun'>;
}

type WorkspaceStorePorts = Pick<StoringPorts, 'workspace' | 'uploads' | 'log'>;

/** The documents of the checkout; this job's own runs also go up as an artifact, for a job that gathers them. */
export async function storeInWorkspace(
  additions: readonly BaselineDocument[],
  request: WorkspaceRequest,
  { workspace, uploads, log }: WorkspaceStorePorts,
): Promise<StoreOutcome> {
  const prepared = prepareChanges(additions, request);
  const { dryRun } = request.policy;
  const places = new Map<string, string>();
  const notices: string[] = [];
  for (const { change, suite } of prepared.items) {
    const replace = async () => {
      const before = await workspace.read(change.path);
      const after = prepared.apply(suite, before);
      const isChange = after !== null && after !== before;
      if (isChange && !dryRun) await workspace.write(change.path, after);
      return { after, isChange };
    };
    const { after, isChange } = dryRun ? await replace() : await workspace.lock(change.path, replace);
    if (after === null) continue;
    const place = `${change.path}, ${prepared.describe(suite)}`;
    places.set(suite, dryRun ? `${change.path}, left as it was (dry-run)` : place);
    if (!isChange) log.info(`${change.path} holds this already; nothing changed.`);
    else if (dryRun) notices.push(`Dry run: ${change.path} would hold ${prepared.countRuns(suite)}.`);
    else log.info(`Wrote ${place}.`);
  }
  if (!dryRun) await uploadRuns(additions, request, { uploads, log });
  const { errors, changes } = prepared;
  return { places, errors, changes: changes(), notices, pullRequestUrl: null };
}

/** Best effort: without a service for artifacts the workspace has them. */
async function uploadRuns(
  additions: readonly BaselineDocument[],
  { job, leg }: Pick<StoringRequest, 'job' | 'leg'>,
  { uploads, log }: Pick<StoringPorts, 'uploads' | 'log'>,
): Promise<string | null> {
  const files = Object.fromEntries(
    additions.map((document, index) => [`${index}.json`, renderBaseline(document)]),
  );
  const first = runArtifactName(job.name);
  // Artifacts cannot be changed: what an earlier step of the job measured has one of its own, and all are gathered.
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const name = step === 1 ? first : `${first}-${step}`;
    const outcome = await uploads.upload({ name, files, retentionDays: null });
    if (outcome.kind === 'exists') continue;
    if (outcome.kind === 'uploaded') {
      log.info(`The runs of this job${leg === '' ? '' : ` (${leg})`} are in the artifact ${name}.`);
      return name;
    }
    log.debug(`${outcome.reason}; no ${RUN_ARTIFACT_PREFIX} artifact. ${outcome.hint}`);
    return null;
  }
  log.warning(
    `There are ${MOST_STEPS} artifacts ${first}… already: what this step measured is not among them.`,
  );
  return null;
}

/** Each is one more question to GitHub. */
const MOST_STEPS = 20;

/** Measuring took long: runs that could not be stored are not thrown away. */
export async function rescueRuns(
  additions: readonly BaselineDocument[],
  errors: ReadonlyMap<string, UserError>,
  request: WorkspaceRequest,
  { workspace, uploads, log }: WorkspaceStorePorts,
): Promise<ReadonlyMap<string, UserError>> {
  const prepared = prepareChanges(additions, request);
  const uploaded = await uploadRuns(additions, request, { uploads, log });
  const told = new Map(errors);
  for (const { suite, change } of prepared.items) {
    // A document of the checkout that cannot be read is as little overwritten as that of the branch.
    const after = await workspace.lock(change.path, async () => {
      const text = prepared.apply(suite, await workspace.read(change.path));
      if (text !== null) await workspace.write(change.path, text);
      return text;
    });
    const places = [
      ...(uploaded === null ? [] : [`the artifact ${uploaded}`]),
      ...(after === null ? [] : [`${change.path} of the workspace`]),
    ];
    const error = errors.get(suite);
    if (error === undefined || places.length === 0) continue;
    const kept = ` What was measured is in ${places.join(' and in ')}.`;
    told.set(suite, error.within('', kept));
  }
  return told;
}
