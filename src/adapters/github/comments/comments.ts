import * as v from 'valibot';
import { type GitHubApi, GitHubError } from '../api.ts';
import type { WorkflowContext } from '../workflow-context.ts';

const Comment = v.object({
  id: v.number(),
  html_url: v.string(),
  body: v.nullish(v.string(), ''),
  user: v.nullish(v.object({ login: v.string() }), null),
});
export type Comment = v.InferOutput<typeof Comment>;

const Viewer = v.object({ viewer: v.object({ login: v.string() }) });
const User = v.object({ login: v.string() });
/** The author of what the job's own token writes, where nothing can be asked. */
const ACTIONS_LOGIN = 'github-actions[bot]';

/** The comments of one pull request, as far as they begin with our marker. */
export interface MarkedComments {
  /** Over all pages, oldest first; anybody may have written them. */
  list(): Promise<readonly Comment[]>;
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  delete(id: number): Promise<void>;
  loadOwnLogin(): Promise<string>;
}

export interface MarkedCommentsOptions {
  readonly api: GitHubApi;
  readonly context: WorkflowContext;
  readonly pullRequest: number;
  readonly marker: string;
}

/** Every function throws GitHubError. */
export function openMarkedComments(options: MarkedCommentsOptions): MarkedComments {
  const { api, pullRequest, marker } = options;
  const { owner, name: repo } = options.context.repository;
  const ofIssue = { owner, repo, issue_number: pullRequest };
  const oneComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  return {
    async list() {
      const found: Comment[] = [];
      for await (const page of api.pages(
        'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        ofIssue,
      )) {
        const comments = page.map((item) => read(Comment, item));
        found.push(...comments.filter((comment) => (comment.body ?? '').startsWith(marker)));
      }
      return found.sort((a, b) => a.id - b.id);
    },
    async create(body) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return read(Comment, (await api.request(route, { ...ofIssue, body })).data);
    },
    async update(id, body) {
      const answer = await api.request(`PATCH ${oneComment}`, { owner, repo, comment_id: id, body });
      return read(Comment, answer.data);
    },
    async delete(id) {
      await api.request(`DELETE ${oneComment}`, { owner, repo, comment_id: id });
    },
    loadOwnLogin: () => loadOwnLogin(api),
  };
}

/** The job's token is told who it is by GraphQL only, a person's by both; some servers have no GraphQL. */
async function loadOwnLogin(api: GitHubApi): Promise<string> {
  try {
    return read(Viewer, await api.graphql('query { viewer { login } }')).viewer.login;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
  try {
    return read(User, (await api.request('GET /user')).data).login;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return ACTIONS_LOGIN;
  }
}

function read<T extends v.GenericSchema>(schema: T, data: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new GitHubError(`GitHub's answer is not understood: ${result.issues[0].message}`, { status: 0 });
}
