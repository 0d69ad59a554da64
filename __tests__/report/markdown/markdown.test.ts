import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { UserError } from '../../../src/common/errors.ts';
import { fitMarkdown, listRenderings, renderMarkdown } from '../../../src/report/markdown/markdown.ts';
import { type Report, ReportSchema } from '../../../src/report/model/schema.ts';
import { expectGolden } from '../../support/golden.ts';
import { hostile } from '../../support/hostile-report.ts';
import { readStructure } from '../../support/markdown-structure.ts';
import { baselineOf, createReport, REPORTS } from '../../support/reports.ts';
import { createMetrics, createRecord, createThreshold, trend } from '../../support/runs.ts';

describe.each(Object.keys(REPORTS))('the report %s', (name) => {
  const report = REPORTS[name]?.() as Report;

  it('reads as it did when a person last looked at it', () => {
    expectGolden(`reports/${name}.md`, renderMarkdown(report));
  });

  it('says the verdict first, and never an absent value', () => {
    const text = renderMarkdown(report);
    expect(text).toMatch(/^### (?:✅ Pass|❌ Fail|🟡 Warning|⚪ Inconclusive|⛔ Not valid) · \S/);
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  it('links to nothing but the runs', () => {
    const { links, references } = readStructure(renderMarkdown(report));
    expect(links.every((link) => link.startsWith('https://github.com/octo/shop/actions/runs/'))).toBe(true);
    expect(references).toEqual([]);
  });
});

describe('foreign text', () => {
  it('adds no markup, no link, no mention, no row and no column', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        for (const text of listRenderings(report)) {
          const { tags, links, references, tables } = readStructure(text);
          expect(references).toEqual([]);
          expect(tags.filter((tag) => !/^<\/?(?:sub|details|summary)>$/.test(tag))).toEqual([]);
          for (const link of links) expect(link).toMatch(/^https?:\/\/[\w.:/@%?=&~#+-]+$/);
          for (const table of tables) expect(new Set(table).size).toBe(1);
          expect(text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the blocks of the report as they are', () => {
    const outline = (report: Report) => readStructure(renderMarkdown(report)).blocks;
    fc.assert(
      fc.property(hostile, (report) => {
        const tame = (value: unknown): unknown => {
          if (typeof value === 'string') return value === '' ? '' : 'x';
          if (Array.isArray(value)) return value.map(tame);
          return value;
        };
        const texts = { headline: 'x', notices: tame(report.notices) as string[] };
        expect(outline({ ...report, ...texts })).toEqual(outline(report));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the size ladder', () => {
  const wide = (rows: number, text = 'x') => {
    const many = (value: number) =>
      Array.from({ length: rows }, (_, index) =>
        trend(`latency_${index}_${text}`, { 'p(95)': value, avg: value }),
      );
    const record = createRecord({
      metrics: [...createMetrics(), ...many(900)],
      thresholds: Array.from({ length: rows }, () => createThreshold({ passed: false })),
    });
    const notices = Array.from({ length: rows }, () => 'A notice. '.repeat(20));
    return createReport({
      suites: [[record, baselineOf(createRecord({ metrics: [...createMetrics(), ...many(100)] }))]],
      context: { notices },
    });
  };

  it('fits every budget from 1,000 characters up, verdict and beginning of the headline always there', () => {
    const report = wide(300);
    const everything = renderMarkdown(report).length;
    expect(everything).toBeGreaterThan(60_000);
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: everything + 1000 }), (maximum) => {
        const text = fitMarkdown(report, maximum);
        expect(text.length).toBeLessThanOrEqual(maximum);
        expect(text.startsWith('### ❌ Fail · checkout: ')).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('whatever strangers wrote', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1000, max: 5000 }), (report, maximum) => {
        expect(fitMarkdown(report, maximum).length).toBeLessThanOrEqual(maximum);
      }),
      { numRuns: 30 },
    );
  });

  it('in bytes, where bytes are counted', () => {
    const report = wide(50, 'ü'.repeat(30));
    const bytes = (text: string) => Buffer.byteLength(text);
    expect(bytes(fitMarkdown(report, 3000, bytes))).toBeLessThanOrEqual(3000);
  });

  it('every step is shorter than the one before, and says what it leaves out', () => {
    const texts = listRenderings(wide(100));
    const lengths = texts.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(texts[0]).not.toContain('Shortened');
    for (const text of texts.slice(1)) expect(text).toContain('_Shortened to fit: ');
  });

  it('texts too long for the schema are cut', () => {
    const error = { kind: 'failed', suite: 'x', error: new UserError('long '.repeat(5000)) } as const;
    const report = createReport({ suites: [], errors: [error] });
    expect(v.safeParse(ReportSchema, report).issues).toBeUndefined();
    expect(fitMarkdown(report, 1000).length).toBeLessThanOrEqual(1000);
  });
});
