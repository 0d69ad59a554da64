import { describe, expect, it } from '@jest/globals';
import { UNKNOWN_TIME } from '../../../src/measurement/run-record.ts';
import { readLine } from '../../../src/report/model/blocks.ts';
import { buildBaselineLine, describeRun } from '../../../src/report/model/run-lines.ts';
import type { ReportSuite } from '../../../src/report/model/schema.ts';
import { baselineOf, createReport } from '../../support/reports.ts';
import { createMetrics, createRecord, createThreshold } from '../../support/runs.ts';

const describeBaseline = (suite: ReportSuite) => readLine(buildBaselineLine(suite));

function suiteOf(preset: 'classic' | 'default' = 'classic', runs = 1): ReportSuite {
  const history = Array.from({ length: runs }, (_, index) =>
    createRecord({ metrics: createMetrics({ p95: 300 + index }) }),
  );
  const [suite] = createReport({ suites: [[createRecord(), baselineOf(...history)]], preset }).suites;
  return suite as ReportSuite;
}

const suite = suiteOf();
const { entry } = suite.baseline;
if (entry === null) throw new Error('no entry');
const withEntry = (changes: Partial<typeof entry>) => ({
  ...suite,
  baseline: { ...suite.baseline, entry: { ...entry, ...changes } },
});
const withRun = (changes: Partial<ReportSuite['run']>) => ({ ...suite, run: { ...suite.run, ...changes } });

describe('a run in a line', () => {
  it('counts what was compared and what was done', () => {
    const run = { requests: 12_000, iterations: 1, durationMs: 120_000 };
    expect(describeRun({ ...withRun(run), compared: { judged: 5, of: 6 } })).toBe(
      'Compared 5 of 6 measures · 12\u202f000 requests · 1 iteration · 120 s',
    );
  });

  it('leaves out what is not known, and keeps what is none', () => {
    const compared = { judged: 0, of: 1 };
    const unknown = { requests: null, iterations: null, durationMs: 0 };
    expect(describeRun({ ...withRun(unknown), compared })).toBe('Compared 0 of 1 measure');
    expect(describeRun({ ...withRun({ ...unknown, requests: 0 }), compared })).toContain('0 requests');
  });

  it('compares nothing where the run becomes part of the baseline', () => {
    const baseline = { ...suite.baseline, state: 'stored' } as const;
    expect(describeRun({ ...suite, baseline })).toMatch(/^2\u202f000 requests · /);
  });

  it('is none of a suite that was not run', () => {
    expect(describeRun({ ...suite, skipped: true })).toBe('Nothing was run.');
    expect(describeBaseline({ ...suite, skipped: true })).toBe(`Baseline: ${suite.baseline.place}.`);
  });

  it('counts thresholds that hold, an unknown one not among them', () => {
    const thresholds = [true, true, false, null].map((passed) => createThreshold({ passed }));
    expect(describeRun({ ...suite, thresholds })).toContain('k6 thresholds 2 of 4 hold, 1 unknown');
    expect(describeRun({ ...suite, thresholds: thresholds.slice(0, 2) })).toMatch(
      /k6 thresholds 2 of 2 hold ·/,
    );
  });

  it('adds all checks up, by how often each was made', () => {
    const check = { name: 'x', group: [] };
    const checks = [
      { ...check, passes: 999, fails: 0 },
      { ...check, passes: 0, fails: 1 },
    ];
    expect(describeRun({ ...suite, checks })).toContain('checks 99.9 % of 1\u202f000');
    expect(describeRun({ ...suite, checks: [{ ...check, passes: 0, fails: 0 }] })).not.toContain('checks');
  });
});

describe('what a run was compared with', () => {
  it('is one run, by its commit, its day and its place', () => {
    expect(describeBaseline(withEntry({ ageDays: 8.9 }))).toBe(
      `Compared with the run of ccccccc 8 days ago (2026-11-12). Baseline: ${suite.baseline.place}. Measured with k6 2.2.0 on ${suite.run.machine}.`,
    );
  });

  it('is all comparable runs where proof was asked for', () => {
    expect(describeBaseline(suiteOf('default', 8))).toMatch(
      /^Compared with 8 runs from 8 jobs; the newest measured ccccccc /,
    );
  });

  it('says which of it nobody knows, and calls no such day 1970', () => {
    const text = describeBaseline(withEntry({ sha: '', time: UNKNOWN_TIME }));
    expect(text).toContain('Compared with one run; its file names neither commit nor time.');
    expect(text).not.toContain('1970');
  });

  it('is nothing but the place where there is no run, after what it was measured with', () => {
    const none = { ...suite, baseline: { ...suite.baseline, entry: null } };
    expect(describeBaseline(none)).toBe(
      `Measured with k6 2.2.0 on ${suite.run.machine}. Baseline: ${suite.baseline.place}.`,
    );
  });

  it('is not there where none is, wherever it was looked for', () => {
    const line = (state: ReportSuite['baseline']['state']) =>
      describeBaseline({
        ...suite,
        baseline: { ...suite.baseline, state, found: false, place: 'x.json on main at ccccccc', entry: null },
      });
    for (const state of ['absent', 'lost'] as const) {
      expect(line(state)).toMatch(/ No baseline in x\.json on main at ccccccc\.$/);
    }
    expect(line('stored')).toMatch(/ Baseline: x\.json on main at ccccccc\.$/);
  });

  it('is one run where there is but one, proof or not', () => {
    expect(describeBaseline(suiteOf('default', 1))).toMatch(/^Compared with the run of ccccccc 8 days ago/);
  });

  it.each([
    [{ k6Version: null, machine: '' }, 'Measured elsewhere.'],
    [{ k6Version: '2.2.0', machine: '' }, 'Measured with k6 2.2.0.'],
    [{ k6Version: null, machine: 'a desk' }, 'Measured with k6 of unknown version on a desk.'],
  ])('%j: %s', (run, said) => {
    expect(describeBaseline(withRun(run)).endsWith(` ${said}`)).toBe(true);
  });

  it('says that warm-up and ramps are left out, only where they are, of a comparison', () => {
    const said = 'Compared values are without warm-up and ramps; thresholds and budgets count them. ';
    const [row] = suite.rows;
    if (row === undefined) throw new Error('no row');
    const withRow = (changes: Partial<typeof row>) =>
      describeBaseline({ ...suite, rows: [{ ...row, base: 300, ...changes }] });
    expect(withRow({ current: 300, wholeRun: 310 })).toContain(said);
    expect(withRow({ current: 310, wholeRun: 310 })).not.toContain(said);
    expect(withRow({ base: null, current: 300, wholeRun: 310 })).not.toContain(said);
    expect(withRow({ current: null, wholeRun: 310 })).not.toContain(said);
    const tagged = { ...row, measure: 'http_req_duration{name:a} p(95)', base: 300, current: 310 };
    const withTag = (wholeRun: number) =>
      describeBaseline({
        ...suite,
        rows: [
          { ...row, base: 300, current: 300, wholeRun: 310 },
          { ...tagged, wholeRun },
        ],
      });
    expect(withTag(310)).toContain('Rows by tag that neither a rule nor group-by names count them too.');
    expect(withTag(320)).not.toContain('Rows by tag');
  });
});
