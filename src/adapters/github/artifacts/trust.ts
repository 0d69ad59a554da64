import type { WorkflowContext } from '../workflow-context.ts';
import type { Artifact, Run } from './listing.ts';

/** What only people with write access to the base branch can start; a pull request never stores what it is judged by. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/**
 * Why the listing alone speaks against an artifact, as a clause; null: nothing does. Forks share the namespace of
 * artifacts, and a fork's branch may be called like the base branch (GHSA-5xr6-xhww-33m4), so the repository counts first.
 */
export function distrustArtifact(
  artifact: Artifact,
  baseRef: string,
  context: WorkflowContext,
): string | null {
  const run = artifact.workflow_run;
  if (run === null || run.id === null) return 'does not say which run made it';
  const own = context.repository.id ?? run.repository_id;
  if (own === null || run.head_repository_id !== own || (run.repository_id ?? own) !== own)
    return 'was made by a run of another repository, a fork';
  if (run.head_branch !== baseRef)
    return `was made on the branch ${run.head_branch ?? '(unknown)'}, not on ${baseRef}`;
  return null;
}

/**
 * Why the run that made an artifact is not trusted; null if it is. How that run ended does not count: only valid runs
 * are stored, the baseline is uploaded while its run still goes on, and a later step or another job that fails makes it
 * no worse.
 * @param workflow a workflow's file name or path; null: the one that asks
 */
export function distrustRun(run: Run, workflow: string | null, context: WorkflowContext): string | null {
  if (!TRUSTED_EVENTS.includes(run.event)) return `was made on the event ${run.event}`;
  const path = run.path.replace(/@.*$/, '');
  const wanted = workflow ?? context.workflowPath;
  if (wanted === '' || path === wanted || path.endsWith(`/${wanted}`)) return null;
  const file = path.split('/').at(-1);
  return `was made by the workflow ${file}, not by ${wanted.split('/').at(-1)} (baseline.workflow: ${file} in the config takes it)`;
}
