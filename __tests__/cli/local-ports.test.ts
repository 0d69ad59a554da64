import { describe, expect, it } from '@jest/globals';
import { settleCommand } from '../../src/cli/command-settings.ts';
import { createLocalPorts } from '../../src/cli/local-ports.ts';
import { createMemoryProgram, readCommandLine } from '../support/cli-program.ts';
import { useTemporaryFolder } from '../support/temporary-folder.ts';

const folder = useTemporaryFolder();
const open = async (line: string) => {
  const command = await settleCommand(readCommandLine(line), folder.root);
  return createLocalPorts(command, createMemoryProgram(folder.root).program);
};

describe('what a command works on', () => {
  it('is the baseline on disk, unless a branch is named', async () => {
    folder.write('x.json', 'on disk');
    expect(await (await open('run a.js')).base.load('x.json')).toMatchObject({
      kind: 'found',
      text: 'on disk',
    });
    await expect((await open('run a.js --base-ref main')).base.load('x.json')).rejects.toMatchObject({
      name: 'UserError',
    });
  });

  it('is nothing of GitHub: no artifacts, no branch to write to, and the log is not troubled by it', async () => {
    const { artifacts, writer, uploads } = await open('run a.js');
    expect([artifacts, writer]).toEqual([null, null]);
    expect(await uploads.upload({ name: 'x', files: {}, retentionDays: null })).toMatchObject({
      kind: 'unavailable',
      level: 'debug',
    });
  });
});
