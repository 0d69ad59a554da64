import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listUserErrors } from '../../src/common/errors.ts';
import { parseLeg } from '../../src/settings/input-values.ts';
import { INPUT_NAMES, type InputName, type Inputs } from '../../src/settings/inputs.ts';
import { requireInputs } from '../support/inputs.ts';

type Given = Partial<Record<InputName, string>>;

function parse(given: Given & Record<string, string>): Inputs {
  return requireInputs({ read: (name) => given[name] ?? '', passed: Object.keys(given) });
}

function mistakes(given: Record<string, string>): string[] {
  try {
    parse(given);
    return [];
  } catch (error) {
    const found = listUserErrors(error);
    if (found.length === 0) throw error;
    return found.map(({ message, hint }) => `${message} ${hint}`);
  }
}

describe('parseInputs', () => {
  it('knows a version of k6 when it sees one', () => {
    expect(mistakes({ 'k6-version': 'banana', mode: 'compair' })).toEqual([
      expect.stringContaining('"compair"'),
      expect.stringContaining('"banana" is not a version of k6'),
    ]);
    expect(parse({ 'k6-version': '^1.8' }).k6Version).toBe('^1.8');
  });

  it('empty means unset', () => {
    const nothing = parse({});
    const empty = Object.fromEntries(INPUT_NAMES.map((name) => [name, '  \n']));
    expect(parse(empty)).toEqual(nothing);
    expect(nothing).toMatchObject({
      mode: 'auto',
      scenarioFiles: [],
      suites: [],
      env: {},
      workingDirectory: '.',
      k6Version: null,
      baseline: 'auto',
      rules: null,
      failOn: ['fail', 'invalid'],
      comment: 'always',
      update: 'none',
      timeBudgetMinutes: null,
      reportDir: null,
      configFile: '.github/perf-baseline.yml',
      dryRun: false,
      updateHistory: 'append',
      leg: '',
    });
  });

  it('reads what a workflow passes', () => {
    expect(
      parse({
        mode: 'compare',
        'scenario-file': 'perf/*.js\n!perf/slow.js\n\n# later\n',
        suites: 'checkout, search\nlogin',
        flags: '--tag "team=check out"',
        env: 'A=1\n# b\nB = two words \nC="quoted"\nexport D=x=y\n',
        'time-budget-minutes': '7.5',
        'dry-run': 'true',
        'fail-on': 'warn',
        matrix: '{"os":"linux"}',
      }),
    ).toMatchObject({
      mode: 'compare',
      scenarioFiles: ['perf/*.js', '!perf/slow.js'],
      suites: ['checkout', 'search', 'login'],
      flags: ['--tag', 'team=check out'],
      env: { A: '1', B: 'two words', C: 'quoted', D: 'x=y' },
      timeBudgetMinutes: 7.5,
      dryRun: true,
      failOn: ['fail', 'invalid', 'warn'],
      leg: 'os=linux',
    });
  });

  it.each([
    ['scenario-fil', 'There is no input "scenario-fil". Did you mean "scenario-file"?'],
    ['scenario_file', 'There is no input "scenario_file". Did you mean "scenario-file"?'],
    ['threshold', 'There is no input "threshold". Known: mode, scenario-file'],
  ])('an unknown input %j', (name, message) => {
    expect(mistakes({ [name]: 'x' })).toEqual([expect.stringContaining(message)]);
  });

  it('does not offer the hidden input', () => {
    expect(mistakes({ matrx: 'x' })[0]).not.toContain('matrix');
  });

  it.each([
    [
      'mode',
      'compair',
      'The input mode is "compair". Did you mean "compare"? Known: auto, compare, baseline, comment, validate.',
    ],
    ['baseline', 'none please', 'The input baseline is "none please".'],
    ['comment', 'sometimes', 'The input comment is "sometimes". Known: always, on-change, never.'],
    ['update', 'pr', 'The input update is "pr".'],
    [
      'format',
      'csv',
      'The input format is "csv". Known: locust, json, values, customSmallerIsBetter, customBiggerIsBetter, k6.',
    ],
    ['update-history', 'resett', 'Did you mean "reset"?'],
    ['dry-run', 'yes', 'The input dry-run is "yes". Write true or false.'],
    [
      'time-budget-minutes',
      '10m',
      'The input time-budget-minutes is "10m". Write a number of minutes above 0.',
    ],
    ['time-budget-minutes', '0', 'Write a number of minutes above 0.'],
    ['time-budget-minutes', '-1', 'Write a number of minutes above 0.'],
    ['fail-on', 'warning', 'The input fail-on has "warning". Did you mean "warn"?'],
    ['fail-on', 'never, warn', 'The input fail-on is "never, warn", but "never" stands alone.'],
    ['flags', '--tag "a', 'cannot be split'],
    ['matrix', '{', 'The input matrix is no JSON object'],
    ['matrix', '[1]', 'The input matrix is no JSON object'],
    ['matrix', '"x"', 'The input matrix is no JSON object'],
  ])('%s: %j', (name, value, message) => {
    expect(mistakes({ [name]: value })).toEqual([expect.stringContaining(message)]);
  });

  it('names all mistakes at once', () => {
    const given = { mod: 'x', mode: 'y', 'fail-on': 'a, b', env: 'ok=1\nbad\nworse', 'dry-run': '1' };
    expect(mistakes(given)).toHaveLength(7);
  });

  it('does not quote a line of env, which may hold a secret', () => {
    const found = mistakes({ env: 'A=1\ns3cret\n\n2B=s3cret' });
    expect(found).toEqual([
      expect.stringContaining('The input env, line 2, is not NAME=value'),
      expect.stringContaining('The input env, line 4, is not NAME=value'),
    ]);
    expect(found.join()).not.toContain('s3cret');
  });

  it.each([
    ['', ['fail', 'invalid']],
    ['warn', ['fail', 'invalid', 'warn']],
    ['no-baseline, inconclusive', ['fail', 'invalid', 'no-baseline', 'inconclusive']],
    ['fail\nwarn\nwarn', ['fail', 'invalid', 'warn']],
    ['never', ['never']],
  ])('fail-on %j', (text, words) => {
    expect(parse({ 'fail-on': text }).failOn).toEqual(words);
  });

  it('any text gives inputs or mistakes of the user', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...INPUT_NAMES, 'other'), fc.string()), (given) => {
        expect(mistakes(given)).toEqual(expect.any(Array));
      }),
    );
  });
});

