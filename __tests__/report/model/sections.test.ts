import { describe, expect, it } from '@jest/globals';
import { type Block, readLine } from '../../../src/report/model/blocks.ts';
import type { Report, ReportSuite } from '../../../src/report/model/schema.ts';
import { listSections, VERDICT_MARKS } from '../../../src/report/model/sections.ts';
import { VERDICTS } from '../../../src/rules/verdict.ts';
import { REPORTS } from '../../support/reports.ts';

const report = (name: string, changes: Partial<Report> = {}): Report => ({
  ...(REPORTS[name]?.() as Report),
  ...changes,
});

/** All texts of blocks, those in tables, lists and folds too. */
function readBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'list':
        return [block.title ?? '', ...block.items.map(readLine)];
      case 'table':
        return [...block.table.head, ...block.table.rows.flat().map(readLine)];
      case 'fold':
        return [block.title, ...readBlocks(block.blocks)];
      default:
        return [readLine(block.line)];
    }
  });
}
const textOf = (of: Report, detail: 'everything' | 'judged' | 'changed' = 'everything') =>
  listSections(of, detail)
    .flatMap(({ title, blocks }) => [title === null ? '' : readLine(title.line), ...readBlocks(blocks)])
    .join('\n')
    .replaceAll('\u00a0', ' ');
const titlesOf = (of: Report) =>
  listSections(of, 'everything').flatMap(({ title }) => (title === null ? [] : [readLine(title.line)]));

describe('the order of a report', () => {
  it('is notices, errors, suites by how bad they are, then what was stored and where it ran', () => {
    const sections = listSections(report('multi-suite'), 'everything');
    expect(sections.map(({ title }) => (title === null ? null : readLine(title.line).split(':')[0]))).toEqual(
      [null, 'checkout', expect.any(String), expect.any(String), null],
    );
    expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['warning', 'list']);
    expect(sections.at(-1)?.blocks.at(-1)?.kind).toBe('small');
  });

  it('needs no title over the only suite', () => {
    expect(titlesOf(report('fail'))).toEqual([]);
  });

  it('marks every verdict by a sign of its own', () => {
    const marks = VERDICTS.map((verdict) => VERDICT_MARKS[verdict]);
    expect(new Set(marks).size).toBe(VERDICTS.length);
  });
});

describe('an error', () => {
  it('that is the headline adds only what mends it', () => {
    expect(textOf(report('user-error'))).toMatch(/^\s*Next: Set the input scenario-file\.\n/);
    expect(textOf(report('user-error'))).not.toContain('No scenario file is named.');
    const [error] = report('user-error').errors;
    const dumb = report('user-error', { errors: [{ suite: null, message: error?.message ?? '', hint: '' }] });
    expect(textOf(dumb)).not.toContain('Next');
  });

  it('among others is told with its suite and what mends it', () => {
    expect(textOf(report('user-errors'))).toContain(
      'Errors\nThere is no input "scenario-fil". Next: Did you',
    );
    expect(textOf(report('multi-suite'))).toContain('Error\norders: perf/orders.js: k6 found');
  });
});

describe('how much is said', () => {
  const long = report('fail');

  it('is everything: what no rule judges stands in folds, and so do thresholds that hold', () => {
    const titles = listSections(long, 'everything').flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'fold' ? [block.title] : [])),
    );
    expect(titles).toEqual(expect.arrayContaining(['All metrics of this run', '1 k6 threshold holds']));
    expect(textOf(long)).not.toContain('Shortened');
  });

  it('is less, step by step, and each step says what it leaves out', () => {
    const [everything, judged, changed] = (['everything', 'judged', 'changed'] as const).map((detail) =>
      textOf(long, detail),
    ) as [string, string, string];
    expect(judged.length).toBeLessThan(everything.length);
    expect(changed.length).toBeLessThan(judged.length);
    expect(judged).toContain('measures that no rule judges are left out');
    expect(changed).toContain('only the measures that changed most are here');
    expect(changed).toContain('http_req_duration p(95)');
    expect(changed).not.toContain('http_req_failed rate');
  });

  it('keeps every threshold that is broken', () => {
    for (const detail of ['everything', 'judged', 'changed'] as const)
      expect(textOf(long, detail)).toContain('p(95)<350');
  });

  it('opens the stages where one breaks, and only names it where space is short', () => {
    const stages = report('stages-break');
    const kinds = listSections(stages, 'everything').flatMap(({ blocks }) => blocks);
    expect(kinds.some((block) => block.kind === 'table' && block.table.head.includes('Stage'))).toBe(true);
    expect(textOf(stages, 'changed')).toContain('is the first that breaks');
    expect(textOf(report('stages-hold'), 'changed')).not.toMatch(/stage/i);
  });
});

describe('a suite', () => {
  it('says its further findings; the first is the headline', () => {
    const [suite] = report('fail').suites as [ReportSuite];
    const [finding] = suite.findings as [ReportSuite['findings'][number]];
    const second = { ...finding, verdict: 'warn' as const, text: 'something else.' };
    const text = textOf(report('fail', { suites: [{ ...suite, findings: [finding, second] }] }));
    expect(text).toContain(': something else.');
    expect(text).not.toContain(finding.text);
  });
});

describe('the end of a report', () => {
  it('says which commit was measured, and that it is a merge', () => {
    expect(textOf(report('pass'))).toMatch(
      /Measured bbbbbbb, the merge of ddddddd into its base · log of the run$/,
    );
    expect(textOf(report('pass', { headSha: null }))).toMatch(/Measured bbbbbbb · log of the run$/);
    expect(textOf(report('pass', { leg: 'os=linux' }))).toContain(' · os=linux · ');
  });

  it('is not there where nothing is known', () => {
    const sections = listSections(report('user-error', { sha: '', leg: '', runUrl: '' }), 'everything');
    expect(sections.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === 'small')).toBe(false);
  });

  it('links the pull request that proposes the baseline', () => {
    const baselinePullRequestUrl = 'https://github.com/octo/shop/pull/8';
    expect(textOf(report('pass', { baselinePullRequestUrl }))).toContain(
      'The pull request with the baseline',
    );
  });
});
