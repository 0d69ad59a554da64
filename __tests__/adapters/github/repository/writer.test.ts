import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createRepositoryWriter } from '../../../../src/adapters/github/repository/writer.ts';
import { UserError } from '../../../../src/common/errors.ts';
import type { FileChange, RepositoryWriter } from '../../../../src/ports/repository.ts';
import type { FakeGitHub } from '../../../support/fake-github/server.ts';
import {
  addName,
  GROUNDS,
  type Ground,
  openAccess,
  PATH,
  REPOSITORY,
  readNames,
  startWritableGitHub,
} from '../../../support/repository-writing.ts';

function connect(url: string) {
  const access = openAccess(url);
  return { api: access.api, writer: createRepositoryWriter(access) };
}

const names = Array.from({ length: 20 }, (_, index) => `run-${index}`);

describe.each(Object.entries(GROUNDS))('writing to %s', (_name, start) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await start();
  }, 120_000);
  afterAll(async () => {
    await ground.close();
    expect(ground.violations).toEqual([]);
  });

  it('commits, and says so; the same again changes nothing', async () => {
    const { api, writer } = connect(ground.url);
    const request = { changes: [addName('one')], branch: 'main', message: 'Add one' };
    const outcome = await writer.commit(request);
    expect(outcome).toMatchObject({ kind: 'committed', files: [{ path: PATH, before: null }] });
    expect(await readNames(api, 'main')).toEqual(['one']);
    expect(await writer.commit(request)).toEqual({ kind: 'unchanged' });
  });

  it('20 writers at once: nothing is lost, nothing is there twice', async () => {
    const outcomes = await Promise.all(
      names.map((name) =>
        connect(ground.url).writer.commit({ changes: [addName(name)], branch: 'main', message: name }),
      ),
    );
    expect(outcomes.every(({ kind }) => kind === 'committed')).toBe(true);
    const found = await readNames(connect(ground.url).api, 'main');
    expect(found?.toSorted()).toEqual(['one', ...names].toSorted());
  }, 120_000);
});

describe('writing to a repository', () => {
  let github: FakeGitHub;
  let api: ReturnType<typeof connect>['api'];
  let writer: RepositoryWriter;
  beforeEach(async () => {
    github = await startWritableGitHub();
    ({ api, writer } = connect(github.url));
  });
  afterEach(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  const commit = (changes = [addName('one')], branch = 'main') =>
    writer.commit({ changes, branch, message: 'Add' });
  const writes = () => github.requests.filter(({ method }) => method.toUpperCase() !== 'GET');

  it('writes several documents in one commit', async () => {
    const before = github.state.git.commits.size;
    await commit([addName('one'), addName('one', 'other.json')]);
    expect(github.state.git.commits.size).toBe(before + 1);
    expect(await readNames(api, 'main', 'other.json')).toEqual(['one']);
  });

  it('writes nothing when one document must not be overwritten', async () => {
    await commit([{ ...addName('x'), apply: () => '<<<<<<< not JSON' }]);
    github.forget();
    await expect(commit([addName('one', 'other.json'), addName('one')])).rejects.toThrow('is not JSON');
    expect(writes()).toEqual([]);
  });

  it('writes again what a force-push took away between write and check', async () => {
    const repository = github.state.repository(REPOSITORY);
    const init = repository.refs.get('refs/heads/main') ?? '';
    let pushed = false;
    const change = addName('one');
    const racing: FileChange = {
      ...change,
      apply: (current) => {
        if (current !== null && !pushed) {
          pushed = true;
          repository.refs.set('refs/heads/main', init);
          return `${current} `;
        }
        return change.apply(current);
      },
    };
    await commit([racing]);
    expect(pushed).toBe(true);
    expect(await readNames(api, 'main')).toEqual(['one']);
  });

  it('a lost answer does not write twice', async () => {
    github.fail({ operation: 'git/update-ref', times: 1 }, { drop: true, afterEffect: true });
    const before = github.state.git.commits.size;
    await commit();
    expect(await readNames(api, 'main')).toEqual(['one']);
    expect(github.state.git.commits.size).toBe(before + 1);
  });

  it.each([
    [422, 'Repository rule violations found'],
    [409, 'Repository rule violations found\n\nChanges must be made through a pull request.'],
    [403, 'Protected branch update failed for refs/heads/main.'],
  ])('a protected branch (%i %s) is an outcome, with the words of GitHub', async (status, message) => {
    github.fail({ operation: 'git/update-ref' }, { status, message });
    expect(await commit()).toMatchObject({ kind: 'protected', reason: expect.stringContaining(message) });
  });

  it.each([
    [403, 'Resource not accessible by integration', 'contents: write'],
    [403, 'Repository was archived so is read-only.', 'archived'],
    [401, 'Bad credentials', 'github-token'],
  ])('%i %s is a mistake that says what to do', async (status, message, hint) => {
    github.fail({ operation: 'git/create-tree' }, { status, message });
    const error = await commit().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).hint).toContain(hint);
  });

  it('gives up when others keep winning, and says so', async () => {
    github.fail({ operation: 'git/update-ref' }, { status: 422, message: 'Update is not a fast forward' });
    await expect(commit()).rejects.toThrow('others wrote at the same time');
  }, 120_000);
});
