import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments } from '../../src/cli/arguments.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { listCommandInputs, listCommandMistakes } from '../../src/cli/inputs.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { UserError } from '../../src/common/errors.ts';
import { readCommandLine } from '../support/cli-program.ts';

const mistakesOf = (line: string) => listCommandMistakes(readCommandLine(line)).map(({ message }) => message);

describe('a command line', () => {
  it('is a command, what it works on, and options in any place', () => {
    const { command, operands, options } = readCommandLine(
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
    const args = readCommandLine('run a.js --flags --no-setup -- --vus 5 --tag x=y --help');
    expect(args.k6Flags).toEqual(['--vus', '5', '--tag', 'x=y', '--help']);
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
    ['compare a.csv -- --vus 2', 'compare runs no k6'],
    ['compare a.csv --format k6 --format k6', '--format is given more than once.'],
  ])('%s is refused', (line, said) => {
    expect(mistakesOf(line)).toEqual([expect.stringContaining(said)]);
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
