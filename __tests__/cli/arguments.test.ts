import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Arguments, parseArguments } from '../../src/cli/arguments.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { listCommandInputs, listCommandMistakes, listFixedInputs } from '../../src/cli/inputs.ts';
import { isOptionName, OPTIONS } from '../../src/cli/options.ts';
import { UserError } from '../../src/common/errors.ts';
import { INPUT_NAMES } from '../../src/settings/inputs.ts';

function read(line: string): Arguments {
  const asked = parseArguments(line.split(' '));
  if (asked.kind !== 'work') throw new Error(`${line} asks for ${asked.kind}`);
  return asked.arguments;
}

const mistakesOf = (line: string) => listCommandMistakes(read(line)).map(({ message }) => message);

describe('a command line', () => {
  it('is a command, what it works on, and options in any place', () => {
    const { command, operands, options } = read(
      'baseline update --note=x a.js --env A=1 b.js --env B=2 --dry-run',
    );
    expect([command, operands]).toEqual(['baseline update', ['a.js', 'b.js']]);
    expect([...options]).toEqual([
      ['note', ['x']],
      ['env', ['A=1', 'B=2']],
      ['dry-run', ['']],
    ]);
  });

  it('passes what stands after -- on to k6, whatever it looks like', () => {
    const args = read('run a.js --flags --no-setup -- --vus 5 --tag x=y --help');
    expect(args.k6Flags).toEqual(['--vus', '5', '--tag', 'x=y', '--help']);
    expect(listCommandInputs(args).INPUT_FLAGS).toBe('--no-setup --vus 5 --tag x=y --help');
  });

  it('keeps flags with spaces and quotes whole', () => {
    const asked = parseArguments(['run', 'a.js', '--', '--tag', "name=it's here"]);
    if (asked.kind !== 'work') throw new Error(asked.kind);
    expect(listCommandInputs(asked.arguments).INPUT_FLAGS).toBe(`--tag 'name=it'"'"'s here'`);
  });

  it.each([
    ['', null],
    ['compare ', 'compare'],
    ['baseline ', null],
    ['baseline show ', 'baseline show'],
  ])('"%s--help" asks for help', (line, command) => {
    expect(parseArguments(`${line}--help`.trim().split(' '))).toEqual({ kind: 'help', command });
    expect(parseArguments([...line.split(' ').filter(Boolean), '-h'])).toEqual({ kind: 'help', command });
  });

  it('asks for help by the word as well', () => {
    expect(parseArguments(['help', 'baseline', 'import'])).toEqual({
      kind: 'help',
      command: 'baseline import',
    });
  });

  it.each([
    ['comapre a.csv', 'There is no command "comapre".', 'Did you mean "compare"?'],
    ['baseline', 'baseline needs one of show, update, import behind it.', '--help'],
    ['baseline shwo', 'There is no command "baseline shwo".', 'Did you mean "show"?'],
    ['--json', 'No command is named.', '--help'],
  ])('%s: no command', (line, message, hint) => {
    const attempt = () => parseArguments(line.split(' '));
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(message);
    try {
      attempt();
    } catch (error) {
      expect((error as UserError).hint).toContain(hint);
    }
  });

  it('names every mistake at once', () => {
    expect(mistakesOf('compare --fromat=locust --strict=3 --note --rules --rules=locust')).toEqual([
      'compare has no option --fromat.',
      '--strict takes no value, and got "3".',
      '--note needs a value, and "--rules" looks like an option.',
      'compare needs something to work on: <results…>.',
    ]);
  });

  it.each([
    ['validate --strict a.js', 'validate has no option --strict.'],
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
    ['compare a.csv -- --vus 2', 'compare runs no k6'],
    ['compare a.csv --format k6 --format k6', '--format is given more than once.'],
  ])('%s is refused', (line, said) => {
    expect(mistakesOf(line)).toEqual([expect.stringContaining(said)]);
  });

  it('says what the inputs of the action would say', () => {
    const args = read('compare a.csv b.csv --format locust --strict --fail-on no-baseline --report-dir out');
    expect(listCommandInputs(args)).toMatchObject({
      INPUT_RESULTS: 'a.csv\nb.csv',
      INPUT_FORMAT: 'locust',
      'INPUT_FAIL-ON': 'no-baseline,warn',
      'INPUT_REPORT-DIR': 'out',
    });
  });

  it.each([
    ['run a.js', 'none'],
    ['run a.js --update-baseline', 'workspace'],
    ['compare a.csv', 'workspace'],
    ['compare a.csv --baseline none', 'none'],
  ])('%s may store: %s', (line, update) => {
    const { command, options } = read(line);
    expect(listFixedInputs(command as 'run', options)).toMatchObject({ update, mode: 'compare' });
  });

  it('never throws anything but what the user can mend', () => {
    const word = fc.constantFrom(...COMMANDS.flatMap(({ name }) => name.split(' ')), '--', '-', '-x', '');
    const option = fc.constantFrom(...Object.keys(OPTIONS)).map((name) => `--${name}`);
    const any = fc.oneof(word, option, fc.string(), fc.constant('--=x'), fc.constant('--__proto__=1'));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (argv) => {
        try {
          const asked = parseArguments(argv);
          if (asked.kind === 'work') {
            listCommandMistakes(asked.arguments);
            listCommandInputs(asked.arguments);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('the options', () => {
  it('set inputs of the action by the name of the input', () => {
    for (const [name, spec] of Object.entries(OPTIONS)) {
      if (!('input' in spec)) continue;
      expect(INPUT_NAMES).toContain(spec.input);
      expect(isOptionName(name)).toBe(true);
      expect(spec.input).toBe(name);
    }
  });

  it('belong to a command each', () => {
    const used = new Set(COMMANDS.flatMap(({ options }): readonly string[] => options));
    const shared = ['help', 'version'];
    expect(Object.keys(OPTIONS).filter((name) => !used.has(name))).toEqual(shared);
  });
});
