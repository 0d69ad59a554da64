import { describe, expect, it } from '@jest/globals';
import { loadSettings } from '../../src/settings/settings.ts';

const workspace = (files: Record<string, string>) => ({ read: async (path: string) => files[path] ?? null });

describe('loadSettings', () => {
  it('reads inputs as the runner passes them', async () => {
    const env = {
      'INPUT_SCENARIO-FILE': 'perf/a.js',
      INPUT_MODE: 'compare',
      'INPUT_DRY-RUN': '',
      OTHER: 'x',
    };
    const { inputs, errors } = await loadSettings(env, workspace({}));
    expect(errors).toEqual([]);
    expect(inputs).toMatchObject({ scenarioFiles: ['perf/a.js'], mode: 'compare', dryRun: false });
  });

  it('names the mistakes of inputs, flags and config together', async () => {
    const env = { INPUT_MODE: 'compar', INPUT_TRESHOLD: '1' };
    const { errors } = await loadSettings(
      env,
      workspace({ '.github/perf-baseline.yml': 'basline: {}\nrounds: 0' }),
    );
    expect(errors.map(({ message }) => message)).toEqual([
      'There is no input "treshold".',
      'The input mode is "compar".',
      '.github/perf-baseline.yml:2: rounds is 0. It must be at least 4.',
      '.github/perf-baseline.yml:1: unknown key "basline".',
    ]);
  });

  it('a config file that was asked for must be there; the usual one need not', async () => {
    const { errors } = await loadSettings({ 'INPUT_CONFIG-FILE': 'ci/perf.yml' }, workspace({}));
    expect(errors.map(({ message }) => message)).toEqual(['The config file ci/perf.yml is not there.']);
    expect((await loadSettings({}, workspace({}))).errors).toEqual([]);
  });

  it('what comes later is refused by name, all at once', async () => {
    const env = { INPUT_BASELINE: 'paired', INPUT_START: 'npm start', INPUT_SHARD: '1/3' };
    const { errors } = await loadSettings(env, workspace({ '.github/perf-baseline.yml': 'rounds: 20' }));
    expect(errors.map(({ message }) => message)).toEqual(
      ['baseline: paired', 'The input start', 'The input shard', 'rounds'].map(
        (what) => `${what} is not available in this version yet.`,
      ),
    );
  });
});
