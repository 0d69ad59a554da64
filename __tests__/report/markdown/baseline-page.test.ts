import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BaselineRun } from '../../../src/baseline/document.ts';
import { formatMeasure, parseMeasure } from '../../../src/measurement/measure.ts';
import { type BaselinePage, renderBaselinePage } from '../../../src/report/markdown/baseline-page.ts';
import type { ShownBaseline } from '../../../src/report/model/shown-baseline.ts';
import { parseBudget } from '../../../src/rules/budget.ts';
import { PRESET_RULES } from '../../../src/rules/presets.ts';
import { foreign } from '../../support/foreign-text.ts';
import { readStructure } from '../../support/markdown-structure.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';

const PATH = '.perf-baseline/checkout.json';
const P95 = 'http_req_duration p(95)';

const shown = (runs: readonly BaselineRun[], suite = 'checkout', path = PATH): ShownBaseline => ({
  suite,
  path,
  document: createDocument(runs, { suite }),
});

const render = (page: Partial<BaselinePage> = {}) =>
  renderBaselinePage({
    suites: [],
    budgets: [],
    rules: PRESET_RULES.classic,
    evidence: 'off',
    ...page,
  });

/** The part of the page under a heading. */
const under = (page: string, heading: string) =>
  page.split(`## ${heading}\n\n`)[1]?.split('\n\n## ')[0] ?? '';

describe('the page of a baseline', () => {
  it('tells targets, policy and numbers, in this order, whatever there is of them', () => {
    for (const page of [render(), render({ suites: [shown([createStoredRun({ [P95]: 300 })])] })]) {
      const headings = [...page.matchAll(/^##? .*$/gm)].map(([line]) => line);
      expect(headings).toEqual([
        '# Performance baseline',
        '## Targets',
        '## Regression policy',
        '## Numbers',
      ]);
      expect(page).not.toMatch(/\n\n\n|NaN|undefined|null/);
      expect(page.endsWith('\n')).toBe(true);
    }
  });

  it('says that there are no targets, no suites, no numbers yet', () => {
    expect(under(render(), 'Targets')).toMatch(/^The config names no budgets\./);
    expect(under(render(), 'Numbers')).toBe('No suite is known yet: PENDING.\n');
    const page = render({ suites: [{ suite: 'search', path: 'search.json', document: null }] });
    expect(under(page, 'Numbers')).toBe('### search\n\nPENDING: `search.json` is not there yet.\n');
  });

  it('says whether a change must be proven', () => {
    expect(under(render({ evidence: 'required' }), 'Regression policy')).toContain('it is proven');
    expect(under(render({ evidence: 'off' }), 'Regression policy')).not.toContain('proven');
  });
});

describe('the targets', () => {
  const budget = (measure: string, limit: string, criticality?: 'critical' | 'high' | 'low') =>
    parseBudget({ measure, limit, ...(criticality === undefined ? {} : { criticality }) });
  const runs = [290, 300, 340].map((p95, index) =>
    createStoredRun({ [P95]: p95, 'http_req_duration{name:pay} p(95)': 90 }, { run: String(index) }),
  );

  it('stand beside the medians of what is stored, the most critical first', () => {
    const budgets = [
      budget('http_req_failed rate', '1 %', 'low'),
      budget(P95, '500 ms'),
      budget('http_reqs rate', '100', 'critical'),
    ];
    const rows = under(render({ budgets, suites: [shown(runs)] }), 'Targets').split('\n');
    expect(rows.slice(2, 5)).toEqual([
      '| `http_reqs rate` | 100 | critical | – | PENDING |',
      '| `http_req_duration p(95)` | 500 ms | medium | `checkout` | 300 ms |',
      '| `http_req_failed rate` | 1 % | low | – | PENDING |',
    ]);
  });

  it('have a row for every suite, leg and tag that they select', () => {
    const mac = createStoredRun({ [P95]: 700 }, { leg: 'os=mac' });
    const suites = [shown([...runs, mac]), shown([createStoredRun({ [P95]: 1200 })], 'search')];
    const page = render({ budgets: [budget(P95, '500 ms')], suites });
    const rows = under(page, 'Targets').split('\n').slice(2, 5);
    expect(rows.map((row) => row.split(' | ').slice(3).join(' '))).toEqual([
      '`checkout` 300 ms |',
      '`checkout` 700 ms |',
      '`search` 1.2 s |',
    ]);
    const tagged = render({ budgets: [budget('http_req_duration{name:*} p(95)', '1 s')], suites });
    expect(under(tagged, 'Targets')).toContain('| `http_req_duration{name:pay} p(95)` | 1 s |');
  });
});

describe('the numbers', () => {
  it('are medians over the runs, without the rows of tags', () => {
    const runs = [100, 300, 200].map((p95) =>
      createStoredRun({ [P95]: p95, 'http_req_duration{name:pay} p(95)': 90 }, { run: String(p95) }),
    );
    const numbers = under(render({ suites: [shown(runs)] }), 'Numbers');
    expect(numbers).toContain('3 runs of 3 jobs, the newest of `ccccccc` (`2026-11-12`)');
    expect(numbers).toContain('| Measure | Value |\n| - | -: |\n| `http_req_duration p(95)` | 200 ms |');
    expect(numbers).not.toContain('pay');
  });

  it('name the leg where there are several', () => {
    const legs = ['', 'os=mac'].map((leg) => createStoredRun({ [P95]: 300 }, { leg }));
    const numbers = under(render({ suites: [shown(legs)] }), 'Numbers');
    expect(numbers).toContain('| no matrix | `http_req_duration p(95)` | 300 ms |');
    expect(numbers).toContain('| `os=mac` | `http_req_duration p(95)` | 300 ms |');
  });
});

describe('names of strangers', () => {
  const page = fc
    .record({ suite: foreign, path: foreign, leg: foreign, tag: foreign, sha: foreign })
    .map(({ suite, path, leg, tag, sha }) => {
      const row = { ...parseMeasure('http_req_duration p(95)'), tags: { name: tag } };
      const made = [leg, ''].map((name) =>
        createStoredRun({ [P95]: 300, [formatMeasure(row)]: 300 }, { leg: name, note: tag }),
      );
      const runs = made.map((run) => ({ ...run, provenance: { ...run.provenance, sha } }));
      const any = parseBudget({ measure: 'http_req_duration{name:*} p(95)', limit: '1 s' });
      const suites = [shown(runs, suite, path), { suite, path, document: null }];
      return render({ suites, budgets: [any, { ...any, measure: row }] });
    });

  it('break no table and start no markup, no link, no mention and no block', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { tags, links, references, tables, blocks } = readStructure(text);
        expect([tags, links, references]).toEqual([[], [], []]);
        expect(blocks).toEqual(['# ', '## ', '## ', '## ', '### ', '### ']);
        expect(tables.map((rows) => new Set(rows).size)).toEqual([1, 1, 1]);
        expect(tables.map(([width]) => width)).toEqual([5, 4, expect.any(Number)]);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
