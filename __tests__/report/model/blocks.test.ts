import { describe, expect, it } from '@jest/globals';
import {
  code,
  fold,
  listBlock,
  mark,
  number,
  paragraph,
  readLine,
  strong,
  tableBlock,
} from '../../../src/report/model/blocks.ts';

describe('a block', () => {
  it('is none where there is nothing to show: no empty table, list or fold reaches a reader', () => {
    expect(tableBlock({ head: ['a'], align: ['left'], rows: [] })).toEqual([]);
    expect(listBlock('Errors', [])).toEqual([]);
    expect(fold('More', [])).toEqual([]);
    expect(fold('More', tableBlock({ head: [], align: [], rows: [] }))).toEqual([]);
  });

  it('holds what it is given', () => {
    const table = { head: ['a'], align: ['left'] as const, rows: [[['x']]] };
    expect(tableBlock(table)).toEqual([{ kind: 'table', table }]);
    expect(listBlock(null, [['x']])).toEqual([{ kind: 'list', title: null, items: [['x']] }]);
    expect(fold('More', paragraph('x'))).toEqual([
      { kind: 'fold', title: 'More', blocks: [{ kind: 'paragraph', line: ['x'] }] },
    ]);
  });
});

describe('a line without its roles', () => {
  it('is all of its text, in order, roles within roles too', () => {
    const line = [
      'Measured ',
      strong('at ', code('c0ffee1'), strong('!')),
      ' in ',
      number('3 ms'),
      ' ',
      mark('bad', 'fail'),
      ' ',
      { kind: 'emphasis' as const, text: 'soon' },
      ' ',
      { kind: 'link' as const, label: strong('log ', code('x')), url: 'https://x' },
    ];
    expect(readLine(line)).toBe('Measured at c0ffee1! in 3 ms fail soon log x');
    expect(readLine([])).toBe('');
  });

  it('changes no text of others', () => {
    const text = '`a` <b>**c**|\n';
    expect(readLine([text, code(text)])).toBe(text + text);
  });
});
