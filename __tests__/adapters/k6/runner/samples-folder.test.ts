import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { makeSamplesFolder } from '../../../../src/adapters/k6/runner/samples-folder.ts';
import { useTemporaryFolder } from '../../../support/temporary-folder.ts';

const folder = useTemporaryFolder();
const onUnix = process.platform === 'win32' ? it.skip : it;

describe('the folder of the samples', () => {
  onUnix('is elsewhere once the file in it is open, which is written to its end all the same', async () => {
    const samples = await makeSamplesFolder(folder.root, 'samples.csv');
    const file = openSync(samples.givenPath, 'w');
    while (existsSync(samples.givenPath)) await wait(1);
    writeSync(file, 'all of them');
    closeSync(file);
    expect(() => writeFileSync(samples.givenPath, 'others')).toThrow('ENOENT');
    expect(readFileSync(samples.end(), 'utf8')).toBe('all of them');
    await samples.remove();
    expect(readdirSync(folder.root)).toEqual([]);
  });

  it('is where it was told to be as long as nobody writes in it, and leaves nothing', async () => {
    const samples = await makeSamplesFolder(folder.root, 'samples.csv');
    expect(samples.end()).toBe(samples.givenPath);
    await samples.remove();
    expect(readdirSync(folder.root)).toEqual([]);
  });
});
