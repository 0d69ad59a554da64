import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.ts';
import { renderHelp } from '../../src/cli/help.ts';

describe('the help', () => {
  it('of the program names every command and exit code', () => {
    const help = renderHelp(null);
    for (const { name, summary } of COMMANDS) {
      expect(help).toContain(name);
      expect(help.replace(/\s+/g, ' ')).toContain(summary);
    }
    for (const code of ['0', '1', '2', '70']) expect(help).toMatch(new RegExp(`^  ${code} `, 'm'));
  });

  it.each(COMMANDS.map(({ name }) => name))('of %s names its options, and fits 100 columns', (name) => {
    const help = renderHelp(name);
    const { options } = COMMANDS.find((command) => command.name === name) ?? { options: [] };
    for (const option of options) expect(help).toMatch(new RegExp(`^  --${option}( |$)`, 'm'));
    expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(help).not.toMatch(/undefined| {2}$/m);
  });
});
