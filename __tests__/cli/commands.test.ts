import { describe, expect, it } from '@jest/globals';
import { split } from 'shlex';
import { parseArguments } from '../../src/cli/arguments.ts';
import { COMMANDS, commandOf } from '../../src/cli/commands.ts';
import { listCommandMistakes } from '../../src/cli/inputs.ts';
import { OPTIONS } from '../../src/cli/options.ts';

describe('the commands', () => {
  it('are found by the words that are typed', () => {
    for (const command of COMMANDS) expect(commandOf(command.name)).toBe(command);
  });

  it('have together every option that there is, each once', () => {
    const used = new Set(COMMANDS.flatMap(({ options }): readonly string[] => options));
    expect(Object.keys(OPTIONS).filter((name) => !used.has(name))).toEqual(['help', 'version']);
    for (const { options } of COMMANDS) expect(new Set(options).size).toBe(options.length);
  });

  it('say whether something must follow as their help writes it', () => {
    for (const { operands, needsOperand } of COMMANDS) expect(operands.startsWith('<')).toBe(needsOperand);
  });

  it.each(COMMANDS.flatMap(({ examples }) => examples.map(([line]) => line)))(
    'the example works: %s',
    (line) => {
      const asked = parseArguments(split(line.replace(/ > .*/, '')));
      if (asked.kind !== 'work') throw new Error(asked.kind);
      expect(listCommandMistakes(asked.arguments)).toEqual([]);
    },
  );

  it.each(COMMANDS.map(({ name, examples }) => [name, examples] as const))(
    'the examples of %s are of that command',
    (name, examples) => {
      expect(examples.length).toBeGreaterThan(0);
      for (const [line, purpose] of examples) {
        expect(line.startsWith(`${name} `) || line === name).toBe(true);
        expect(purpose).toMatch(/\w/);
      }
    },
  );
});
