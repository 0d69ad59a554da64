import { describe, expect, it } from '@jest/globals';
import { buildEnvironment } from '../../src/k6/environment.ts';

const TOKEN = 'ghs_0123456789abcdef';

describe('buildEnvironment', () => {
  it('passes what a run: step has, less the platform and everything that holds a token of ours', () => {
    const { variables } = buildEnvironment({
      env: {
        PATH: '/bin',
        BASE_URL: 'http://localhost',
        K6_VUS: '3',
        'INPUT_GITHUB-TOKEN': TOKEN,
        input_mode: 'compare',
        ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
        GITHUB_OUTPUT: '/output',
        RUNNER_TEMP: '/temp',
        GH_TOKEN: TOKEN,
        NPM_CONFIG_TOKEN: TOKEN,
        REMOTE: `https://x-access-token:${TOKEN}@host/`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`,
        ANOTHER: 'my-runtime-secret-too',
        GIVEN: 'has given-to-cli in it',
        ABSENT: undefined,
      },
      tokens: ['given-to-cli', ''],
      added: { RATE: '20', GITHUB_API: 'asked for' },
    });
    expect(variables).toEqual({
      PATH: '/bin',
      BASE_URL: 'http://localhost',
      K6_VUS: '3',
      RATE: '20',
      GITHUB_API: 'asked for',
      K6_NO_USAGE_REPORT: 'true',
      K6_NEW_MACHINE_READABLE_SUMMARY: 'false',
    });
  });

  it('does not take a token of one letter for a part of every value', () => {
    const { variables } = buildEnvironment({
      env: { GITHUB_TOKEN: 't', PATH: '/bin/test', T: 't' },
      tokens: [],
      added: {},
    });
    expect(variables).toMatchObject({ PATH: '/bin/test' });
    expect(variables).not.toHaveProperty('T');
  });

  it.each([
    [{ K6_SUMMARY_MODE: 'full' }, { K6_SUMMARY_MODE: 'full' }, []],
    [{ K6_SUMMARY_MODE: 'disabled' }, {}, ['K6_SUMMARY_MODE=disabled']],
    [{ K6_NO_SUMMARY: 'true' }, {}, ['K6_NO_SUMMARY']],
    [{ K6_NO_SUMMARY: 'false' }, {}, []],
    [{ K6_NO_THRESHOLDS: 'true' }, {}, ['K6_NO_THRESHOLDS']],
    [{ K6_NO_THRESHOLDS: 'T' }, {}, ['K6_NO_THRESHOLDS']],
    // k6 would not start with it.
    [{ K6_NO_THRESHOLDS: '' }, {}, []],
    [{ K6_PAUSED: 'true', K6_LINGER: '1' }, {}, ['K6_PAUSED', 'K6_LINGER']],
    [{ K6_PAUSED: 'false', K6_LINGER: 'false' }, {}, []],
    [{ K6_NO_USAGE_REPORT: 'false', K6_NEW_MACHINE_READABLE_SUMMARY: 'true' }, {}, []],
  ])('of %j keeps %j, with notices %j', (env, kept, notices) => {
    for (const request of [
      { env, added: {} },
      { env: {}, added: env as Record<string, string> },
    ]) {
      const environment = buildEnvironment({ ...request, tokens: [] });
      expect(environment.variables).toEqual({
        ...kept,
        K6_NO_USAGE_REPORT: 'true',
        K6_NEW_MACHINE_READABLE_SUMMARY: 'false',
      });
      expect(environment.notices).toEqual(notices.map((name) => expect.stringContaining(name)));
    }
  });
});
