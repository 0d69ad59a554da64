import * as v from 'valibot';
import type { LabelState, PullRequestLabels } from '../../ports/pull-request.ts';
import { type GitHubApi, GitHubError } from './api.ts';
import type { WorkflowContext } from './workflow-context.ts';

export interface LabelsOptions {
  readonly api: GitHubApi;
  readonly context: WorkflowContext;
}

const Label = v.object({ name: v.string() });
const Event = v.object({
  event: v.string(),
  created_at: v.string(),
  actor: v.nullable(v.object({ login: v.string() })),
  label: v.optional(v.object({ name: v.string() })),
});
const Permission = v.object({ permission: v.string() });

/** `GET /repos/{owner}/{repo}/collaborators/{username}/permission` folds `maintain` into `write`. */
const WRITERS = ['admin', 'write'];

/** The labels of the event's pull request as they are now. The payload's may be older, and does not say whose they are. */
export function createPullRequestLabels({ api, context }: LabelsOptions): PullRequestLabels {
  const { owner, name: repo } = context.repository;
  return {
    async find(label) {
      const number = context.pullRequest?.number;
      if (number === undefined) return { kind: 'absent' };
      try {
        return await findLabel({ owner, repo, issue_number: number }, label, api);
      } catch (error) {
        if (!(error instanceof GitHubError) && !(error instanceof v.ValiError)) throw error;
        const permission = 'The job needs pull-requests: read, and contents: read.';
        return notCounted(
          `The label "${label}" does not count: it could not be looked up (${error.message}). ${permission}`,
        );
      }
    },
  };
}

interface Issue {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

async function findLabel(issue: Issue, label: string, api: GitHubApi): Promise<LabelState> {
  const isWanted = (name: string) => name.toLowerCase() === label.toLowerCase();
  const labels = api.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...issue });
  if (!(await collect(labels, Label)).some(({ name }) => isWanted(name))) return { kind: 'absent' };
  const events = api.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/events', { ...issue });
  const newest = (await collect(events, Event)).findLast(
    (event) => event.event === 'labeled' && event.label !== undefined && isWanted(event.label.name),
  );
  const by = newest?.actor?.login;
  if (newest === undefined || by === undefined)
    return notCounted(`The label "${label}" does not count: GitHub does not say who added it.`);
  if (!WRITERS.includes(await loadPermission(issue, by, api)))
    return notCounted(
      `The label "${label}" does not count: ${by}, who added it, may not write to the repository.`,
    );
  return { kind: 'accepted', by, at: newest.created_at };
}

async function collect<T extends v.GenericSchema>(
  pages: AsyncIterable<readonly unknown[]>,
  schema: T,
): Promise<v.InferOutput<T>[]> {
  const items: v.InferOutput<T>[] = [];
  for await (const page of pages) items.push(...v.parse(v.array(schema), page));
  return items;
}

/** Apps are no collaborators, and people who left are none any more: GitHub says 404. */
async function loadPermission({ owner, repo }: Issue, username: string, api: GitHubApi): Promise<string> {
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    return v.parse(Permission, (await api.request(route, { owner, repo, username })).data).permission;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return 'none';
    throw error;
  }
}

function notCounted(reason: string): LabelState {
  return { kind: 'not-counted', reason };
}
