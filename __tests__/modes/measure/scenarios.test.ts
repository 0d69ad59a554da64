import { describe, expect, it } from '@jest/globals';
import { selectScenarios } from '../../../src/modes/measure/scenarios.ts';
import { DEFAULT_VALIDITY } from '../../../src/rules/validity.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';

const select = (files: string[] | null, yaml = '', suites: string[] = []) =>
  selectScenarios({ files, suites, config: parseConfig(yaml, 'perf.yml') }).map(({ suite, file }) => [
    suite,
    file,
  ]);

const TWO =
  'suites: { shop: { scenario-file: ./perf/a.js }, shop-slow: { scenario-file: perf/a.js, env: { SLOW: 1 } }, later: {} }';

describe('selectScenarios', () => {
  it.each<[string, Parameters<typeof select>, string[][]]>([
    [
      'the stem of a file',
      [['perf/checkout.js', 'perf/search.test.ts']],
      [
        ['checkout', 'perf/checkout.js'],
        ['search.test', 'perf/search.test.ts'],
      ],
    ],
    [
      'the names of the config',
      [['perf/a.js', 'perf/b.js'], TWO],
      [
        ['shop', 'perf/a.js'],
        ['shop-slow', 'perf/a.js'],
        ['b', 'perf/b.js'],
      ],
    ],
    [
      'all of the config where no file is named',
      [null, TWO],
      [
        ['shop', 'perf/a.js'],
        ['shop-slow', 'perf/a.js'],
      ],
    ],
    ['those that are asked for', [null, TWO, ['shop-slow']], [['shop-slow', 'perf/a.js']]],
    ['Windows paths', [['perf\\a.js'], TWO, ['shop']], [['shop', 'perf/a.js']]],
    ['a name that every object has', [['constructor.js']], [['constructor', 'constructor.js']]],
  ])('%s', (_what, choice, expected) => {
    expect(select(...choice)).toEqual(expected);
  });

  it('gives a suite of the config its own settings, others the usual ones', () => {
    const config = parseConfig('suites: { a: { thresholds: off, env: { X: 1 } } }', 'perf.yml');
    const scenarios = selectScenarios({ files: ['a.js', 'constructor.js'], suites: [], config });
    expect(scenarios.map((scenario) => scenario.config)).toEqual([
      {
        scenarioFile: null,
        env: { X: '1' },
        thresholds: false,
        validity: DEFAULT_VALIDITY,
        strictData: false,
      },
      { scenarioFile: null, env: {}, thresholds: true, validity: DEFAULT_VALIDITY, strictData: false },
    ]);
  });

  it.each<[string, Parameters<typeof select>, string]>([
    ['nothing named', [null], 'No scenario file is named.'],
    ['nothing found', [[]], 'No scenario file is there.'],
    [
      'two files of one stem',
      [['a/x.js', 'b/x.js']],
      'The scenario files a/x.js and b/x.js would both be the suite "x".',
    ],
    ['an unknown suite', [['a.js'], '', ['b']], 'The input suites names "b", which is no suite.'],
  ])('%s', (_what, choice, message) => {
    expect(() => select(...choice)).toThrow(message);
  });
});
