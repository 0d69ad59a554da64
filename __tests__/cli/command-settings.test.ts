import { describe, expect, it } from '@jest/globals';
import { settleCommand } from '../../src/cli/command-settings.ts';
import { listUserErrors } from '../../src/common/errors.ts';
import { readCommandLine } from '../support/cli-program.ts';
import { useTemporaryFolder } from '../support/temporary-folder.ts';

const folder = useTemporaryFolder();
const settle = (line: string) => settleCommand(readCommandLine(line), folder.root);
const mistakesOf = async (line: string) => {
  const error = await settle(line).then(
    () => null,
    (thrown) => thrown,
  );
  return listUserErrors(error).map(({ message }) => message);
};

describe('a command and its config', () => {
  it('are read together, from the folder', async () => {
    folder.write('.github/perf-baseline.yml', 'baseline: { history: 3 }');
    const { args, settings } = await settle('run a.js --fail-on inconclusive');
    expect(args.command).toBe('run');
    expect(settings.config.baseline.history).toBe(3);
    expect(settings.inputs).toMatchObject({ mode: 'compare', scenarioFiles: ['a.js'], comment: 'never' });
    expect(settings.errors).toEqual([]);
  });

  it.each([
    ['run a.js', '.perf-baseline/{suite}.json'],
    ['run a.js --baseline x.json', 'x.json'],
    ['baseline import a.json --baseline ../x.json', '../x.json'],
    ['run a.js --baseline none', '.perf-baseline/{suite}.json'],
  ])('keep baselines where --baseline says: %s', async (line, path) => {
    expect((await settle(line)).settings.config.baseline.path).toBe(path);
  });

  it('may take a note where something is stored, and nowhere else', async () => {
    expect((await settle('baseline import a.json --note x')).settings.inputs.note).toBe('x');
    expect(await mistakesOf('run a.js --note x')).toEqual([expect.stringContaining('note')]);
  });

  it('read any file of this machine that somebody names', async () => {
    folder.write('above.json', '1');
    const { workspace } = await settleCommand(readCommandLine('run a.js'), `${folder.root}/work`);
    expect(await workspace.read('../above.json')).toBe('1');
  });
});

describe('mistakes', () => {
  it('of the line, the inputs and the config are named at once', async () => {
    folder.write('perf.yml', 'basline: {}');
    expect(
      await mistakesOf('compare a.json --config-file perf.yml --fail-on nothing --baseline repo'),
    ).toEqual([
      expect.stringContaining('--baseline is "repo"'),
      expect.stringContaining('fail-on'),
      expect.stringContaining('unknown key "basline"'),
    ]);
    expect(await mistakesOf('baseline show --json --markdown --config-file perf.yml')).toHaveLength(2);
  });

  it('are kept for the report where a mode prints one as JSON', async () => {
    const { settings } = await settle('compare a.json --fail-on nothing --json');
    expect(settings.errors).toHaveLength(1);
  });
});
