import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disarmLine, disarmText } from '../../src/common/workflow-commands.ts';

/** How the runner finds a command (actions/runner, ActionCommand.cs): TryParseV2, then TryParse. */
function isCommand(line: string): boolean {
  const trimmed = line.replace(/^[\s\u0085]+/u, '');
  return trimmed.startsWith('::') || line.includes('##[');
}

describe('disarmLine', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  \t::add-mask::x', '  \t: :add-mask::x'],
    ['\u0085::stop-commands::x', '\u0085: :stop-commands::x'],
    ['time=1 msg="##[set-output name=verdict]pass"', 'time=1 msg="## [set-output name=verdict]pass"'],
    ['###[x', '### [x'],
    [':::', ': ::'],
  ])('%j becomes %j', (line, expected) => {
    expect(disarmLine(line)).toBe(expected);
  });

  it.each(['', 'checks.....: 100 % ::', ' █ group::name', ':x', '## [x', '#[x'])(
    'leaves %j alone',
    (line) => {
      expect(disarmLine(line)).toBe(line);
    },
  );

  it('leaves no command in any text, and only adds spaces', () => {
    const piece = fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      '##[',
      ' ',
      '\t',
      '\u00a0',
      '\u0085',
      '\u200b',
      'x',
      'error',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (line) => {
          expect(isCommand(disarmLine(line))).toBe(false);
          expect(disarmLine(line).replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('disarmText', () => {
  it('takes every line end of the runner for one', () => {
    expect(disarmText('a\n::b::\r::c::\r\n::d::')).toBe('a\n: :b::\n: :c::\n: :d::');
  });
});
