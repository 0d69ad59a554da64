import { describe, expect, it } from '@jest/globals';
import { splitByRequiredEnv } from '../../../src/modes/measure/required-env.ts';
import { selectScenarios } from '../../../src/modes/measure/scenarios.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';

const config = parseConfig('suites: { a: { scenario-file: a.js, env: { OWN: x } } }\n', 'perf.yml');
const scenarios = selectScenarios({ files: ['a.js', 'b.js'], suites: [], config });
const split = (names: string[], variables: Record<string, string | undefined> = {}) =>
  splitByRequiredEnv(scenarios, { names, variables }, { leg: 'os=linux', workingDirectory: 'perf' });
const texts = (names: string[]) => split(names).skipped.map(({ finding }) => finding.text);

describe('suites without variables that the config requires', () => {
  it('are none where nothing is required', () => {
    expect(split([])).toEqual({ runnable: scenarios, skipped: [] });
  });

  it('are those alone that do not set them themselves', () => {
    const { runnable, skipped } = split(['OWN']);
    expect(runnable.map(({ suite }) => suite)).toEqual(['a']);
    expect(skipped).toMatchObject([{ kind: 'skipped', suite: 'b', leg: 'os=linux' }]);
  });

  it('are skipped for an empty variable as for a missing one', () => {
    expect(split(['TOKEN'], { TOKEN: '' }).runnable).toEqual([]);
    expect(split(['TOKEN'], { TOKEN: 'x' }).skipped).toEqual([]);
  });

  it('are named by their file in the repository', () => {
    expect(split(['OWN']).skipped[0]?.scenarioFile).toBe('perf/b.js');
  });

  it('are neither passed nor failed, and say what they lack', () => {
    expect(split(['TOKEN']).skipped[0]?.finding).toMatchObject({
      verdict: 'inconclusive',
      reason: 'missing-env',
    });
    expect(texts(['TOKEN'])[0]).toBe(
      'Not run: TOKEN is missing, and required-env of the config asks for it.',
    );
    expect(texts(['TOKEN', 'URL'])[0]).toMatch(/^Not run: TOKEN, URL are missing, .* asks for them\.$/);
  });
});
