import { expect, it } from '@jest/globals';
import { listUserFolders } from '../../src/k6/user-folders.ts';

it.each([
  ['config', '/home/me/.config', '/home/me/Library/Application Support'],
  ['cache', '/home/me/.cache', '/home/me/Library/Caches'],
] as const)('the %s lies in the home of the user', (kind, linux, macos) => {
  expect(listUserFolders(kind, { HOME: '/home/me' })).toEqual([linux, macos]);
});

it('a variable of the system names another folder', () => {
  const variables = { HOME: '/home/me', XDG_CACHE_HOME: '/cache', XDG_CONFIG_HOME: '' };
  expect(listUserFolders('cache', variables)[0]).toBe('/cache');
  expect(listUserFolders('config', variables)[0]).toBe('/home/me/.config');
});

it('Windows has folders of its own, and may have no home', () => {
  expect(listUserFolders('config', { APPDATA: 'C:/me' })).toEqual(['C:/me']);
  expect(listUserFolders('cache', { LocalAppData: 'C:/local', APPDATA: 'C:/me' })).toEqual(['C:/local']);
});
