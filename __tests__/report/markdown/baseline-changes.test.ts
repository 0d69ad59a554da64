import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BaselineChange } from '../../../src/baseline/update.ts';
import { renderBaselineChanges } from '../../../src/report/markdown/baseline-changes.ts';
import { foreign } from '../../support/foreign-text.ts';
import { readStructure } from '../../support/markdown-structure.ts';

const change = (changes: Partial<BaselineChange> = {}): BaselineChange => ({
  suite: 'checkout',
  runs: { before: 8, after: 9 },
  added: 1,
  jobs: 9,
  legs: [''],
  rows: [
    {
      leg: '',
      measure: 'http_req_duration p(95)',
      type: 'trend',
      contains: 'time',
      before: 300,
      after: 310,
    },
  ],
  notes: [],
  ...changes,
});

describe('the old beside the new baseline', () => {
  it('is what a reviewer of the pull request reads: how many runs, the medians, and why', () => {
    expect(renderBaselineChanges([change({ notes: ['a new cache'] })])).toBe(
      [
        '**Baseline of `checkout`**: now 9 runs (8 before) of 9 jobs. Medians over the runs:',
        '',
        '| Measure | Before | Now | Change |',
        '| - | -: | -: | -: |',
        '| `http_req_duration p(95)` | 300 ms | 310 ms | +3.33 % |',
        '',
        '> a new cache',
      ]
        .join('\n')
        .replace(/(\d) (ms|%)/g, '$1\u00a0$2'),
    );
  });

  it('is a table a suite, and nothing where nothing changed', () => {
    const text = renderBaselineChanges([change(), change({ suite: 'search' })]);
    expect(readStructure(text).tables).toHaveLength(2);
    expect(renderBaselineChanges([])).toBe('');
  });

  it('lets names and notes of strangers add nothing', () => {
    fc.assert(
      fc.property(foreign, foreign, (name, note) => {
        const [row] = change().rows;
        const rows = row === undefined ? [] : [{ ...row, leg: name, measure: name }];
        const text = renderBaselineChanges([change({ suite: name, legs: ['', name], rows, notes: [note] })]);
        const { tags, links, references, tables } = readStructure(text);
        expect([tags, links, references]).toEqual([[], [], []]);
        expect(tables.map((widths) => new Set(widths).size)).toEqual([1]);
      }),
    );
  });
});
