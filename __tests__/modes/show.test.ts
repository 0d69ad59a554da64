import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../src/baseline/document-text.ts';
import { UserErrors } from '../../src/common/errors.ts';
import { loadShownBaselines } from '../../src/modes/show.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { createMemoryBase } from '../fakes/base-branch.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';

const own = (suite: string) =>
  renderBaseline(createDocument([createStoredRun({ 'http_req_duration p(95)': 300 })], { suite }));
const FLAT = JSON.stringify({ metrics: { p95: 300 } });
const path = (suite: string) => `.perf-baseline/${suite}.json`;

interface World {
  readonly config?: string;
  readonly files?: readonly string[];
  readonly suites?: readonly string[];
}

/** Suite, path, and the suite that the document names. */
async function show(
  stored: Readonly<Record<string, string>>,
  { config, files = [], suites = [] }: World = {},
) {
  const base = {
    ...createMemoryBase(stored),
    list: async (pattern: string) => {
      const [before = '', after = ''] = pattern.replace(/^\.\//, '').split('{suite}');
      return Object.keys(stored).filter((name) => name.startsWith(before) && name.endsWith(after));
    },
  };
  const request = { config: parseConfig(config ?? null, 'perf.yml'), files, suites };
  const shown = await loadShownBaselines(request, { base });
  return shown.map(({ suite, path: place, document }) => [suite, place, document?.suite ?? null]);
}

const BOTH = 'suites: { search: {}, checkout: {} }';

describe('the baselines that are shown', () => {
  it('are those of the config in its order, there or not, and then those that it does not name', async () => {
    const stored = { [path('checkout')]: own('checkout'), [path('other')]: own('other') };
    expect(await show(stored, { config: BOTH })).toEqual([
      ['search', path('search'), null],
      ['checkout', path('checkout'), 'checkout'],
      ['other', path('other'), 'other'],
    ]);
  });

  it('are called as their documents say, or like their files', async () => {
    const stored = { [path('a-b')]: own('a b'), [path('flat')]: FLAT };
    expect(await show(stored)).toEqual([
      ['a b', path('a-b'), 'a b'],
      ['flat', path('flat'), 'flat'],
    ]);
    expect(await show(stored, { config: 'suites: { "a b": {} }' })).toHaveLength(2);
  });

  it('are each shown once, however the config writes the path', async () => {
    const config = `{ baseline: { path: './.perf-baseline/{suite}.json' }, ${BOTH} }`;
    const shown = await show({ [path('checkout')]: own('checkout') }, { config });
    expect(shown.map(([suite]) => suite)).toEqual(['search', 'checkout']);
  });

  it('are only those asked for, by names that there are', async () => {
    const stored = { [path('checkout')]: own('checkout'), [path('other')]: own('other') };
    expect(await show(stored, { config: BOTH, suites: ['other', 'search'] })).toEqual([
      ['search', path('search'), null],
      ['other', path('other'), 'other'],
    ]);
    const attempt = show(stored, { config: BOTH, suites: ['othre', 'checkout', 'x'] });
    await expect(attempt).rejects.toThrow(UserErrors);
    await expect(attempt).rejects.toThrow(/"othre", which is no suite.\n.*"x", which is no suite/);
  });

  it('are exactly the files that are named', async () => {
    const stored = { 'old/perf.json': FLAT, 'copy.json': own('checkout'), [path('other')]: own('other') };
    expect(await show(stored, { config: BOTH, files: ['old/perf.json', 'copy.json'] })).toEqual([
      ['perf', 'old/perf.json', 'perf'],
      ['checkout', 'copy.json', 'checkout'],
    ]);
  });

  it.each([
    ['none.json', 'none.json is not there on main at ccccccc.'],
    ['broken.json', 'broken.json'],
  ])('%s is a mistake that names it', async (file, said) => {
    await expect(show({ 'broken.json': '<<<' }, { files: [file] })).rejects.toThrow(said);
  });

  it('are never the numbers of another suite under the name of one', async () => {
    const config = `{ baseline: { path: perf.json }, ${BOTH} }`;
    await expect(show({ 'perf.json': own('checkout') }, { config })).rejects.toThrow(
      'The baseline perf.json is of the suite "checkout", not of "search".',
    );
  });
});
