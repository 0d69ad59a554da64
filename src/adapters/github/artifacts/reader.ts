import { createHash } from 'node:crypto';
import { describeError, UserError } from '../../../common/errors.ts';
import {
  type ArtifactReader,
  type ArtifactSearch,
  BASELINE_FILE,
  type UploadedBaseline,
} from '../../../ports/artifacts.ts';
import { GitHubError } from '../api.ts';
import { repositoryOf } from '../workflow-context.ts';
import { type Artifact, listByName, listOwn, loadRun, newestFirst, type ReaderAccess } from './listing.ts';
import { distrustArtifact, distrustRun } from './trust.ts';
import { LARGEST_ARCHIVE_BYTES, readZip } from './zip-content.ts';

export interface ReaderOptions extends ReaderAccess {
  /** Config `baseline.workflow`; null: the workflow that asks. */
  readonly workflow: string | null;
}

/** Runs that are asked for; what the listing alone refuses costs nothing and does not count. */
const MOST_LOOKS = 40;
/** Enough to see why; the rest is the same. */
const MOST_REFUSED = 20;

type Look =
  | { readonly kind: 'accepted'; readonly baseline: UploadedBaseline }
  | { readonly kind: 'refused'; readonly reason: string; readonly runUrl: string }
  | { readonly kind: 'lost'; readonly why: string };

/** Reads artifacts of this repository's workflow runs. */
export function createArtifactReader(options: ReaderOptions): ArtifactReader {
  return {
    findBaselines: (names, request) => findBaselines(names, request, options),
    loadOwn: (prefix) => loadOwn(prefix, options),
  };
}

async function findBaselines(
  names: readonly string[],
  { baseRef, ownRun, wantsMore }: Parameters<ArtifactReader['findBaselines']>[1],
  options: ReaderOptions,
): Promise<ArtifactSearch> {
  const listed: Artifact[] = [];
  const trusts = (artifact: Artifact) => distrustArtifact(artifact, baseRef, options.context) === null;
  const enough = (found: readonly Artifact[]) => found.filter(trusts).length >= MOST_LOOKS;
  for (const name of names) listed.push(...(await listByName(name, enough, options)));
  const isOwn = ({ workflow_run: run }: Artifact) => String(run?.id) === options.context.runId;
  const candidates = listed.filter((artifact) => ownRun || !isOwn(artifact)).sort(newestFirst);
  const accepted: UploadedBaseline[] = [];
  const refused: ArtifactSearch['refused'][number][] = [];
  let lost: ArtifactSearch['lost'] = null;
  let looks = 0;
  for (const artifact of candidates) {
    if (looks === MOST_LOOKS || (accepted.length > 0 && !wantsMore(accepted))) break;
    const look = await inspect(artifact, baseRef, options);
    if (trusts(artifact)) looks += 1;
    if (look.kind === 'accepted') accepted.push(look.baseline);
    if (look.kind === 'refused' && refused.length < MOST_REFUSED)
      refused.push({ artifact: artifact.name, runUrl: look.runUrl, reason: look.reason });
    if (look.kind === 'lost') lost ??= { createdAt: artifact.created_at ?? '', why: look.why };
  }
  return { accepted, refused, lost };
}

async function inspect(artifact: Artifact, baseRef: string, options: ReaderOptions): Promise<Look> {
  const { context, workflow } = options;
  const runUrl = formatRunUrl(artifact, options);
  const distrust = distrustArtifact(artifact, baseRef, context);
  if (distrust !== null) return { kind: 'refused', reason: distrust, runUrl };
  try {
    const run = await loadRun(artifact.workflow_run?.id ?? 0, options);
    // Without its run nobody knows who made it; runs and their artifacts are deleted together.
    if (run === null) return { kind: 'lost', why: 'its workflow run was deleted' };
    const reason = distrustRun(run, workflow, context);
    if (reason !== null) return { kind: 'refused', reason, runUrl };
    if (artifact.expired) return { kind: 'lost', why: 'it has expired' };
    const text = (await loadFiles(artifact, options))[BASELINE_FILE];
    if (text === undefined) return { kind: 'refused', reason: `holds no ${BASELINE_FILE}`, runUrl };
    const { name, created_at: createdAt, expires_at: expiresAt } = artifact;
    const headSha = artifact.workflow_run?.head_sha ?? '';
    return {
      kind: 'accepted',
      baseline: { artifact: name, text, createdAt: createdAt ?? '', expiresAt, runUrl, headSha },
    };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 410) return { kind: 'lost', why: 'it has expired' };
    if (error instanceof GitHubError && error.status === 404) return { kind: 'lost', why: 'it is gone' };
    return { kind: 'refused', reason: `could not be read: ${describeError(error)}`, runUrl };
  }
}

/** @throws GitHubError, Error with a clause that says what is wrong with the archive */
async function loadFiles(
  { id, digest, size_in_bytes: size }: Artifact,
  { api, context }: ReaderAccess,
): Promise<Record<string, string>> {
  if (size > LARGEST_ARCHIVE_BYTES) throw tooLarge(size);
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
  const bytes = await api.download(
    route,
    { ...repositoryOf(context), artifact_id: id },
    LARGEST_ARCHIVE_BYTES,
  );
  const expected = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
  if (expected !== undefined && createHash('sha256').update(bytes).digest('hex') !== expected)
    throw new Error('its SHA-256 is not the one that GitHub lists');
  return readZip(bytes);
}

function tooLarge(size: number): Error {
  return new Error(
    `it has ${Math.round(size / 1024 / 1024)} MB, more than ${LARGEST_ARCHIVE_BYTES / 1024 / 1024} MB`,
  );
}

async function loadOwn(
  prefix: string,
  options: ReaderOptions,
): Promise<{ artifact: string; files: Record<string, string> }[]> {
  const newest = new Map<string, Artifact>();
  for (const artifact of await listOwn(options)) {
    // A job that was run again uploads the same name once more.
    if (artifact.name.startsWith(prefix) && !artifact.expired && !newest.has(artifact.name))
      newest.set(artifact.name, artifact);
  }
  const loaded: { artifact: string; files: Record<string, string> }[] = [];
  for (const artifact of [...newest.values()].toReversed()) {
    try {
      loaded.push({ artifact: artifact.name, files: await loadFiles(artifact, options) });
    } catch (error) {
      throw new UserError(
        `The artifact ${artifact.name} of this run could not be read: ${describeError(error)}.`,
        'Run the job that made it again, then this one.',
        { cause: error },
      );
    }
  }
  return loaded;
}

function formatRunUrl(artifact: Artifact, { context }: ReaderAccess): string {
  const { owner, repo } = repositoryOf(context);
  return `${context.serverUrl}/${owner}/${repo}/actions/runs/${artifact.workflow_run?.id ?? ''}`;
}
