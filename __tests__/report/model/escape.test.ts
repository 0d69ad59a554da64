import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderTable } from '../../../src/report/markdown/elements.ts';
import {
  escapeText,
  escapeWithin,
  flattenText,
  renderCell,
  renderCode,
} from '../../../src/report/model/escape.ts';
import { foreign } from '../../support/foreign-text.ts';
import { readStructure } from '../../support/markdown-structure.ts';

const NOTHING = { tags: [], links: [], references: [], blocks: [], tables: [] };

describe('the check itself', () => {
  it.each([
    ['@octocat', { references: ['@o'] }],
    ['\\@octocat', { references: ['@o'] }],
    ['see #12', { references: ['#1'] }],
    ['http://x', { references: ['p://'] }],
    ['<b>x', { tags: ['<b>'] }],
    ['[a](b)', { links: ['b'] }],
    ['`a` `b', { references: ['`'] }],
    ['**a** b **c**', { references: ['**'] }],
    ['# x', { blocks: ['# '] }],
    ['| a | b |\n| a\\\\| b |', { tables: [[2, 2]] }],
    ['| a | b |\n| `a\\\\|` | b |', { tables: [[2, 3]], references: ['`', '`'] }],
  ])('sees markup in %j', (text, seen) => {
    expect(readStructure(text)).toMatchObject(seen);
  });
});

describe('escapeText', () => {
  it('leaves no markup, no HTML, and nothing that GitHub makes a link of', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        expect(readStructure(`x ${escapeText(text)} y`)).toEqual(NOTHING);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['@octocat', '@\u200boctocat'],
    ['see #12 and GH-3', 'see \\#\u200b12 and GH-\u200b3'],
    ['https://x.y', 'https:\u200b//x.y'],
    ['_www.x.y', '\\_www\u200b.x.y'],
    ['a|b', 'a\\|b'],
    ['<b>&amp;</b>', '\\<b\\>&amp;amp;\\</b\\>'],
    ['two\r\n# lines', 'two \\# lines'],
    ['a\u202egnp.exe', 'a gnp.exe'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('can be cut without leaving half a character or half an escape', () => {
    fc.assert(
      fc.property(foreign, fc.integer({ min: 1, max: 60 }), (text, maximum) => {
        const escaped = escapeWithin(text, maximum);
        expect(escaped.length).toBeLessThanOrEqual(maximum);
        expect(escaped.isWellFormed()).toBe(true);
        expect(readStructure(`x ${escaped} y`)).toEqual(NOTHING);
      }),
    );
    expect(flattenText('💥'.repeat(10), 6).isWellFormed()).toBe(true);
  });
});

describe('renderCode', () => {
  it('is one code span, whatever is in it', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        expect(readStructure(`x ${renderCode(text)} y`)).toEqual(NOTHING);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a', '`a`'],
    ['a`b', '`` a`b ``'],
    ['``', '``` `` ```'],
    ['', '`  `'],
    ['a\nb', '`a b`'],
  ])('%j', (text, code) => {
    expect(renderCode(text)).toBe(code);
  });
});

describe('a table', () => {
  it('keeps its columns, whatever the cells hold', () => {
    const rows = fc.array(fc.tuple(foreign, foreign), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (texts) => {
        const cells = texts.map(([code, text]) => [renderCode(code), escapeText(text), 'end']);
        const structure = readStructure(renderTable(['One', 'Two', ''], ['', '-:', ''], cells));
        expect(structure.tables).toEqual([Array.from({ length: texts.length + 2 }, () => 3)]);
        expect({ ...structure, tables: [] }).toEqual(NOTHING);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\|b'],
    ['a\\\\|b', 'a\\\\\\|b'],
    ['|', '\\|'],
  ])('a bar in %j', (text, cell) => {
    expect(renderCell(text)).toBe(cell);
  });
});
