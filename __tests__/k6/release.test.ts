import { describe, expect, it } from '@jest/globals';
import { chooseAsset, parseChecksum, parseReleaseList } from '../../src/k6/release.ts';

describe('chooseAsset', () => {
  it.each([
    [{ os: 'linux', arch: 'x64' }, 'k6-v2.2.0-linux-amd64.tar.gz', 'k6', 'x64'],
    [{ os: 'linux', arch: 'arm64' }, 'k6-v2.2.0-linux-arm64.tar.gz', 'k6', 'arm64'],
    [{ os: 'darwin', arch: 'x64' }, 'k6-v2.2.0-macos-amd64.zip', 'k6', 'x64'],
    [{ os: 'darwin', arch: 'arm64' }, 'k6-v2.2.0-macos-arm64.zip', 'k6', 'arm64'],
    [{ os: 'win32', arch: 'x64' }, 'k6-v2.2.0-windows-amd64.zip', 'k6.exe', 'x64'],
    [{ os: 'win32', arch: 'arm64' }, 'k6-v2.2.0-windows-amd64.zip', 'k6.exe', 'x64'],
  ])('for %j is %s', (platform, name, binary, builtFor) => {
    const asset = chooseAsset('2.2.0', platform);
    expect(asset).toMatchObject({ name, binary, arch: builtFor });
    expect(name).toBe(`${asset.folder}.${asset.archive}`);
  });

  it.each([
    ['linux', 'arm'],
    ['freebsd', 'x64'],
  ])('says that there is none for %s on %s', (os, arch) => {
    expect(() => chooseAsset('2.2.0', { os, arch })).toThrow(`k6 has no release for ${os} on ${arch}`);
  });
});

describe('parseChecksum', () => {
  const digest = 'a1'.repeat(32);
  it.each([
    [`${digest}  k6.zip\n`, digest],
    [`${digest.toUpperCase()} *k6.zip\r\n`, digest],
    [`${'0'.repeat(64)}  other-k6.zip\n${digest}  k6.zip\n`, digest],
    [`${'0'.repeat(64)}  k6.zip.sig\n`, null],
    [`${digest.slice(1)}  k6.zip\n`, null],
    ['<html>k6.zip</html>', null],
    ['', null],
  ])('of %j is %j', (text, expected) => {
    expect(parseChecksum(text, 'k6.zip')).toBe(expected);
  });
});

describe('parseReleaseList', () => {
  it('takes stable versions only, whatever else is in the list', () => {
    const tags = ['v2.2.0', 'v2.3.0-rc1', 'v2-catalog-test', 'v1.4.1-release', '2.1.0', 'v1.8.1', null, 7];
    const list = [
      ...tags.map((tag_name) => ({ tag_name, draft: false, prerelease: false })),
      { tag_name: 'v9.0.0', draft: true },
      { tag_name: 'v8.0.0', prerelease: true },
      null,
      'v7.0.0',
    ];
    expect(parseReleaseList(list)).toEqual(['2.2.0', '1.8.1']);
    expect(parseReleaseList({ message: 'rate limit' })).toEqual([]);
  });
});
