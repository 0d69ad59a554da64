import { describe, expect, it } from '@jest/globals';
import { watchStart } from '../support/loaded-modules.ts';

describe('the command line', () => {
  it('names a mistake in what was typed without loading what works', () => {
    const { status, output, modules } = watchStart('cli/main.ts', ['compare', '--nothing'], {});
    expect(output).toContain('--nothing');
    expect(status).toBe(2);
    expect(modules.filter((url) => /\/(valibot|yaml|csv-parse)\/|\/src\/modes\//.test(url))).toEqual([]);
  });
});
