import { createHash } from 'node:crypto';
import { type Call, notFound, type Operations, Problem, paginate } from '../answer.ts';
import type { SeedArtifact, SeedWorkflowRun } from '../seed.ts';
import { findArtifact } from '../state.ts';
import { renderActor } from './actor.ts';
import { renderRepository } from './repository.ts';

const MOMENT = '2026-01-01T00:00:00Z';

function renderArtifact(call: Call, run: SeedWorkflowRun, artifact: SeedArtifact) {
  const at = `${call.url}/repos/${call.repository.name}/actions/artifacts/${artifact.id}`;
  const head = call.state.repository(run.headRepository ?? call.repository.name);
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url: at,
    archive_download_url: `${at}/zip`,
    expired: artifact.expired ?? false,
    created_at: artifact.createdAt ?? run.createdAt ?? MOMENT,
    updated_at: artifact.createdAt ?? run.createdAt ?? MOMENT,
    expires_at: artifact.expiresAt ?? '2027-06-01T00:00:00Z',
    digest: artifact.digest ?? `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
    workflow_run: {
      id: run.id,
      repository_id: call.repository.id,
      ...(artifact.headRepositoryGone === true ? {} : { head_repository_id: head.id }),
      head_branch: run.headBranch,
      head_sha: call.state.sha(run.headSha),
    },
  };
}

function renderRun(call: Call, run: SeedWorkflowRun) {
  const head = call.state.repository(run.headRepository ?? call.repository.name);
  return {
    id: run.id,
    name: 'perf',
    node_id: `WR_${run.id}`,
    head_branch: run.headBranch,
    head_sha: call.state.sha(run.headSha),
    path: run.path ?? '.github/workflows/perf.yml',
    run_number: run.id,
    run_attempt: run.attempt ?? 1,
    event: run.event,
    status: 'completed',
    conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
    workflow_id: 1,
    url: `${call.url}/repos/${call.repository.name}/actions/runs/${run.id}`,
    html_url: `https://github.example/${call.repository.name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt ?? MOMENT,
    updated_at: run.createdAt ?? MOMENT,
    actor: renderActor(call.state.actor('octocat')),
    head_commit: null,
    repository: renderRepository(call.state, call.repository),
    head_repository: renderRepository(call.state, head),
  };
}

function findRun(call: Call): SeedWorkflowRun {
  const found = call.repository.workflowRuns.find((run) => run.id === Number(call.params.run_id));
  if (found === undefined) throw notFound();
  return found;
}

function pageOfArtifacts(call: Call, runs: readonly SeedWorkflowRun[]) {
  const all = runs.flatMap((run) =>
    (run.artifacts ?? []).map((artifact) => renderArtifact(call, run, artifact)),
  );
  const named = all.filter((artifact) => call.query.name === undefined || artifact.name === call.query.name);
  named.sort((a, b) => b.id - a.id);
  return paginate(call, named, (artifacts) => ({ total_count: named.length, artifacts }));
}

export const workflowRunOperations: Operations = {
  'actions/list-artifacts-for-repo': (call) => pageOfArtifacts(call, call.repository.workflowRuns),
  'actions/list-workflow-run-artifacts': (call) => pageOfArtifacts(call, [findRun(call)]),
  'actions/get-workflow-run': (call) => ({ status: 200, body: renderRun(call, findRun(call)) }),
  'actions/download-artifact': (call) => {
    const found = findArtifact(call.repository, Number(call.params.artifact_id));
    if (found === null) throw notFound();
    if (found.artifact.expired === true) throw new Problem(410, 'Artifact has expired');
    const location = `${call.url}/_storage/${call.repository.name}/${found.artifact.id}.zip`;
    return { status: 302, headers: { location } };
  },
};
