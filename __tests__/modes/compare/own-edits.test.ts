import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import { findConfigEdits, findOwnEdits } from '../../../src/modes/compare/own-edits.ts';
import { DEFAULT_CONFIG } from '../../../src/settings/config.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const PATH = '.perf-baseline/checkout.json';
const CONFIG = '.github/perf-baseline.yml';

describe('a checkout with a baseline of its own', () => {
  const find = (own: string | null, base: string | null) =>
    findOwnEdits(PATH, base, { workspace: createMemoryWorkspace(own === null ? {} : { [PATH]: own }) });

  it('is told where it differs from the base branch, or is not there', async () => {
    const told = [expect.stringContaining(`changes its own baseline ${PATH}`)];
    expect(await find('{"a":1}', '{"a":2}')).toEqual(told);
    expect(await find('{"a":1}', null)).toEqual(told);
  });

  it('is not told where it is the same, whatever ends the lines, or there is none', async () => {
    expect(await find('{\r\n}', '{\n}')).toEqual([]);
    expect(await find(null, '{}')).toEqual([]);
  });
});

describe('a checkout with a config of its own', () => {
  async function find(
    text: string | null,
    base: Readonly<Record<string, string | Error>>,
    envFile: string | null = null,
  ) {
    const log = createMemoryLog();
    const ports = { base: createMemoryBase(base), proposed: { changes: async () => true }, log };
    const config = { ...DEFAULT_CONFIG, envFile };
    const notices = await findConfigEdits({ config, configFile: { path: CONFIG, text } }, ports);
    return { notices, log: log.lines };
  }

  it('is told where rules differ, came or went', async () => {
    const told = [
      expect.stringContaining(`changes ${CONFIG} (rules). The verdict follows the changed config.`),
    ];
    expect((await find('rules: classic', { [CONFIG]: 'rules: default' })).notices).toEqual(told);
    expect((await find('rules: classic', {})).notices).toEqual(told);
    expect((await find(null, { [CONFIG]: 'rules: default' })).notices).toEqual(told);
  });

  it('is told key by key', async () => {
    const base = {
      [CONFIG]: 'k6: { path: /opt/k6 }\nsuites: { a: { env: { RATE: 40 } }, b: {} }\ngroup-by: [name]',
    };
    const own =
      'k6: { path: /opt/x }\nsuites: { a: { env: { RATE: 4 } }, b: {} }\nenv-file: .env\ngroup-by: [url]';
    const { notices } = await find(own, base);
    expect(notices).toEqual([expect.stringContaining('(k6.path, suites.a, group-by, env-file)')]);
  });

  it('is told of a mirror that does not count yet', async () => {
    const { notices } = await find('k6: { download-url: "https://mirror" }', {});
    expect(notices).toEqual([expect.stringMatching(/\(k6.download-url\).*k6 comes from where the base/)]);
  });

  it('is told where the env-file that it names differs', async () => {
    const { notices } = await find('env-file: .env', { [CONFIG]: 'env-file: .env' }, '.env');
    expect(notices).toEqual([
      'This checkout changes .env, the env-file. The script got the changed variables.',
    ]);
  });

  it('is told without keys where the base branch has something unreadable', async () => {
    const { notices } = await find('rules: classic', { [CONFIG]: 'rules: [' });
    expect(notices).toEqual([expect.stringContaining(`changes ${CONFIG}. The verdict`)]);
  });

  it('is not told where only comments differ', async () => {
    expect((await find('rules: classic # as ever', { [CONFIG]: 'rules: classic' })).notices).toEqual([]);
  });

  it('is not told where nothing changed', async () => {
    expect((await find('a: 1\r\n', { [CONFIG]: 'a: 1\n' })).notices).toEqual([]);
    expect((await find(null, {})).notices).toEqual([]);
  });

  it('of which the base branch says nothing is only a line of the debug log', async () => {
    const { notices, log } = await find('a: 1', { [CONFIG]: new UserError('No token.') });
    expect(notices).toEqual([]);
    expect(log).toEqual([expect.stringMatching(/^debug: .* could not be read/)]);
  });

  it('never hides a bug', async () => {
    await expect(find('a: 1', { [CONFIG]: new TypeError('x') })).rejects.toThrow(TypeError);
  });
});
