import { describe, expect, it } from '@jest/globals';
import { parseBaseline } from '../../src/baseline/document-text.ts';
import { act, path } from '../support/mode-world.ts';

describe('what k6 is given', () => {
  it('variables of the config, then of the env-file, then of the input', async () => {
    const { k6 } = await act({
      config:
        'env-file: .env\nsuites: { checkout: { scenario-file: checkout.js, thresholds: off, env: { A: config, B: config, C: config } } }',
      checkout: { '.env': 'B=file\nC=file\n' },
      inputs: { env: 'C=input', flags: '--tag x=y', baseline: 'none' },
    });
    expect(k6.runs[0]).toMatchObject({
      suite: 'checkout',
      env: { A: 'config', B: 'file', C: 'input' },
      flags: ['--tag', 'x=y', '--no-thresholds'],
    });
    expect(k6.runs[0]?.trendStats).toEqual(expect.arrayContaining(['count', 'p(95)', 'p(99)']));
  });

  it('only the suites that were asked for', async () => {
    const { k6 } = await act({ scripts: { 'a.js': {}, 'b.js': {}, 'c.js': {} }, inputs: { suites: 'c, a' } });
    expect(k6.runs.map(({ suite }) => suite)).toEqual(['a', 'c']);
  });

  it('values of the input env are no part of the load, their names are', async () => {
    const store = async (env: string) => {
      const inputs = { mode: 'baseline', env };
      const { workspace } = await act({ inputs, eventName: 'workflow_dispatch' });
      return workspace.files.get(path('checkout')) ?? '';
    };
    const texts = await Promise.all(['A=1', 'A=2', 'B=1'].map(store));
    const [one, other, renamed] = texts.map((text) => {
      return parseBaseline(text, 'a').runs[0]?.environment.load?.hash;
    });
    expect(other).toBe(one);
    expect(renamed).not.toBe(one);
    expect(await store('A=s3cret-s3cret')).not.toContain('s3cret');
  });
});

describe('required-env', () => {
  const config = 'required-env: [API_TOKEN, API_URL]\n';

  it('runs nothing where a variable is missing: neutral, and the names are told', async () => {
    const outcome = await act({ config, inputs: { env: 'API_URL=http://127.0.0.1' } });
    expect(outcome.report).toMatchObject({ verdict: 'inconclusive', reason: 'missing-env' });
    expect(outcome.report.headline).toContain('Not run: API_TOKEN is missing');
    expect(outcome.effects.join()).not.toMatch(/install|run/);
  });

  it('an empty variable is a missing one: GitHub gives forks empty secrets', async () => {
    const outcome = await act({ config, inputs: { env: 'API_URL=x\nAPI_TOKEN=' } });
    expect(outcome.report.reason).toBe('missing-env');
  });

  it('runs where all are there, wherever they come from', async () => {
    const own = 'required-env: [API_TOKEN]\nsuites: { checkout: { env: { API_TOKEN: x } } }\n';
    expect((await act({ config: own })).report.reason).toBe('no-baseline');
    const given = await act({ config, inputs: { env: 'API_URL=x\nAPI_TOKEN=y' } });
    expect(given.report.reason).toBe('no-baseline');
  });
});
