import { createArtifactReader } from './adapters/artifact-reader/reader.ts';
import { createBaselineRepo } from './adapters/baseline-repo/store.ts';
import { createRepositoryWriter } from './adapters/baseline-repo/writer.ts';
import { createGitHubClient } from './adapters/github-client.ts';
import { createCommentPublisher } from './adapters/pull-request-comment/publisher.ts';
import { createPullRequestLabels } from './adapters/pull-request-labels.ts';
import type { ArtifactReader } from './artifact-port.ts';
import type { BaselineStore, CommentPublisher, Log, PullRequestLabels } from './ports.ts';
import type { RepositoryWriter } from './repository-port.ts';
import type { WorkflowContext } from './workflow-context.ts';

export interface GitHubPortOptions {
  readonly token: string;
  readonly context: WorkflowContext;
  readonly checkoutSha: string | null;
  readonly baseRef: string | null;
  /** Config `baseline.workflow`. */
  readonly workflow: string | null;
  readonly log: Log;
}

export interface GitHubPorts {
  readonly baselines: BaselineStore;
  readonly artifacts: ArtifactReader;
  readonly writer: RepositoryWriter;
  readonly labels: PullRequestLabels | null;
  readonly comments: CommentPublisher;
}

/** Everything that speaks with GitHub, on one client: the part of the composition root that is loaded when needed. */
export function createGitHubPorts(options: GitHubPortOptions): GitHubPorts {
  const { token, context, log } = options;
  const api = createGitHubClient({ token, apiUrl: context.apiUrl, log });
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  return {
    baselines: createBaselineRepo({ ...options, api }),
    artifacts: createArtifactReader({ api, context, workflow: options.workflow }),
    writer: createRepositoryWriter({ api, context, log, random: Math.random, sleep }),
    labels: context.pullRequest === null ? null : createPullRequestLabels({ api, context }),
    comments: createCommentPublisher({ api, context, log }),
  };
}
