import { loadCheckoutSha } from '../adapters/git/checkout.ts';
import { createArtifactReader } from '../adapters/github/artifacts/reader.ts';
import { createGitHubClient } from '../adapters/github/client.ts';
import { createCommentPublisher } from '../adapters/github/comments/publisher.ts';
import { createPullRequestLabels } from '../adapters/github/labels.ts';
import { createBaseBranch } from '../adapters/github/repository/base-branch.ts';
import { createProposedFiles } from '../adapters/github/repository/proposed-files.ts';
import { createRepositoryWriter } from '../adapters/github/repository/writer.ts';
import { isProposal, type WorkflowContext } from '../adapters/github/workflow-context.ts';
import type { ArtifactReader } from '../ports/artifacts.ts';
import type { BaseBranch } from '../ports/base-branch.ts';
import type { Log } from '../ports/log.ts';
import type { ProposedFiles } from '../ports/proposed-files.ts';
import type { CommentPublisher, PullRequestLabels } from '../ports/pull-request.ts';
import type { RepositoryWriter } from '../ports/repository.ts';

export interface GitHubPortOptions {
  readonly token: string;
  readonly context: WorkflowContext;
  /** Of the checkout, absolute. */
  readonly root: string;
  readonly baseRef: string | null;
  /** Config `baseline.workflow`. */
  readonly workflow: string | null;
  readonly log: Log;
}

export interface GitHubPorts {
  readonly base: BaseBranch;
  readonly artifacts: ArtifactReader;
  readonly writer: RepositoryWriter;
  readonly labels: PullRequestLabels | null;
  /** Null where the checkout is not a pull request's. */
  readonly proposed: ProposedFiles | null;
  readonly comments: CommentPublisher;
}

/** Everything that speaks with GitHub, on one client: the part of the composition root that is loaded when needed. */
export async function openGitHubPorts(options: GitHubPortOptions): Promise<GitHubPorts> {
  const { token, context, log } = options;
  const api = createGitHubClient({ token, apiUrl: context.apiUrl, log });
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const asked = { ...options, api, checkoutSha: await loadCheckoutSha(options.root) };
  const base = createBaseBranch(asked);
  return {
    base,
    proposed: isProposal(context) ? createProposedFiles(asked, base) : null,
    artifacts: createArtifactReader({ api, context, workflow: options.workflow }),
    writer: createRepositoryWriter({ api, context, log, random: Math.random, sleep }),
    labels: context.pullRequest === null ? null : createPullRequestLabels({ api, context }),
    comments: createCommentPublisher({ api, context, log }),
  };
}
