import { describe, expect, it } from '@jest/globals';
import { lateCode, loadLateCode, requireLoadedCode } from '../../src/common/late-code.ts';

describe('loadLateCode', () => {
  it('loads every part once, and the parts that these name', async () => {
    const loaded: string[] = [];
    const outer = lateCode(async () => {
      loaded.push('outer');
      lateCode(async () => loaded.push('inner'));
      return 'the outer part';
    });
    const early = lateCode(async () => loaded.push('early'));
    await early();
    await loadLateCode();
    expect(loaded).toEqual(['early', 'outer', 'inner']);
    expect(await outer()).toBe('the outer part');
    await loadLateCode();
    expect(loaded).toHaveLength(3);
  });

  it('is asked for by whoever starts a process of the user', async () => {
    lateCode(async () => 'a part');
    expect(requireLoadedCode).toThrow('A part of this program would be loaded while others can change it.');
    await loadLateCode();
    expect(requireLoadedCode).not.toThrow();
  });

  it('fails where a part cannot be loaded, before anything of the user is started', async () => {
    const broken = lateCode(() => Promise.reject(new Error('no such file')));
    await expect(loadLateCode()).rejects.toThrow('no such file');
    await expect(broken()).rejects.toThrow('no such file');
  });
});
