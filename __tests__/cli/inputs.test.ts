import { describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { listCommandInputs, listCommandMistakes, listFixedInputs } from '../../src/cli/inputs.ts';
import { INPUT_NAMES } from '../../src/settings/inputs.ts';
import { readCommandLine } from '../support/cli-program.ts';

const inputsOf = (line: string) => listCommandInputs(readCommandLine(line));
const mistakesOf = (line: string) => listCommandMistakes(readCommandLine(line)).map(({ message }) => message);

describe('the inputs of the action that a line stands for', () => {
  it('are named as a runner names them, operands and switches too', () => {
    expect(
      inputsOf('compare a.csv b.csv --format locust --strict --fail-on no-baseline --report-dir out'),
    ).toEqual({
      INPUT_RESULTS: 'a.csv\nb.csv',
      INPUT_FORMAT: 'locust',
      'INPUT_FAIL-ON': 'no-baseline,warn',
      'INPUT_REPORT-DIR': 'out',
      INPUT_FLAGS: '',
    });
    expect(inputsOf('run a.js b.js --dry-run --env A=1 --env B=2')).toMatchObject({
      'INPUT_SCENARIO-FILE': 'a.js\nb.js',
      'INPUT_DRY-RUN': 'true',
      INPUT_ENV: 'A=1\nB=2',
    });
  });

  it('are inputs that there are', () => {
    const line = 'run a.js --suites a --rules locust --strict --note x --config-file c.yml --k6-version 2.x';
    const names = INPUT_NAMES.map((name) => `INPUT_${name.toUpperCase()}`);
    for (const name of Object.keys(inputsOf(line))) expect(names).toContain(name);
  });

  it.each([
    ['run a.js', ''],
    ['run a.js --strict', 'warn'],
    ['run a.js --fail-on inconclusive', 'inconclusive'],
    ['run a.js --strict --fail-on inconclusive', 'inconclusive,warn'],
    ['run a.js --strict --fail-on never', 'never'],
  ])('%s fails on "%s"', (line, words) => {
    expect(inputsOf(line)['INPUT_FAIL-ON']).toBe(words);
  });

  it('hold the flags of k6 from both places', () => {
    expect(inputsOf('run a.js --flags --no-setup -- --vus 5 --tag x=y').INPUT_FLAGS).toBe(
      '--no-setup --vus 5 --tag x=y',
    );
  });

  it('keep flags with spaces and quotes whole', () => {
    const asked = parseArguments(['run', 'a.js', '--', '--tag', "name=it's here"]);
    if (asked.kind !== 'work') throw new Error(asked.kind);
    expect(listCommandInputs(asked.arguments).INPUT_FLAGS).toBe(`--tag 'name=it'"'"'s here'`);
  });
});

describe('what a command means by itself', () => {
  it.each([
    ['run a.js', 'compare', 'repo', 'none'],
    ['run a.js --update-baseline', 'compare', 'repo', 'workspace'],
    ['run a.js --baseline none', 'compare', 'none', 'none'],
    ['compare a.csv', 'compare', 'repo', 'workspace'],
    ['compare a.csv --baseline x.json', 'compare', 'repo', 'workspace'],
    ['compare a.csv --baseline none', 'compare', 'none', 'none'],
    ['compare a.csv --base-ref main', 'compare', 'repo', 'none'],
    ['compare a.csv --base-ref main --update-baseline', 'compare', 'repo', 'workspace'],
    ['baseline update a.js', 'baseline', 'repo', 'none'],
    ['validate a.js', 'validate', 'repo', 'none'],
  ])('%s is mode %s, with baseline %s, and stores: %s', (line, mode, baseline, update) => {
    const { command, options } = readCommandLine(line);
    expect(listFixedInputs(command as 'run', options)).toEqual({
      mode,
      baseline,
      update,
      comment: 'never',
    });
  });
});

describe('a line that contradicts itself', () => {
  it.each([
    ['compare a.csv --baseline repo', '--baseline is "repo", which is a choice of the action'],
    ['compare a.csv --baseline none --update-baseline', '--baseline none leaves nothing to store runs in.'],
    ['baseline update a.js --baseline none', '--baseline none leaves nothing to store runs in.'],
    ['baseline import a.json --baseline none', '--baseline none leaves nothing to store runs in.'],
    [
      'compare a.csv b.csv --baseline x.json',
      '--baseline x.json is one file, the baseline of one suite, and 2 suites would share it.',
    ],
    ['compare a.csv --baseline none --base-ref main', 'contradict each other'],
    ['run a.js --strict --fail-on never', 'contradict each other'],
    [
      'compare a.csv --note x --dry-run --base-ref main',
      '--note and --dry-run: nothing is stored beside --base-ref',
    ],
    ['compare a.csv --note x --baseline none', '--note: nothing is stored beside --baseline none'],
    ['baseline show --json --markdown', '--json and --markdown contradict each other.'],
    [
      'baseline update --results a.json --results b.json --baseline x.json',
      '--baseline x.json is one file, the baseline of one suite, and 2 suites would share it.',
    ],
  ])('%s is refused', (line, said) => {
    expect(mistakesOf(line)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    'compare a.csv b.csv --baseline b/{suite}.json',
    'compare a.csv --baseline ./repo',
    'compare a.csv --note x --base-ref main --update-baseline',
    'run a.js --strict --fail-on warn',
  ])('%s is none', (line) => {
    expect(mistakesOf(line)).toEqual([]);
  });

  it('is told with what its arguments themselves are wrong about, first', () => {
    expect(mistakesOf('run a.js --strict --fail-on never --fromat=k6')).toEqual([
      'run has no option --fromat.',
      '--strict and --fail-on never contradict each other.',
    ]);
  });
});
