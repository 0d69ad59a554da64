import { describe, expect, it } from '@jest/globals';
import { nameFormat } from '../../src/baseline/foreign-document.ts';
import { describeFormats, presetOf, RESULT_FORMAT_ROWS, titleOf } from '../../src/readers/result-formats.ts';

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

  it('are told by one title each, wherever a file is named after what it was taken for', () => {
    const titles = RESULT_FORMAT_ROWS.map(({ format }) => titleOf(format));
    expect(titles).toEqual(RESULT_FORMAT_ROWS.map(({ title }) => title));
    expect(new Set(titles).size).toBe(titles.length);
    expect([nameFormat('k6-summary'), nameFormat('flat-metrics'), nameFormat('value-list')]).toEqual([
      titleOf('k6'),
      titleOf('json'),
      titleOf('values'),
    ]);
  });

  it('says every format for the help', () => {
    for (const { format, title } of RESULT_FORMAT_ROWS)
      expect(describeFormats()).toContain(`${format} (${title})`);
  });
});
