import { describe, expect, it } from '@jest/globals';
import { openResultFile } from '../../src/readers/result-reader.ts';
import { isCompanion, nameCompanions, RESULT_READERS } from '../../src/readers/result-readers.ts';

const guess = (path: string, text: string) =>
  RESULT_READERS.find(({ fits }) => fits(openResultFile(path, text)))?.format;

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

  it('ends with the only row that takes any file, else a row after it would never be asked', () => {
    const takers = RESULT_READERS.filter(({ fits }) => fits(openResultFile('a', 'nothing known')));
    expect(takers.map(({ format }) => format)).toEqual(['k6']);
    expect(RESULT_READERS.filter(({ isCatchAll }) => isCatchAll)).toEqual(takers);
    expect(RESULT_READERS.at(-1)).toBe(takers[0]);
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
});
