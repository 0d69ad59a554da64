import { describe, expect, it } from '@jest/globals';
import { watchStart } from '../support/loaded-modules.ts';

/** What only those need that speak with GitHub, run k6 or compare. */
const HEAVY =
  /\/(undici|@actions\/(exec|github|artifact|tool-cache|http-client)|@octokit|tinyglobby|yaml)\/|\/src\/(modes\/mode|samples\/|comparison\/suite-comparison)/;

describe('the action', () => {
  it('names a wrong input without loading what only right ones need', () => {
    const { status, output, modules } = watchStart('action/main.ts', [], {
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_SHA: 'a'.repeat(40),
      'INPUT_GITHUB-TOKEN': 'token',
      INPUT_MODE: 'nothing',
    });
    expect(output).toMatch(/^(::warning::.*\n)?::error title=Error::The input mode is "nothing"\. Known: /);
    expect(status).toBe(1);
    expect(modules.filter((url) => HEAVY.test(url))).toEqual([]);
  });
});
