import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { proposeChanges } from '../../../../src/adapters/github/repository/proposal.ts';
import { createRepositoryWriter } from '../../../../src/adapters/github/repository/writer.ts';
import { UserError } from '../../../../src/common/errors.ts';
import type { FakeGitHub } from '../../../support/fake-github/server.ts';
import { closePullRequest, mergePullRequest } from '../../../support/fake-github/state.ts';
import {
  addName,
  GROUNDS,
  type Ground,
  listOpenPulls,
  openAccess,
  proposal,
  REPOSITORY,
  readNames,
  startWritableGitHub,
} from '../../../support/repository-writing.ts';

const names = Array.from({ length: 20 }, (_, index) => `run-${index}`);

describe.each(Object.entries(GROUNDS))('proposing to %s', (_name, start) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await start();
  }, 120_000);
  afterAll(async () => {
    await ground.close();
    expect(ground.violations).toEqual([]);
  });

  it('20 proposals at once are one branch and one pull request that tells all of it', async () => {
    const { api } = openAccess(ground.url);
    const outcomes = await Promise.all(
      names.map((name) => proposeChanges(proposal(`new-${name}`), openAccess(ground.url))),
    );
    const open = await listOpenPulls(api);
    expect(open).toHaveLength(1);
    expect(outcomes.every((outcome) => outcome.kind === 'proposed')).toBe(true);
    const wanted = names.map((name) => `new-${name}`).toSorted();
    expect((await readNames(api, 'perf-baseline/checkout'))?.toSorted()).toEqual(wanted);
    expect(JSON.parse(open[0]?.body ?? '').toSorted()).toEqual(wanted);
  }, 120_000);

  it('an open proposal takes up what reached the base branch meanwhile', async () => {
    const access = openAccess(ground.url);
    const { api } = access;
    await proposeChanges(proposal('first', 'perf-baseline/other'), access);
    await createRepositoryWriter(access).commit({
      changes: [addName('meanwhile')],
      branch: 'main',
      message: 'meanwhile',
    });
    await proposeChanges(proposal('second', 'perf-baseline/other'), access);
    const found = await readNames(api, 'perf-baseline/other');
    expect(found).toEqual(expect.arrayContaining(['first', 'meanwhile', 'second']));
    expect(await readNames(api, 'main')).not.toContain('first');
  });
});

describe('proposing to a repository', () => {
  let github: FakeGitHub;
  let access: ReturnType<typeof openAccess>;
  beforeEach(async () => {
    github = await startWritableGitHub();
    access = openAccess(github.url);
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });

  it('a merged proposal is over: the next one begins with the base branch, on the same branch', async () => {
    await proposeChanges(proposal('first'), access);
    const repository = github.state.repository(REPOSITORY);
    mergePullRequest(github.state, repository, 1);
    expect(await proposeChanges(proposal('second'), access)).toMatchObject({
      kind: 'proposed',
      created: true,
    });
    expect(await readNames(access.api, 'perf-baseline/checkout')).toEqual(['first', 'second']);
    expect(await listOpenPulls(access.api)).toHaveLength(1);
  });

  it('what a maintainer turned down does not come back', async () => {
    await proposeChanges(proposal('rejected'), access);
    const pull = github.state.repository(REPOSITORY).pullRequests.get(1);
    if (pull !== undefined) closePullRequest(github.state, pull);
    await proposeChanges(proposal('second'), access);
    expect(await readNames(access.api, 'perf-baseline/checkout')).toEqual(['second']);
  });

  it('a proposal without anything new is none', async () => {
    const request = { changes: [addName('one')], branch: 'main', message: 'Add' };
    await createRepositoryWriter(access).commit(request);
    expect(await proposeChanges(proposal('one'), access)).toEqual({ kind: 'unchanged' });
    expect(await listOpenPulls(access.api)).toEqual([]);
  });

  it('the same proposal again writes no second commit', async () => {
    await proposeChanges(proposal('one'), access);
    const before = github.state.git.commits.size;
    expect(await proposeChanges(proposal('one'), access)).toMatchObject({ kind: 'proposed', created: false });
    expect(github.state.git.commits.size).toBe(before);
  });

  it('a second name joins the first in the open pull request, and the text tells both', async () => {
    await proposeChanges(proposal('first'), access);
    const outcome = await proposeChanges(proposal('second'), access);
    expect(outcome).toMatchObject({
      kind: 'proposed',
      created: false,
      files: [{ before: null, after: '["first","second"]\n' }],
    });
    expect((await listOpenPulls(access.api)).map(({ body }) => body)).toEqual(['["first","second"]\n']);
  });

  it('a branch that may not be pushed is a mistake with the words of GitHub', async () => {
    const message = 'Repository rule violations found';
    github.fail({ operation: 'git/create-ref' }, { status: 422, message });
    const error = await proposeChanges(proposal('one'), access).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(`perf-baseline/checkout could not be pushed: ${message}`);
    expect(error.hint).toContain('perf-baseline/');
  });

  it('a base branch that is not there is named, and nothing is pushed', async () => {
    await expect(proposeChanges({ ...proposal('one'), base: 'mian' }, access)).rejects.toThrow(
      'There is no branch "mian"',
    );
    expect(github.requests.every(({ method }) => method.toUpperCase() === 'GET')).toBe(true);
  });

  it('a branch that somebody deletes right after the push is pushed again', async () => {
    const { refs } = github.state.repository(REPOSITORY);
    let deleted = false;
    const request = proposal('one');
    const [change = addName('one')] = request.changes;
    const racing = {
      ...change,
      apply: (current: string | null) => {
        if (!deleted && refs.delete('refs/heads/perf-baseline/checkout')) deleted = true;
        return change.apply(current);
      },
    };
    await proposeChanges(request, access);
    await proposeChanges({ ...request, changes: [racing, addName('one', 'other.json')] }, access);
    expect(deleted).toBe(true);
    expect(await readNames(access.api, 'perf-baseline/checkout')).toEqual(['one']);
    expect(await readNames(access.api, 'perf-baseline/checkout', 'other.json')).toEqual(['one']);
  });
});
