import { describe, expect, it } from '@jest/globals';
import { locateArchived, nameBriefly, sortArchive } from '../../src/k6/archive-parts.ts';

const SCRIPT = 'file:///home/ann/shop/perf/a.js';
const sort = (names: string[], loaded: string[]) =>
  Object.fromEntries(sortArchive(['data', ...names], loaded));

describe('sortArchive', () => {
  it('takes for code what k6 loaded as a module, and for data what the script opened', () => {
    const names = [
      'file/home/nobody/shop/lib.js',
      'file/home/nobody/shop/users.json',
      'https/jslib.k6.io/u/1.0/index.js',
    ];
    const loaded = [SCRIPT, 'file:///home/ann/shop/lib.js', 'https://jslib.k6.io/u/1.0/index.js'];
    expect(sort(names, loaded)).toEqual({
      data: 'code',
      'file/home/nobody/shop/lib.js': 'code',
      'file/home/nobody/shop/users.json': 'data',
      'https/jslib.k6.io/u/1.0/index.js': 'code',
    });
  });

  it.each([
    ['of a name with spaces', 'file/w/a b ü.js', 'file:///w/a%20b%20%C3%BC.js'],
    ['on a drive of Windows', 'file/C/w/a.js', 'file:///C:/w/a.js'],
    ['in a home on a Mac', 'file/Users/nobody/a.js', 'file:///Users/ann/a.js'],
  ])('finds a module %s', (_, name, address) => {
    expect(sort([name, 'file/w/x.json'], [SCRIPT, address])).toMatchObject({
      [name]: 'code',
      'file/w/x.json': 'data',
    });
  });

  it('takes protocols of gRPC for code', () => {
    expect(sort(['file/w/a.proto', 'file/w/a.protoset'], [SCRIPT])).toMatchObject({
      'file/w/a.proto': 'code',
      'file/w/a.protoset': 'code',
    });
  });

  it.each([
    ['k6 logs no modules', []],
    ['a module is not found', [SCRIPT, 'file:///w/other.js']],
  ])('takes nothing else for data where %s', (_, loaded) => {
    expect(sort(['file/w/users.json', 'file/w/a.proto'], loaded)).toMatchObject({
      data: 'code',
      'file/w/users.json': 'unknown',
      'file/w/a.proto': 'code',
    });
  });

  it('bears with a source map that is named and not there', () => {
    expect(sort(['file/w/users.json'], [SCRIPT, 'file:///w/a.js.map'])).toMatchObject({
      'file/w/users.json': 'data',
    });
  });
});

describe('nameBriefly', () => {
  it('gives as many folders as tell a file from the others', () => {
    expect(Object.fromEntries(nameBriefly(['w/a/x.json', 'w/b/x.json', 'w/b/y.json']))).toEqual({
      'w/a/x.json': 'a/x.json',
      'w/b/x.json': 'b/x.json',
      'w/b/y.json': 'y.json',
    });
  });
});

describe('locateArchived', () => {
  it.each([
    ['file/work/a b.json', '/work', ['/work/a b.json']],
    ['file/home/nobody/shop/a.js', '/home/ann/shop', ['/home/ann/shop/a.js', '/home/nobody/shop/a.js']],
    ['file/Users/nobody/a.js', '/Users/ann', ['/Users/ann/a.js', '/Users/nobody/a.js']],
    ['file/home/nobody/a.js', '/work', ['/home/nobody/a.js']],
    ['https/jslib.k6.io/u/index.js', '/work', []],
  ])('%s beside %s', (name, home, places) => {
    expect(locateArchived(name, home)).toEqual(places);
  });

  it('knows the drives of Windows', () => {
    expect(locateArchived('file/C/Users/nobody/a.js', 'C:\\Users\\ann\\shop')).toContain('C:/Users/ann/a.js');
  });
});
