import { describe, expect, it } from '@jest/globals';
import type { Artifact, Run } from '../../../../src/adapters/github/artifacts/listing.ts';
import { distrustArtifact, distrustRun } from '../../../../src/adapters/github/artifacts/trust.ts';
import { createContext } from '../../../support/contexts.ts';

const RUN = { id: 9, repository_id: 1, head_repository_id: 1, head_branch: 'main', head_sha: 'a' };
const artifactOf = (run: Partial<typeof RUN> | null): Artifact => ({
  id: 1,
  name: 'perf-baseline-checkout',
  expired: false,
  digest: null,
  size_in_bytes: 10,
  created_at: null,
  expires_at: null,
  workflow_run: run === null ? null : { ...RUN, ...run },
});

describe('an artifact', () => {
  it('of the repository on the base branch is taken', () => {
    expect(distrustArtifact(artifactOf({}), 'main', createContext())).toBeNull();
  });

  it.each([
    ['of a fork whose branch is called like the base branch', { head_repository_id: 2 }, 'a fork'],
    ['of a fork that was deleted', { head_repository_id: null as never }, 'a fork'],
    ['of another branch', { head_branch: 'feature' }, 'on the branch feature, not on main'],
    ['of a run that is not named', { id: null as never }, 'does not say which run'],
  ])('%s is not', (_, run, reason) => {
    expect(distrustArtifact(artifactOf(run), 'main', createContext())).toContain(reason);
  });

  it('without a run is not', () => {
    expect(distrustArtifact(artifactOf(null), 'main', createContext())).toContain('does not say which run');
  });
});

describe('the run of an artifact', () => {
  const runOf = (changes: Partial<Run>): Run => ({
    event: 'push',
    path: '.github/workflows/perf.yml',
    html_url: '',
    ...changes,
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('on %s is trusted', (event) => {
    expect(distrustRun(runOf({ event }), null, createContext())).toBeNull();
  });

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment'])(
    'on %s is not: a pull request never stores what it is judged by',
    (event) => {
      expect(distrustRun(runOf({ event }), null, createContext())).toBe(`was made on the event ${event}`);
    },
  );

  it('of another workflow is taken only where the config names it', () => {
    const nightly = runOf({ path: '.github/workflows/nightly.yml@refs/heads/main' });
    expect(distrustRun(nightly, null, createContext())).toContain('baseline.workflow: nightly.yml');
    expect(distrustRun(nightly, 'nightly.yml', createContext())).toBeNull();
    expect(
      distrustRun(runOf({ path: '.github/workflows/not-nightly.yml' }), 'nightly.yml', createContext()),
    ).not.toBeNull();
  });
});
