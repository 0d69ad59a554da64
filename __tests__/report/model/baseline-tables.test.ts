import { describe, expect, it } from '@jest/globals';
import type { BaselineChange } from '../../../src/baseline/update.ts';
import {
  buildChangeTable,
  buildMedianTable,
  describeRuns,
  listBaselineBlocks,
} from '../../../src/report/model/baseline-tables.ts';
import { readLine, type Table } from '../../../src/report/model/blocks.ts';

type Row = BaselineChange['rows'][number];

const row = (changes: Partial<Row> = {}): Row => ({
  leg: '',
  measure: 'http_req_duration p(95)',
  type: 'trend',
  contains: 'time',
  before: 300,
  after: 330,
  ...changes,
});
const read = ({ rows }: Table) =>
  rows.map((line) => line.map((cell) => readLine(cell).replaceAll('\u00a0', ' ')));
const changeOf = (rows: readonly Row[], legs: readonly string[] = ['']) =>
  read(buildChangeTable({ legs, rows }));

describe('the medians before and now', () => {
  it('stand in the unit of the measure, with the change', () => {
    expect(changeOf([row()])).toEqual([['http_req_duration p(95)', '300 ms', '330 ms', '+10 %']]);
  });

  it('of a share change by points, and from zero by what they are', () => {
    const share = { measure: 'http_req_failed rate', type: 'rate', contains: 'default' } as const;
    expect(changeOf([row({ ...share, before: 0.01, after: 0.03 })])[0]?.at(-1)).toMatch(/^\+2 (points|pp)/);
    expect(changeOf([row({ before: 0, after: 5 })])[0]?.at(-1)).toBe('+5 ms');
  });

  it('that were not there before are new', () => {
    expect(changeOf([row({ before: null })])).toEqual([['http_req_duration p(95)', '–', '330 ms', 'new']]);
  });

  it('name the leg where there are several, and only there', () => {
    const rows = [row(), row({ leg: 'os=mac' })];
    expect(changeOf(rows, ['', 'os=mac']).map(([leg]) => leg)).toEqual(['no matrix', 'os=mac']);
    expect(buildChangeTable({ legs: ['', 'os=mac'], rows }).head[0]).toBe('Leg');
    expect(buildChangeTable({ legs: ['os=mac'], rows: [row({ leg: 'os=mac' })] }).head[0]).toBe('Measure');
  });

  it.each([buildChangeTable, buildMedianTable])('have as many cells and sides as names', (build) => {
    for (const legs of [[''], ['', 'a']]) {
      const { head, align, rows } = build({ legs, rows: [row()] });
      expect([align.length, rows[0]?.length]).toEqual([head.length, head.length]);
    }
  });
});

it('the medians alone are those of now', () => {
  expect(read(buildMedianTable({ legs: [''], rows: [row()] }))).toEqual([
    ['http_req_duration p(95)', '330 ms'],
  ]);
});

it.each([
  [0, 1, '1 run'],
  [0, 8, '8 runs'],
  [8, 9, '9 runs (8 before)'],
  [9, 1, '1 run (9 before)'],
])('from %d to %d runs are "%s"', (before, after, text) => {
  expect(describeRuns({ before, after })).toBe(text);
});

it('every suite has its sentence, its table, and the notes of its runs', () => {
  const change: BaselineChange = {
    suite: 'checkout',
    runs: { before: 8, after: 9 },
    added: 1,
    jobs: 9,
    legs: [''],
    rows: [row()],
    notes: ['a new cache', 'by hand'],
  };
  const blocks = listBaselineBlocks([change, { ...change, suite: 'search', notes: [] }]);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'table',
    'quote',
    'quote',
    'paragraph',
    'table',
  ]);
  const [first] = blocks;
  expect(first?.kind === 'paragraph' && readLine(first.line)).toBe(
    'Baseline of checkout: now 9 runs (8 before) of 9 jobs. Medians over the runs:',
  );
});
