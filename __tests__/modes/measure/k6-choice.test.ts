import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import { chooseK6 } from '../../../src/modes/measure/k6-choice.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';

const FILE = 'perf.yml';

interface Situation {
  readonly path?: string;
  readonly downloadUrl?: string;
  readonly base?: string | UserError;
  readonly changed?: readonly string[] | UserError;
  readonly onPullRequest?: boolean;
}

function choose(situation: Situation) {
  const { path = null, downloadUrl = null, base, changed = [], onPullRequest = true } = situation;
  return chooseK6(
    { version: '2.x', config: { k6: { path, downloadUrl } }, configFile: FILE },
    {
      base: createMemoryBase(base === undefined ? {} : { [FILE]: base }),
      workspace: createMemoryWorkspace(),
      proposed: onPullRequest ? { changes: async (name) => isChanged(name, changed) } : null,
    },
  );
}

function isChanged(name: string, changed: readonly string[] | UserError): boolean {
  if (changed instanceof UserError) throw changed;
  return changed.includes(name);
}

describe('k6 on a pull request', () => {
  it('is the program of the checkout that the base branch names too', async () => {
    expect(await choose({ path: 'bin/k6', base: 'k6: { path: bin/k6 }' })).toMatchObject({ path: 'bin/k6' });
  });

  it.each([
    ['the base branch has no config', undefined, 'of the base branch names no program'],
    ['the base branch names another', 'k6: { path: /opt/k6 }', 'of the base branch names /opt/k6'],
    ['the base branch cannot be read', new UserError('No token.'), 'cannot be read: No token.'],
    ['the config of the base branch is wrong', 'k6: 3', 'cannot be read'],
  ])('is no program of the checkout where %s', async (_, base, why) => {
    await expect(choose({ path: 'bin/k6', ...(base === undefined ? {} : { base }) })).rejects.toThrow(why);
  });

  it('is no program that the pull request changes', async () => {
    const base = 'k6: { path: bin/k6 }';
    await expect(choose({ path: 'bin/k6', base, changed: ['bin/k6'] })).rejects.toThrow('is not run');
  });

  it('may be a program of the machine', async () => {
    expect(await choose({ path: '/opt/k6' })).toMatchObject({ path: '/opt/k6' });
  });

  it('comes from the mirror of the base branch, and of nobody else', async () => {
    const [own, theirs] = ['https://own', 'https://theirs'];
    const base = `k6: { download-url: "${theirs}" }`;
    expect(await choose({ downloadUrl: own, base })).toMatchObject({ downloadUrl: theirs });
    expect(await choose({ downloadUrl: own })).toMatchObject({
      downloadUrl: null,
      declined: ["https://own (until this is merged, k6.download-url is that of the base branch's perf.yml)"],
    });
    expect((await choose({ downloadUrl: theirs, base })).declined).toBeUndefined();
    await expect(choose({ downloadUrl: own, base: new UserError('No token.') })).rejects.toThrow(
      'k6.download-url',
    );
  });

  it('is none on PATH that the pull request changes', async () => {
    const { refuse } = await choose({ changed: ['bin/k6'] });
    expect(await refuse?.('bin/k6')).toBe('this pull request changes bin/k6');
    expect(await refuse?.('/usr/bin/k6')).toBeNull();
  });

  it('is none of the checkout on PATH where nothing tells what the pull request changes; others may do', async () => {
    const { refuse } = await choose({ changed: new UserError('The token may not do it.') });
    expect(await refuse?.('bin/k6')).toBe(
      'whether this pull request changes it cannot be told: The token may not do it',
    );
    expect(await refuse?.('/usr/bin/k6')).toBeNull();
  });
});

it('elsewhere k6 is what the config says', async () => {
  const wish = { path: 'bin/k6', downloadUrl: 'https://own', changed: ['bin/k6'] };
  expect(await choose({ ...wish, onPullRequest: false })).toEqual({
    version: '2.x',
    path: 'bin/k6',
    downloadUrl: 'https://own',
  });
});
