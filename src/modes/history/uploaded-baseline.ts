import { type BaselineDocument, mergeDocuments, nameRun } from '../../baseline/document.ts';
import { parseBaseline } from '../../baseline/document-text.ts';
import { baselineArtifactName, requireSuite } from '../../baseline/places.ts';
import { countDays } from '../../common/days.ts';
import { rescueNow, UserError } from '../../common/errors.ts';
import { shortenSha } from '../../common/git-ref.ts';
import { plural } from '../../common/text.ts';
import {
  type ArtifactReader,
  type ArtifactSearch,
  BASELINE_FILE,
  UNUSABLE_HINT,
  type UnreadBaseline,
  type UploadedBaseline,
} from '../../ports/artifacts.ts';

export interface ArtifactRequest {
  readonly suite: string;
  readonly leg: string;
  readonly baseRef: string;
  /** The most runs that a document keeps of a leg. */
  readonly history: number;
  /** Whether what this very run stored counts: for storing, not for comparing. */
  readonly ownRun: boolean;
}

/** The token may not list artifacts: nobody knows whether there are any. */
export class ArtifactsForbidden extends UserError {}

export interface ArtifactBaseline {
  /** The accepted ones, merged; null: none. */
  readonly document: BaselineDocument | null;
  /** Newest first; those that are in `document`. */
  readonly uploaded: readonly UploadedBaseline[];
  readonly refused: ArtifactSearch['refused'];
  readonly lost: ArtifactSearch['lost'];
  /** Of the base branch, and neither in `document` nor known to be gone. */
  readonly unread: readonly UnreadBaseline[];
}

/**
 * What earlier runs of the base branch stored of a suite. Artifacts cannot be swapped, so that concurrent writers leave
 * several, however many wrote at once; each run is taken once. Where one cannot be read, those before it count.
 * @throws UserError when they cannot be listed, ArtifactsForbidden when the token may not
 */
export async function loadArtifactBaseline(
  { suite, leg, baseRef, history, ownRun }: ArtifactRequest,
  artifacts: ArtifactReader,
): Promise<ArtifactBaseline> {
  const names = [...new Set([baselineArtifactName(suite, leg), baselineArtifactName(suite, '')])];
  const uploaded: UploadedBaseline[] = [];
  const unusable: UnreadBaseline[] = [];
  let document: BaselineDocument | null = null;
  let looked = 0;
  let withoutNews = 0;
  const take = (one: UploadedBaseline) => {
    looked += 1;
    const merged = rescueNow<BaselineDocument | null>(
      () => merge(document, one, { suite, history }),
      ({ message }) => {
        unusable.push(toUnusable(one, message));
        return null;
      },
    );
    if (merged === null) return;
    withoutNews = document !== null && haveSameRuns(document, merged) ? withoutNews + 1 : 0;
    document = merged;
    uploaded.push(one);
  };
  const wantsMore = (accepted: readonly UploadedBaseline[]) => {
    for (const one of accepted.slice(looked)) take(one);
    return looked < FEWEST_LOOKS || withoutNews < ENOUGH_WITHOUT_NEWS;
  };
  const search = await artifacts.findBaselines(names, { baseRef, ownRun, wantsMore });
  for (const one of search.accepted.slice(looked)) take(one);
  if (search.forbidden !== null)
    throw new ArtifactsForbidden(search.forbidden.message, search.forbidden.hint);
  const { refused, lost } = search;
  return { document, uploaded, refused, lost, unread: [...search.unread, ...unusable] };
}

function toUnusable({ artifact, runUrl }: UploadedBaseline, why: string): UnreadBaseline {
  const message = `The artifact ${artifact} (${runUrl}) cannot be used: ${why}`;
  return { artifact, kind: 'unusable', refusal: { message, hint: UNUSABLE_HINT } };
}

/** Each writer uploads what it found and its own runs: so many at least, and then until two more bring no run that is new. */
const FEWEST_LOOKS = 5;
const ENOUGH_WITHOUT_NEWS = 2;

function merge(
  document: BaselineDocument | null,
  { text, artifact }: UploadedBaseline,
  { suite, history }: Pick<ArtifactRequest, 'suite' | 'history'>,
): BaselineDocument {
  const read = parseBaseline(text, `${BASELINE_FILE} of the artifact ${artifact}`);
  requireSuite(read, suite, `of the artifact ${artifact}`);
  return document === null ? read : mergeDocuments(document, read, history);
}

function haveSameRuns(one: BaselineDocument, other: BaselineDocument): boolean {
  const known = new Set(one.runs.map(nameRun));
  return one.runs.length === other.runs.length && other.runs.every((run) => known.has(nameRun(run)));
}

/** @throws UserError where there is no token to read artifacts with */
export function requireArtifacts(artifacts: ArtifactReader | null): ArtifactReader {
  if (artifacts !== null) return artifacts;
  throw new UserError(
    'There is no github-token to read artifacts with.',
    'Leave the input github-token out.',
  );
}

/** Several that could not be read, as one mistake; null: none. */
export function describeUnread(unread: readonly UnreadBaseline[]): UserError | null {
  const [first] = unread;
  if (first === undefined) return null;
  const { message, hint } = first.refusal;
  const more = unread.length === 1 ? '' : ` So it is with ${plural(unread.length - 1, 'older one')}.`;
  return new UserError(`${message}${more}`, hint);
}

/** Why artifacts of the right name were left out, for the log. */
export function describeRefused(refused: ArtifactSearch['refused']): string[] {
  return refused.map(({ artifact, runUrl, reason }) => `The artifact ${artifact} (${runUrl}) ${reason}.`);
}

const WARN_BEFORE_DAYS = 14;

/** @param now ISO 8601 */
export function describeExpiry(one: UploadedBaseline, now: string): string | null {
  if (one.expiresAt === null) return null;
  const days = Math.floor(countDays(now, one.expiresAt));
  if (!(days < WARN_BEFORE_DAYS)) return null;
  return `The baseline artifact ${one.artifact} expires in ${plural(Math.max(0, days), 'day')}. Store a new one before (a push to the base branch with update: artifact, or mode: baseline), or keep the baseline in the repository.`;
}

/** `the artifact perf-baseline-checkout of 2026-11-18 (2 days old), run …` */
export function describeUploaded(uploaded: readonly UploadedBaseline[], now: string): string {
  const [newest] = uploaded;
  if (newest === undefined) return 'no artifact';
  const days = Math.max(0, Math.floor(countDays(newest.createdAt, now)));
  const more = uploaded.length > 1 ? ` and ${plural(uploaded.length - 1, 'older one')}` : '';
  return `the artifact ${newest.artifact} of ${newest.createdAt.slice(0, 10)} (${plural(days, 'day')} old, ${shortenSha(newest.headSha)}, ${newest.runUrl})${more}`;
}