describe('the key of a leg', () => {
  it.each([
    ['null', ''],
    ['{}', ''],
    ['{"repeat":3}', ''],
    ['{"os":"ubuntu-24.04","repeat":3,"node":20}', 'node=20, os=ubuntu-24.04'],
    ['{"node":"20"}', 'node=20'],
    ['{"db":{"name":"pg","version":16}}', 'db={"name":"pg","version":16}'],
    ['{"on":true,"off":null}', 'off=null, on=true'],
    ['{"name":"two words"}', 'name=two words'],
    ['{"a":"1, b=2"}', 'a="1, b=2"'],
    ['{"a":""}', 'a=""'],
  ])('%s is %j', (matrix, leg) => {
    expect(parseLeg(matrix)).toBe(leg);
  });

  it('tells every two matrices apart, whatever the order of their keys', () => {
    const matrix = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.string(), { maxKeys: 3 });
    const same = (one: object, other: object) =>
      JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
    fc.assert(
      fc.property(matrix, matrix, (one, other) => {
        const turned = Object.fromEntries(Object.entries(one).reverse());
        expect(parseLeg(JSON.stringify(turned))).toBe(parseLeg(JSON.stringify(one)));
        const [a, b] = [one, other].map(({ repeat: _, ...rest }) => rest);
        expect(parseLeg(JSON.stringify(one)) === parseLeg(JSON.stringify(other))).toBe(
          same(a ?? {}, b ?? {}),
        );
      }),
    );
  });
});
