import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import { UserError } from '../../../src/common/errors.ts';
import { freezeBaselines } from '../../../src/modes/compare/frozen-files.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';

const PATH = '.perf-baseline/checkout.json';
const OWN = renderBaseline(createDocument([createStoredRun({ 'http_req_duration p(95)': 300 })]));
const FLAT = JSON.stringify({ metrics: { p95: 300 } });

/** Freezes them in a base branch that can; tells what was done, in order. */
async function freeze(
  files: Readonly<Record<string, string | Error>>,
  suites = ['checkout'],
  config: string | null = null,
) {
  const effects: string[] = [];
  const note = (effect: string) => void effects.push(effect);
  const memory = createMemoryBase(files, note);
  const frozen = {
    ...memory,
    freeze: async (paths: readonly string[]) => {
      note(`freeze ${paths.join(' ')}`);
      return paths;
    },
  };
  await freezeBaselines(suites, parseConfig(config, 'perf.yml'), frozen);
  return effects;
}

describe('baselines within reach of a script', () => {
  it('are frozen before any is looked at', async () => {
    expect(await freeze({}, ['checkout', 'a b'])).toEqual([
      `freeze ${PATH} .perf-baseline/a-b.json`,
      `load ${PATH}`,
      'load .perf-baseline/a-b.json',
    ]);
  });

  it.each([OWN, FLAT])('may be of any format that is known (%#)', async (text) => {
    await expect(freeze({ [PATH]: text })).resolves.toHaveLength(2);
  });

  it('that cannot be read are told, with the place, before the load runs', async () => {
    const attempt = freeze({ '.perf-baseline/search.json': '<<<' }, ['checkout', 'search']);
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow('.perf-baseline/search.json on main at ccccccc is not JSON');
  });

  it('of another suite are told as well', async () => {
    const attempt = freeze({ 'perf.json': OWN }, ['search'], 'baseline: { path: perf.json }');
    await expect(attempt).rejects.toThrow('is of the suite "checkout", not of "search"');
  });

  it('are not looked for where scripts cannot reach them', async () => {
    const effects: string[] = [];
    const base = createMemoryBase({ [PATH]: '<<<' }, (effect) => void effects.push(effect));
    await freezeBaselines(['checkout'], parseConfig(null, 'perf.yml'), base);
    expect(effects).toEqual([]);
  });
});
