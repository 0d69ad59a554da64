import { describe, expect, it } from '@jest/globals';
import { act, type World } from '../support/mode-world.ts';

describe('mistakes that concern the whole run', () => {
  it.each<[string, World, string]>([
    ['no scenario file', { scripts: {} }, 'No scenario file is named.'],
    [
      'a path that fits nothing',
      { inputs: { 'scenario-file': 'nope.js' } },
      'No file is found for "nope.js".',
    ],
    [
      'a suite that is none',
      { inputs: { suites: 'chekout' } },
      'The input suites names "chekout", which is no suite.',
    ],
    ['two files of one name', { scripts: { 'a/x.js': {}, 'b/x.js': {} } }, 'would both be the suite "x"'],
    [
      'an env-file that is not there',
      { config: 'env-file: .env' },
      'The env-file .env of the config file is not there.',
    ],
    ['mode: comment', { inputs: { mode: 'comment' } }, 'mode: comment is not available'],
    [
      'workflow_run, where auto means comment',
      { eventName: 'workflow_run' },
      'mode: comment is not available',
    ],
  ])('%s', async (_what, world, message) => {
    const { report, effects } = await act(world);
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
    expect(report.errors[0]?.message).toContain(message);
    expect(effects.filter((effect) => effect.startsWith('run'))).toEqual([]);
  });
});
