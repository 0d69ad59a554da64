import { describe, expect, it } from '@jest/globals';
import { act } from '../../support/mode-world.ts';

describe('files that inputs and config name', () => {
  it('names all files at once that are not there', async () => {
    const { report } = await act({
      scripts: {},
      config: 'env-file: perf/.env',
      inputs: { 'scenario-file': 'perf/nothere.js' },
    });
    expect(report.errors.map(({ message }) => message)).toEqual([
      'No file is found for "perf/nothere.js".',
      'The env-file perf/.env of the config file is not there.',
    ]);
  });
});
