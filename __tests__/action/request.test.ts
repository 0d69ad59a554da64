import { describe, expect, it } from '@jest/globals';
import { buildRequest } from '../../src/action/request.ts';
import type { WorkflowContext } from '../../src/adapters/github/workflow-context.ts';
import { loadSettings } from '../../src/settings/settings.ts';
import { createMemoryWorkspace } from '../fakes/workspace.ts';
import { createContext, createPullRequestContext } from '../support/contexts.ts';

async function ask(context: WorkflowContext, inputs: Readonly<Record<string, string>> = {}) {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name}`, text]));
  const settings = await loadSettings(env, createMemoryWorkspace());
  expect(settings.errors).toEqual([]);
  return buildRequest(context, settings, env);
}

describe('what a step of a workflow asks for', () => {
  it('is told of the pull request with its own head and of the commit that is measured', async () => {
    const { context } = await ask(createPullRequestContext({ headSha: '1'.repeat(40) }));
    expect(context).toMatchObject({
      pullRequest: 7,
      sha: '0'.repeat(40),
      headSha: '1'.repeat(40),
      repository: 'octo/shop',
    });
  });

  it('is of the job with all values of its matrix, which are one cluster', async () => {
    const job = async (matrix: string) =>
      (await ask(createContext(), { MATRIX: matrix })).identity.provenance.job;
    expect(await job('{ "os": "linux", "run": 1 }')).toBe('perf {"os":"linux","run":1}');
    expect(await job('{}')).toBe('perf');
    expect(await job('null')).toBe('perf');
    expect(await job('')).toBe('perf');
  });

  it.each([
    ['workflow_dispatch', true],
    ['push', false],
    ['schedule', false],
    ['pull_request', false],
  ])('on %s: failing runs become part of the baseline: %s', async (eventName, storesFailing) => {
    const { storage } = await ask(createContext({ eventName }));
    expect(storage).toMatchObject({ storesFailing, event: eventName });
  });

  it('stores as the inputs say, and turns flat files into documents', async () => {
    const inputs = {
      MODE: 'baseline',
      UPDATE: 'commit',
      'UPDATE-HISTORY': 'reset',
      'DRY-RUN': 'true',
      NOTE: 'a new cache',
    };
    const { storage } = await ask(createContext({ eventName: 'workflow_dispatch' }), inputs);
    expect(storage).toMatchObject({
      update: 'commit',
      updateHistory: 'reset',
      dryRun: true,
      note: 'a new cache',
      flatFiles: 'converted',
      firstOnly: false,
    });
  });
});
