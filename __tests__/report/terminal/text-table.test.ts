import { describe, expect, it } from '@jest/globals';
import type { Table } from '../../../src/report/model/blocks.ts';
import { renderTable, renderTextTable } from '../../../src/report/terminal/text-table.ts';

const plain = (text: string) => text;
const paint = new Proxy({}, { get: () => plain }) as Parameters<typeof renderTable>[1]['paint'];
const cell = (text: string) => ({ text });

describe('a table of text', () => {
  it('has columns as wide as their widest cell, numbers to the right, and no spaces at line ends', () => {
    const rows = [
      [cell('Measure'), cell('Value')],
      [cell('p(95)'), cell('7 ms')],
      [cell('a'), cell('')],
    ];
    expect(renderTextTable(rows, ['left', 'right'])).toEqual(['Measure  Value', 'p(95)     7 ms', 'a']);
  });

  it('counts colours as nothing', () => {
    const red = { text: 'fail', paint: (text: string) => `\u001b[31m${text}\u001b[39m` };
    expect(
      renderTextTable(
        [
          [red, cell('x')],
          [cell('passes'), cell('y')],
        ],
        ['left', 'left'],
      )[0],
    ).toBe('\u001b[31mfail\u001b[39m    x');
  });
});

describe('a table for a terminal', () => {
  const table: Table = {
    head: ['Verdict', 'Measure', 'Note'],
    align: ['left', 'left', 'left'],
    rows: [[['pass'], ['http_req_duration p(95)'], ['a long note that nobody needs']]],
    spare: ['Note'],
  };

  it('leaves out spare columns where lines would break', () => {
    expect(renderTable(table, { paint, width: 200 })).toContain('nobody needs');
    expect(renderTable(table, { paint, width: 40 })).toBe(
      'Verdict  Measure\npass     http_req_duration p(95)\n\nLeft out for the width of the terminal: Note; a wider one, or a pipe, shows them.',
    );
  });

  it('puts below what must be read all the same, alike ones once', () => {
    const row = (name: string, note: string) => [['not judged'], [name], [note]];
    const rows = [row('a', 'the run is not valid'), row('b', ''), row('c', 'the run is not valid')];
    expect(renderTable({ ...table, rows, below: ['Note', 'Measure'] }, { paint, width: 20 })).toBe(
      'Verdict     Measure\nnot judged  a\nnot judged  b\nnot judged  c\n\n- a, c: the run is not valid',
    );
  });

  it('is nothing without rows', () => {
    expect(renderTable({ ...table, rows: [] }, { paint, width: 80 })).toBe('');
  });
});
