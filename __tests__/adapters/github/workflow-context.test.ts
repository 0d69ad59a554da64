import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveWorkflowContext } from '../../../src/adapters/github/workflow-context.ts';
import { UserError } from '../../../src/common/errors.ts';
import { branchOfRef } from '../../../src/common/git-ref.ts';

const ENV = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'perf',
  GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/perf.yml@refs/heads/main',
  GITHUB_JOB: 'measure',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_SERVER_URL: 'https://github.example/',
  GITHUB_API_URL: 'https://github.example/api/v3',
};

interface Example {
  readonly name: string;
  readonly examples: readonly Record<string, never>[];
}
const path = createRequire(import.meta.url).resolve('@octokit/webhooks-examples');
const examples = JSON.parse(readFileSync(path, 'utf8')) as readonly Example[];
const payloadsOf = (name: string) => examples.find((example) => example.name === name)?.examples ?? [];
const resolve = (name: string, payload: unknown, env: Record<string, string> = {}) =>
  resolveWorkflowContext({ ...ENV, GITHUB_EVENT_NAME: name, ...env }, payload);

describe("GitHub's example payloads", () => {
  const about = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
  it.each(about.flatMap((name) => payloadsOf(name).map((payload, index) => [name, index, payload] as const)))(
    '%s %i names its pull request',
    (name, _index, payload) => {
      const pull = payload.pull_request as never as {
        number: number;
        base: { ref: string; repo: { id: number } };
        head: { sha: string; ref: string; repo: { id: number } | null };
        merge_commit_sha: string | null;
      };
      const context = resolve(name, payload);
      expect(context.problems).toEqual([]);
      expect(context.pullRequest).toEqual({
        number: pull.number,
        baseRef: pull.base.ref,
        headRef: pull.head.ref,
        headSha: pull.head.sha,
        headRepositoryId: pull.head.repo?.id ?? null,
        isFork: pull.head.repo?.id !== pull.base.repo.id,
        mergeSha: pull.merge_commit_sha ?? null,
      });
    },
  );

  it.each(payloadsOf('workflow_run').map((payload) => [payload]))(
    'workflow_run names the run behind it',
    (payload) => {
      const run = payload.workflow_run as never as Record<string, never>;
      expect(resolve('workflow_run', payload).workflowRun).toMatchObject({
        id: run.id,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        conclusion: run.conclusion,
      });
    },
  );

  it.each(payloadsOf('merge_group').map((payload) => [payload]))('merge_group names its base', (payload) => {
    const group = payload.merge_group as never as Record<string, string>;
    expect(resolve('merge_group', payload).mergeGroup).toEqual({
      baseSha: group.base_sha,
      baseRef: group.base_ref?.replace('refs/heads/', ''),
      headSha: group.head_sha,
    });
  });

  const others = ['push', 'workflow_dispatch', 'repository_dispatch', 'issue_comment'];
  it.each(
    others.flatMap((name) => payloadsOf(name).map((payload, index) => [name, index, payload] as const)),
  )('%s %i has a repository and no pull request', (name, _index, payload) => {
    const context = resolve(name, payload);
    const repository = payload.repository as never as {
      default_branch: string;
      private: boolean;
      id: number;
    };
    expect(context.repository).toEqual({
      owner: 'octo',
      name: 'shop',
      id: repository.id,
      isPrivate: repository.private,
      defaultBranch: repository.default_branch,
    });
    expect([context.pullRequest, context.commentedPullRequest, context.problems]).toEqual([null, null, []]);
  });
});

describe('the context', () => {
  it('is read from the environment', () => {
    expect(resolve('schedule', { schedule: '0 4 * * 1' })).toEqual({
      eventName: 'schedule',
      repository: { owner: 'octo', name: 'shop', id: null, isPrivate: null, defaultBranch: null },
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      actor: 'octocat',
      isDependabot: false,
      workflow: 'perf',
      workflowPath: '.github/workflows/perf.yml',
      job: 'measure',
      runId: '42',
      runAttempt: 3,
      runUrl: 'https://github.example/octo/shop/actions/runs/42',
      serverUrl: 'https://github.example',
      apiUrl: 'https://github.example/api/v3',
      pullRequest: null,
      commentedPullRequest: null,
      mergeGroup: null,
      workflowRun: null,
      problems: [],
    });
  });

  it('knows a fork, and one that is gone, from a branch of its own', () => {
    const pull = (head: unknown) => ({
      repository: { id: 1 },
      pull_request: {
        number: 7,
        base: { ref: 'main', repo: { id: 1 } },
        head: { sha: 'b'.repeat(40), repo: head },
      },
    });
    expect(resolve('pull_request', pull({ id: 2 })).pullRequest?.isFork).toBe(true);
    expect(resolve('pull_request', pull(null)).pullRequest?.isFork).toBe(true);
    expect(resolve('pull_request', pull({ id: 1 })).pullRequest?.isFork).toBe(false);
  });

  it('knows Dependabot and a comment on a pull request', () => {
    expect(resolve('push', {}, { GITHUB_ACTOR: 'dependabot[bot]' }).isDependabot).toBe(true);
    const issue = { number: 9, pull_request: { url: 'https://api.github.com/repos/octo/shop/pulls/9' } };
    expect(resolve('issue_comment', { issue }).commentedPullRequest).toBe(9);
  });

  it.each([[null], ['text'], [[]], [{}]])('names a payload that is %j', (payload) => {
    expect(resolve('pull_request', payload)).toMatchObject({
      pullRequest: null,
      problems: ['The payload of the event "pull_request" could not be read.'],
    });
  });

  it('names a pull request event without a pull request', () => {
    const garbled = { pull_request: { number: '7', base: { ref: 5 }, head: 'x' } };
    expect(resolve('pull_request', garbled).problems).toEqual([
      'The payload of the event "pull_request" holds no pull request.',
    ]);
  });

  it('survives any payload', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('pull_request', 'workflow_run', 'merge_group'), (json, name) => {
        const payload = {
          pull_request: JSON.parse(json),
          workflow_run: JSON.parse(json),
          repository: JSON.parse(json),
        };
        expect(resolve(name, payload).repository.name).toBe('shop');
      }),
    );
  });

  it.each(['', 'shop', 'a/b/c', 'a /b'])('refuses to run outside a repository: "%s"', (GITHUB_REPOSITORY) => {
    expect(() => resolve('push', {}, { GITHUB_REPOSITORY })).toThrow(UserError);
  });

  it('tells a branch from other refs', () => {
    expect(['refs/heads/a/b', 'refs/tags/v1', 'refs/pull/7/merge', ''].map(branchOfRef)).toEqual([
      'a/b',
      null,
      null,
      null,
    ]);
  });
});
