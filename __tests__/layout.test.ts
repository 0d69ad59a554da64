import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useTemporaryFolder } from './support/temporary-folder.ts';

const SCRIPTS = join(import.meta.dirname, '../scripts');
const folder = useTemporaryFolder();

/** The check in a repository of these files. */
beforeEach(() => {
  mkdirSync(join(folder.root, 'scripts'));
  for (const name of ['check-layout.mjs', 'layers.mjs', 'mirror-tests.mjs'])
    copyFileSync(join(SCRIPTS, name), join(folder.root, 'scripts', name));
  for (const document of ['README.md', 'CONTRIBUTING.md', 'docs/a.md', 'docs/decisions/a.md'])
    folder.write(document, '');
});
function check(files: Readonly<Record<string, string>>): string[] {
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
  const { stderr, status } = spawnSync(process.execPath, [join(folder.root, 'scripts/check-layout.mjs')], {
    encoding: 'utf8',
  });
  const lines = stderr.split('\n').filter((line) => line !== '');
  expect(status).toBe(lines.length === 0 ? 0 : 1);
  return lines;
}

it('the layout of this repository holds', () => {
  execFileSync(process.execPath, [join(SCRIPTS, 'check-layout.mjs')]);
});

describe('a file of src', () => {
  const untested = ['src/common/a.ts: has no test; it belongs into __tests__/common/a.test.ts'];

  it.each([
    ['a function', 'export function a() {}'],
    ['a function that waits', 'async function a() {}\nexport type A = 1;'],
    ['a value', 'export const A = 1;'],
    ['a class', 'export abstract class A {}'],
    ['a statement', "import x from './x.ts';\n\ntry {\n  x();\n} catch {}"],
  ])('with %s needs a test of its name', (_, source) => {
    expect(check({ 'src/common/a.ts': source })).toEqual(untested);
    expect(check({ '__tests__/common/a.test.ts': '' })).toEqual([]);
  });

  it('is not tested by a file of its name elsewhere', () => {
    const elsewhere = {
      '__tests__/a.test.ts': '',
      '__tests__/common/a.ts': '',
      '__tests__/common/b/a.test.ts': '',
    };
    expect(check({ 'src/common/a.ts': 'export const A = 1;', ...elsewhere })).toEqual(untested);
  });

  it('that only names types needs none', () => {
    const source = [
      "import type { B } from '../measurement/b.ts';",
      '/** const in a comment */',
      'export interface A {',
      '  readonly function: B;',
      '}',
      'type Own =',
      "  | { readonly kind: 'class' }",
      '  | string;',
      'export type { Own };',
    ].join('\n');
    expect(check({ 'src/common/a.ts': source })).toEqual([]);
  });

  it('that is an exception without a reason any more is named', () => {
    const style = { 'src/report/html/style.ts': "export const STYLE = '';" };
    expect(check(style)).toEqual([]);
    expect(check({ '__tests__/report/html/style.test.ts': '' })).toEqual([
      'scripts/mirror-tests.mjs: src/report/html/style.ts is no exception any more',
    ]);
  });
});

describe('the floors', () => {
  it('let no file import from above, none import itself by others, and none be too long', () => {
    const test = (name: string) => ({ [`__tests__/${name}.test.ts`]: '' });
    const lines = check({
      'src/common/a.ts': "import { B } from '../rules/b.ts';\nexport const A = B;",
      'src/rules/b.ts': `import { C } from './c.ts';\nexport const B = C;${'\n'.repeat(301)}`,
      'src/rules/c.ts': "import { B } from './b.ts';\nexport const C = B;",
      ...test('common/a'),
      ...test('rules/b'),
      ...test('rules/c'),
    });
    expect(lines).toEqual([
      'src/common/a.ts: common may not import rules (rules/b.ts)',
      'src/rules/b.ts: 302 lines; 300 at most',
      'src/: these files import each other in a circle: rules/b.ts, rules/c.ts',
    ]);
  });
});
