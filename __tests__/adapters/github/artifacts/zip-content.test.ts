import { describe, expect, it } from '@jest/globals';
import { readZip } from '../../../../src/adapters/github/artifacts/zip-content.ts';
import { patchDirectory, renameInZip, zipFiles } from '../../../support/zip.ts';

describe('the files of a zip', () => {
  it('are read as text, in memory', async () => {
    const zip = await zipFiles({ 'baseline.json': '{"ü":1}', 'a/b.txt': 'x' });
    expect(await readZip(zip)).toEqual({ 'baseline.json': '{"ü":1}', 'a/b.txt': 'x' });
  });

  it('may not lead out of it', async () => {
    const zip = renameInZip(await zipFiles({ 'xx/passwd': 'x' }), 'xx/passwd', '../passwd');
    await expect(readZip(zip)).rejects.toThrow(/invalid relative path/);
  });

  it('may not unpack to more than they are worth, whatever their headers say', async () => {
    const bomb = await zipFiles({ 'baseline.json': Buffer.alloc(21 * 1024 * 1024) });
    await expect(readZip(bomb)).rejects.toThrow('it unpacks to more than 20 MB');
  });

  it('may not be many', async () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`${i}.json`, '']));
    await expect(readZip(await zipFiles(many))).rejects.toThrow('it holds more than 100 files');
  });

  it('may not be links', async () => {
    // External attributes lie at byte 38 of a header; 0xa1ff is the mode of a symbolic link.
    const link = patchDirectory(await zipFiles({ 'baseline.json': '/etc/passwd' }), 38, [0, 0, 0xff, 0xa1]);
    await expect(readZip(link)).rejects.toThrow('"baseline.json" in it is a symbolic link');
  });

  it('must be UTF-8', async () => {
    const zip = await zipFiles({ 'baseline.json': Buffer.from([0xff, 0xfe, 0x00]) });
    await expect(readZip(zip)).rejects.toThrow('"baseline.json" in it is not UTF-8 text');
  });

  it('are none where it is no zip', async () => {
    await expect(readZip(Buffer.from('no zip'))).rejects.toThrow();
  });
});
