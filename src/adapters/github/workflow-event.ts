import { readFile } from 'node:fs/promises';
import { resolveWorkflowContext, type WorkflowContext } from './workflow-context.ts';

/**
 * The job that this process runs in. An event file that is not there or no JSON is named in `problems`.
 * @throws UserError outside GitHub Actions.
 */
export async function loadWorkflowContext(
  env: Readonly<Record<string, string | undefined>>,
): Promise<WorkflowContext> {
  return resolveWorkflowContext(env, await loadEvent(env.GITHUB_EVENT_PATH ?? ''));
}

async function loadEvent(path: string): Promise<unknown> {
  if (path === '') return {};
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}
