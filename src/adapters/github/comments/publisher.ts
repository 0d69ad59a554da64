import type { Log } from '../../../ports/log.ts';
import type { CommentOutcome, CommentPublisher, CommentRequest } from '../../../ports/pull-request.ts';
import { type GitHubApi, GitHubError } from '../api.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { type Comment, type MarkedComments, openMarkedComments } from './comments.ts';
import { explainRefusal, isTooLong, predictRefusal } from './refusal.ts';

/**
 * In UTF-16 units. GitHub's own error speaks of 65,536 characters, measured it is 262,144 bytes; this is safe
 * under either reading (three bytes a unit at most).
 */
const LARGEST_BODY = 60_000;

export interface CommentPublisherOptions {
  readonly api: GitHubApi;
  readonly context: WorkflowContext;
  readonly log: Pick<Log, 'debug'>;
}

/** One comment per pull request and marker, kept up to date. */
export function createCommentPublisher(options: CommentPublisherOptions): CommentPublisher {
  const { api, context, log } = options;
  return {
    async publish(request) {
      const refusal = predictRefusal(context);
      if (refusal !== null) return refusal;
      try {
        return await publishComment(openMarkedComments({ api, context, ...request }), request);
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        log.debug(`comment refused: ${error.status} ${error.message}`);
        return explainRefusal(error, context);
      }
    },
  };
}

async function publishComment(comments: MarkedComments, request: CommentRequest): Promise<CommentOutcome> {
  const [oldest, ...duplicates] = await listOwn(comments, null);
  if (oldest !== undefined) {
    const updated = await updateKept(comments, oldest, request);
    await deleteAll(comments, duplicates);
    if (updated !== null) return { kind: 'published', url: updated.html_url, created: false };
  }
  if (!request.create)
    return { kind: 'skipped', level: 'none', reason: 'No comment is wanted yet.', hint: '' };
  const created = await writeLongest(request, (body) => comments.create(body));
  const kept = await settleRace(comments, created, request);
  return { kind: 'published', url: kept.html_url, created: true };
}

/**
 * Two jobs may both find no comment and write one, and GitHub sometimes makes twins of one request. All parties
 * keep the oldest; who wrote a later one brings the oldest up to date and removes its own.
 */
async function settleRace(
  comments: MarkedComments,
  created: Comment,
  request: CommentRequest,
): Promise<Comment> {
  try {
    const own = await listOwn(comments, created.user?.login ?? null);
    const oldest = own[0] ?? created;
    const kept = oldest.id < created.id ? await updateKept(comments, oldest, request) : created;
    if (kept === null) return created;
    await deleteAll(
      comments,
      own.filter((comment) => comment.id !== kept.id),
    );
    return kept;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return created;
  }
}

/** Comments that begin with the marker and that this token wrote: anybody may have copied the marker. */
async function listOwn(comments: MarkedComments, knownLogin: string | null): Promise<readonly Comment[]> {
  const marked = await comments.list();
  if (marked.length === 0) return [];
  const login = (knownLogin ?? (await comments.loadOwnLogin())).toLowerCase();
  return marked.filter((comment) => comment.user?.login.toLowerCase() === login);
}

/** Null when the comment is gone meanwhile. */
async function updateKept(
  comments: MarkedComments,
  kept: Comment,
  request: CommentRequest,
): Promise<Comment | null> {
  try {
    return await writeLongest(request, async (body) =>
      body === kept.body ? kept : await comments.update(kept.id, body),
    );
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

/** A duplicate that stays is ugly, not wrong. */
async function deleteAll(comments: MarkedComments, duplicates: readonly Comment[]): Promise<void> {
  for (const duplicate of duplicates) {
    await comments.delete(duplicate.id).catch((error: unknown) => {
      if (!(error instanceof GitHubError)) throw error;
    });
  }
}

/** Writes the longest body that GitHub takes. */
async function writeLongest(
  request: CommentRequest,
  write: (body: string) => Promise<Comment>,
): Promise<Comment> {
  const bodies = request.bodies.map((body) => `${request.marker}\n${body}`);
  const fitting = bodies.filter((body) => body.length <= LARGEST_BODY);
  let refusal = new GitHubError('the report is too long for a comment at any length', { status: 422 });
  for (const body of fitting) {
    try {
      return await write(body);
    } catch (error) {
      if (!(error instanceof GitHubError) || !isTooLong(error)) throw error;
      refusal = error;
    }
  }
  throw refusal;
}
