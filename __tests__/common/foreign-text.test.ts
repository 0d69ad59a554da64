import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disarmJson, disarmText } from '../../src/common/foreign-text.ts';

/** How the runner finds a command (actions/runner, ActionCommand.cs): TryParseV2, then TryParse. */
function isCommand(line: string): boolean {
  const trimmed = line.replace(/^[\s\u0085]+/u, '');
  return trimmed.startsWith('::') || line.includes('##[');
}

/** What a terminal acts on, or shows in another order than it stands there. */
const CONTROLS = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const PIECES = [
  ...[':', '::', '#', '##', '[', '##[', ' ', '\t', '\u00a0', '\u200b', 'x', 'error', '\n', '\r', '\r\n'],
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\u001b[31m',
    '\u001b]0;',
    '\u0085',
    '\u009b',
    '\u202e',
    '\u2028',
    '"',
    '\\',
  ],
];
const pieces = fc.array(fc.constantFrom(...PIECES)).map((list) => list.join(''));

describe('disarmText', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  \t::add-mask::x', '  \t: :add-mask::x'],
    ['\u0085::stop-commands::x', ': :stop-commands::x'],
    [':\u0007:error::x', ': :error::x'],
    ['#\u001b#[error]x', '## [error]x'],
    ['time=1 msg="##[set-output name=verdict]pass"', 'time=1 msg="## [set-output name=verdict]pass"'],
    ['##vso[task.complete]x', '## vso[task.complete]x'],
    ["##teamcity[buildStop comment='x']", "## teamcity[buildStop comment='x']"],
    ['###[x', '### [x'],
    [':::', ': ::'],
    ['a\u001b[2J\u001b]0;title\u0007b', 'a[2J]0;titleb'],
    ['pass \u202elia\u202c', 'pass lia'],
    ['a\n::b::\r::c::\r\n::d::', 'a\n: :b::\n: :c::\n: :d::'],
  ])('%j becomes %j', (text, expected) => {
    expect(disarmText(text)).toBe(expected);
  });

  it.each(['', 'checks.....: 100 % ::', ' █ group::name', ':x', '## [x', '#[x', '12\u202f345', '@\u200bx'])(
    'leaves %j alone',
    (text) => {
      expect(disarmText(text)).toBe(text);
    },
  );

  it('leaves no command and no control in any text, and nothing to do for a second time', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const disarmed = disarmText(text);
        expect(disarmed.split('\n').filter(isCommand)).toEqual([]);
        expect(disarmed).not.toMatch(CONTROLS);
        expect(disarmText(disarmed)).toBe(disarmed);
      }),
    );
  });
});

describe('disarmJson', () => {
  it('leaves the value, and no command and no control', () => {
    fc.assert(
      fc.property(fc.dictionary(pieces, pieces), (value) => {
        const json = disarmJson(`${JSON.stringify(value, null, 2)}\n`);
        expect(JSON.parse(json)).toEqual(value);
        expect(json.split('\n').filter(isCommand)).toEqual([]);
        expect(json).not.toMatch(CONTROLS);
      }),
    );
  });

  it('changes nothing that is harmless', () => {
    const json = JSON.stringify({ name: 'GET /orders::all [1] ## x', list: [[1], ['é\u202f%']] }, null, 2);
    expect(disarmJson(json)).toBe(json);
  });
});
