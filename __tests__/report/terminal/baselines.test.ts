import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createColors } from 'picocolors';
import type { BaselineRun } from '../../../src/baseline/document.ts';
import { UNKNOWN_TIME } from '../../../src/measurement/run-record.ts';
import { describeStored, type ShownBaseline } from '../../../src/report/model/shown-baseline.ts';
import { renderBaselineJson, renderBaselineTables } from '../../../src/report/terminal/baselines.ts';
import { foreign } from '../../support/foreign-text.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';

const P95 = 'http_req_duration p(95)';
const plain = createColors(false);

function run(
  id: string,
  p95: number,
  changes: Partial<BaselineRun['provenance']> = {},
  leg = '',
): BaselineRun {
  const made = createStoredRun({ [P95]: p95 }, { run: id, leg });
  return { ...made, provenance: { ...made.provenance, ...changes } };
}

const shown = (...runs: readonly BaselineRun[]): ShownBaseline => ({
  suite: 'checkout',
  path: 'checkout.json',
  document: createDocument(runs),
});
const PENDING_SUITE: ShownBaseline = { suite: 'search', path: 'search.json', document: null };

describe('a stored baseline in a line', () => {
  it('counts runs and jobs, and names the newest run', () => {
    const runs = [run('1', 300), run('1', 310, { job: 'again' }), run('2', 320), run('2', 330)];
    expect(describeStored(createDocument(runs), 'x.json')).toBe(
      '4 runs of 3 jobs, the newest of ccccccc (2026-11-12), in x.json',
    );
  });

  it('says what nobody knows of the newest run', () => {
    const document = createDocument([run('1', 300, { sha: '', time: UNKNOWN_TIME })]);
    expect(describeStored(document, 'x.json')).toContain('the newest of an unknown commit (unknown day)');
    expect(describeStored(createDocument([]), 'x.json')).toBe(
      '0 runs of 0 jobs, the newest of an unknown commit (unknown day), in x.json',
    );
  });

  it('writes foreign text as it is told to', () => {
    const text = describeStored(createDocument([run('1', 300)]), 'x.json', (name) => `<${name}>`);
    expect(text).toMatch(/<ccccccc> \(<2026-11-12>\), in <x.json>$/);
  });
});

describe('stored baselines at a terminal', () => {
  it('are medians below what they are of, each suite by itself', () => {
    const text = renderBaselineTables([shown(run('1', 300), run('2', 320)), PENDING_SUITE], plain);
    expect(text).toBe(
      [
        'checkout',
        '2 runs of 2 jobs, the newest of ccccccc (2026-11-12), in checkout.json',
        'Measure                  Median',
        'http_req_duration p(95)  310 ms',
        '',
        'search',
        'PENDING: search.json is not there yet.',
        '',
      ].join('\n'),
    );
  });

  it('name the leg beside its measures', () => {
    const text = renderBaselineTables([shown(run('1', 300), run('1', 400, {}, 'os=mac'))], plain);
    expect(text).toMatch(/^no matrix +http_req_duration p\(95\) +300 ms$/m);
    expect(text).toMatch(/^os=mac +http_req_duration p\(95\) +400 ms$/m);
  });

  it('say so where there are none', () => {
    expect(renderBaselineTables([], plain)).toBe(
      'There is no baseline yet, and the config names no suites.\n',
    );
  });

  it('let no name move the cursor or begin a line', () => {
    fc.assert(
      fc.property(foreign, foreign, foreign, foreign, (suite, path, leg, sha) => {
        const found = { suite, path, document: createDocument([run('1', 300, { sha }, leg)]) };
        const text = renderBaselineTables([found, { suite, path, document: null }], plain);
        expect(text.split('\n')).toHaveLength(8);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }),
    );
  });
});

describe('stored baselines for programs', () => {
  it('hold what the table holds, and say what is not there', () => {
    const noted = { ...run('2', 320), note: 'a new cache' };
    expect(JSON.parse(renderBaselineJson([shown(run('1', 300), noted), PENDING_SUITE]))).toEqual([
      {
        suite: 'checkout',
        path: 'checkout.json',
        found: true,
        runs: 2,
        jobs: 2,
        legs: [''],
        newest: { sha: 'c'.repeat(40), time: '2026-11-12T12:00:00.000Z' },
        measures: [{ leg: '', measure: P95, value: 310 }],
        notes: ['a new cache'],
      },
      { suite: 'search', path: 'search.json', found: false },
    ]);
    expect(renderBaselineJson([])).toBe('[]\n');
  });

  it('keep names as they are', () => {
    fc.assert(
      fc.property(foreign, foreign, (suite, path) => {
        const [one] = JSON.parse(renderBaselineJson([{ suite, path, document: null }]));
        expect([one.suite, one.path]).toEqual([suite, path]);
      }),
    );
  });
});
