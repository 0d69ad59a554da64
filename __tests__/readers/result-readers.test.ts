import { describe, expect, it } from '@jest/globals';
import {
  describeFormats,
  isCompanion,
  nameCompanions,
  presetOf,
  RESULT_READERS,
} from '../../src/readers/result-readers.ts';

const guess = (path: string, text: string) => RESULT_READERS.find(({ fits }) => fits({ path, text }))?.format;

describe('the table of readers', () => {
  it.each([
    ['run_stats.csv', 'Type,Name', 'locust'],
    ['a.json', '{"metrics": {"p95": 3}}', 'json'],
    ['a.json', '[{"name": "a", "value": 1}]', 'values'],
    ['a.json', '[]', 'values'],
    ['a.json', '{"metrics": {"http_reqs": {"count": 3}}}', 'k6'],
    ['a.json', 'no JSON', 'k6'],
  ])('%s with %s is of %s', (path, text, format) => {
    expect(guess(path, text)).toBe(format);
  });

  it('knows the files that one run wrote beside its results', () => {
    const run = ['a_stats.csv', 'a_stats_history.csv', 'a_failures.csv', 'a_exceptions.csv'];
    expect(run.filter((file) => !isCompanion(file, run))).toEqual(['a_stats.csv']);
    expect(isCompanion('b_failures.csv', run)).toBe(false);
    expect(nameCompanions('out/a_stats.csv')).toEqual({
      '_stats_history.csv': 'out/a_stats_history.csv',
      '_failures.csv': 'out/a_failures.csv',
    });
    expect(nameCompanions('a.json')).toEqual({});
  });

  it.each([
    [['a.csv'], null, 'locust'],
    [['a.csv', 'b.json'], null, null],
    [['a.json'], 'locust', 'locust'],
    [['a.csv'], 'k6', null],
    [[], null, null],
  ] as const)('%j of format %s ask for the rules %s', (paths, format, preset) => {
    expect(presetOf(paths, format)).toBe(preset);
  });

  it('says every format for the help', () => {
    for (const { format, title } of RESULT_READERS)
      expect(describeFormats()).toContain(`${format} (${title})`);
  });
});
