import { describe, expect, it } from '@jest/globals';
import { buildInspectArguments, buildRunArguments } from '../../src/k6/arguments.ts';

const request = {
  k6: { path: 'k6', version: '2.2.0' },
  scenarioFile: 'perf/checkout.js',
  suite: 'checkout',
  flags: ['--vus', '3', '-e', 'A=b c', '--quiet'],
  env: { SECRET: 'in the environment only' },
  trendStats: ['p(95)', 'count'],
  plannedMs: null,
  timeLimitMs: 1000,
};
const run = { request, variables: {}, summaryPath: '/temp/summary.json', outputs: [] };

describe('buildRunArguments', () => {
  it('keeps values as they are, the script last, and variables off the command line', () => {
    expect(buildRunArguments(run)).toEqual([
      'run',
      '--summary-export=/temp/summary.json',
      '--paused=false',
      '--linger=false',
      '--summary-trend-stats=p(95),count',
      ...['--vus', '3', '-e', 'A=b c', '--quiet', 'perf/checkout.js'],
    ]);
  });

  it.each([
    ['2.0.0', {}, false],
    ['1.8.1', {}, true],
    ['0.57.0', {}, true],
    ['1.8.1', { K6_ADDRESS: 'localhost:7000' }, false],
  ])('with k6 %s and %j turns the REST API off: %s', (version, variables, off) => {
    const k6 = { path: 'k6', version };
    expect(buildRunArguments({ ...run, variables, request: { ...request, k6 } }).includes('--address=')).toBe(
      off,
    );
  });

  it.each([
    [[], 'json=a,csv=b', [], []],
    [['csv=own'], undefined, [], ['--out=csv=own']],
    [['csv=own'], 'json=a,csv=b', [], ['--out=json=a', '--out=csv=b', '--out=csv=own']],
    [['csv=own'], 'json=a', ['-o', 'json=c'], ['--out=csv=own', '-o', 'json=c']],
  ])('with own outputs %j, K6_OUT %j and flags %j writes to %j', (outputs, K6_OUT, flags, expected) => {
    const variables = K6_OUT === undefined ? {} : { K6_OUT };
    const args = buildRunArguments({ ...run, outputs, variables, request: { ...request, flags } });
    expect(args.slice(5, -1)).toEqual(expected);
  });

  it('takes a scenario file of an odd name for a file', () => {
    expect(buildRunArguments({ ...run, request: { ...request, scenarioFile: '-x.js' } }).at(-1)).toBe(
      './-x.js',
    );
  });
});

describe('buildInspectArguments', () => {
  it('shows the environment to k6 and passes on only what inspect knows', () => {
    expect(buildInspectArguments(request)).toEqual([
      'inspect',
      '--execution-requirements',
      '--include-system-env-vars',
      '--env=A=b c',
      'perf/checkout.js',
    ]);
  });
});
