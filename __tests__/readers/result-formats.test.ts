import { describe, expect, it } from '@jest/globals';
import { describeFormats, presetOf, RESULT_FORMAT_ROWS } from '../../src/readers/result-formats.ts';

describe('the formats of results', () => {
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
    for (const { format, title } of RESULT_FORMAT_ROWS)
      expect(describeFormats()).toContain(`${format} (${title})`);
  });
});
