import * as v from 'valibot';
import { UserError } from '../../../common/errors.ts';
import { type GitHubApi, GitHubError } from '../api.ts';
import { explainReadError } from '../refusal.ts';
import type { WorkflowContext } from '../workflow-context.ts';

const File = v.object({
  type: v.literal('file'),
  size: v.number(),
  encoding: v.string(),
  content: v.string(),
});
const Other = v.object({ type: v.string() });
/** A baseline of 30 runs is about 100 kB; far more than that is some other file. */
const LARGEST_BYTES = 20 * 1024 * 1024;

export interface FileRequest {
  readonly api: GitHubApi;
  readonly context: WorkflowContext;
  readonly path: string;
  readonly sha: string;
}

/** @returns null when GitHub says 404, whatever the reason. @throws UserError when it is no text file. */
export async function loadFile(request: FileRequest): Promise<string | null> {
  const { context, path } = request;
  try {
    const data = await loadContent(request, 'application/vnd.github+json');
    if (Array.isArray(data)) throw notAFile(path, 'a directory');
    const kind = v.parse(Other, data).type;
    if (kind === 'symlink') throw notAFile(path, 'a symbolic link that leads to no file of the repository');
    if (kind !== 'file') throw notAFile(path, `a ${kind}`);
    const file = v.parse(File, data);
    if (file.size > LARGEST_BYTES) throw tooLarge(path, file.size);
    if (file.encoding === 'base64') return decode(Buffer.from(file.content, 'base64'), path);
    // Between 1 and 100 MB the JSON answer holds no content.
    return decode(await loadContent(request, 'application/vnd.github.raw+json'), path);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    if (error instanceof GitHubError && error.details.includes('too_large')) throw tooLarge(path, null);
    throw explainReadError(error, `the file ${path}`, context);
  }
}

async function loadContent({ api, context, path, sha }: FileRequest, accept: string): Promise<unknown> {
  const { owner, name: repo } = context.repository;
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  return (await api.request(route, { owner, repo, path, ref: sha, headers: { accept } })).data;
}

/** The raw answer is text or bytes, as its content type says. */
function decode(content: unknown, path: string): string {
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content as ArrayBuffer | Uint8Array);
  } catch (cause) {
    throw new UserError(`${path} on the base branch is not UTF-8 text.`, 'Save it as UTF-8.', { cause });
  }
}

function notAFile(path: string, kind: string): UserError {
  const hint = 'Set baseline.path in the config to a file, or move what is there out of the way.';
  return new UserError(`${path} on the base branch is ${kind}, not a file.`, hint);
}

function tooLarge(path: string, bytes: number | null): UserError {
  const size = bytes === null ? 'over 100 MB' : `${Math.round(bytes / 1024 / 1024)} MB`;
  return new UserError(
    `${path} on the base branch is ${size}; at most ${LARGEST_BYTES / 1024 / 1024} MB are read.`,
    'Lower baseline.history in the config, or point baseline.path at the right file.',
  );
}

/**
 * The path as the API wants it.
 * @throws UserError for a path that leaves the repository.
 */
export function normalisePath(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const kept = parts.filter((part) => part !== '' && part !== '.');
  if (/^([A-Za-z]:)?[\\/]/.test(path) || kept.includes('..') || kept.length === 0) {
    throw new UserError(
      `"${path}" is no path inside the repository.`,
      'Write it relative to the root of the repository, like .perf-baseline/checkout.json.',
    );
  }
  return kept.join('/');
}
