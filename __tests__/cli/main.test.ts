import { describe, expect, it } from '@jest/globals';
import { watchStart } from '../support/loaded-modules.ts';

describe('the command line', () => {
  it('helps without loading what works', () => {
    const { status, output, modules } = watchStart('cli/main.ts', ['compare', '--help'], {});
    expect(output).toContain('perf-baseline compare');
    expect(status).toBe(0);
    expect(modules.filter((url) => /\/(valibot|yaml|csv-parse)\/|\/src\/modes\//.test(url))).toEqual([]);
  });

  it('names a wrong option without loading what works', () => {
    const { status, output, modules } = watchStart(
      'cli/main.ts',
      ['run', 'a.js', '--fail-on', 'nothing'],
      {},
    );
    expect(output).toContain('--fail-on has "nothing".');
    expect(status).toBe(2);
    const heavy = /\/(csv-parse|tinyglobby|valibot|yaml|@actions)\/|\/src\/(modes|report|comparison)\//;
    expect(modules.filter((url) => heavy.test(url))).toEqual([]);
  });
});
