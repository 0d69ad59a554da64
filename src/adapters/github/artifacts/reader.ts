import { createHash } from 'node:crypto';
import { asUserError, describeError, UserError } from '../../../common/errors.ts';
import {
  type ArtifactReader,
  type ArtifactSearch,
  BASELINE_FILE,
  UNUSABLE_HINT,
  type UnreadBaseline,
  type UploadedBaseline,
} from '../../../ports/artifacts.ts';
import { GitHubError } from '../api.ts';
import { toUserError } from '../refusal.ts';
import { repositoryOf } from '../workflow-context.ts';
import {
  type Artifact,
  ListingForbidden,
  listByName,
  listOwn,
  loadRun,
  newestFirst,
  type ReaderAccess,
} from './listing.ts';
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
/** Each has been asked for again and again: where so many do not come, the next will not either. */
const MOST_UNREACHABLE = 3;

type Look =
  | { readonly kind: 'accepted'; readonly baseline: UploadedBaseline }
  | { readonly kind: 'refused'; readonly reason: string; readonly runUrl: string }
  | { readonly kind: 'lost'; readonly why: string }
  | { readonly kind: 'unread'; readonly unread: UnreadBaseline };

/** Reads artifacts of this repository's workflow runs. */
export function createArtifactReader(options: ReaderOptions): ArtifactReader {
  return {
    findBaselines: (names, request) =>
      findBaselines(names, request, options).catch((error: unknown) => {
        if (!(error instanceof ListingForbidden)) throw error;
        return { ...nothing(), forbidden: error };
      }),
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
  const found = nothing();
  let looks = 0;
  for (const artifact of candidates) {
    if (looks === MOST_LOOKS || (found.accepted.length > 0 && !wantsMore(found.accepted))) break;
    if (found.unread.filter(({ kind }) => kind === 'unreachable').length === MOST_UNREACHABLE) break;
    note(await inspect(artifact, baseRef, options), artifact, found);
    if (trusts(artifact)) looks += 1;
  }
  return found;
}

interface Found extends ArtifactSearch {
  readonly accepted: UploadedBaseline[];
  readonly refused: ArtifactSearch['refused'][number][];
  readonly unread: UnreadBaseline[];
  lost: ArtifactSearch['lost'];
}

function nothing(): Found {
  return { accepted: [], refused: [], lost: null, unread: [], forbidden: null };
}

function note(look: Look, artifact: Artifact, found: Found): void {
  switch (look.kind) {
    case 'accepted':
      found.accepted.push(look.baseline);
      break;
    case 'refused':
      if (found.refused.length < MOST_REFUSED)
        found.refused.push({ artifact: artifact.name, runUrl: look.runUrl, reason: look.reason });
      break;
    case 'lost':
      found.lost ??= { createdAt: artifact.created_at ?? '', why: look.why };
      break;
    case 'unread':
      found.unread.push(look.unread);
      break;
  }
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
    if (text === undefined) throw new Unusable(`it holds no ${BASELINE_FILE}`);
    const { name, created_at: createdAt, expires_at: expiresAt } = artifact;
    const headSha = artifact.workflow_run?.head_sha ?? '';
    return {
      kind: 'accepted',
      baseline: { artifact: name, text, createdAt: createdAt ?? '', expiresAt, runUrl, headSha },
    };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 410) return { kind: 'lost', why: 'it has expired' };
    if (error instanceof GitHubError && error.status === 404) return { kind: 'lost', why: 'it is gone' };
    return { kind: 'unread', unread: toUnread(error, artifact.name, runUrl) };
  }
}

function toUnread(error: unknown, artifact: string, runUrl: string): UnreadBaseline {
  const which = `The artifact ${artifact} (${runUrl})`;
  if (error instanceof Unusable)
    return {
      artifact,
      kind: 'unusable',
      refusal: { message: `${which} is no baseline: ${error.message}.`, hint: UNUSABLE_HINT },
    };
  const asked = { failed: `${which} could not be read`, permissions: ['actions: read', 'contents: read'] };
  return { artifact, kind: 'unreachable', refusal: asUserError(toUserError(error, asked)) };
}

/** What came is what GitHub lists, and is of no use: asking again changes nothing. */
class Unusable extends Error {}

/** @throws GitHubError, Unusable with a clause that says what is wrong with the archive */
async function loadFiles(
  { id, digest, size_in_bytes: size }: Artifact,
  { api, context }: ReaderAccess,
): Promise<Record<string, string>> {
  if (size > LARGEST_ARCHIVE_BYTES) throw tooLarge(size);
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
  const at = { ...repositoryOf(context), artifact_id: id };
  const expected = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
  const check = async (bytes: Uint8Array) => {
    if (expected === undefined) await readZip(bytes);
    else if (createHash('sha256').update(bytes).digest('hex') !== expected)
      throw new Error('its SHA-256 is not the one that GitHub lists');
  };
  const bytes = await api.download(route, at, LARGEST_ARCHIVE_BYTES, check);
  return readZip(bytes).catch((error: unknown) => {
    throw new Unusable(describeError(error), { cause: error });
  });
}

function tooLarge(size: number): Error {
  return new Unusable(
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
