import type { BaselineDocument } from '../baseline/document.ts';
import { listMedians, type MedianMeasure, summariseUpdate } from '../baseline/update.ts';
import { type Budget, CRITICALITIES } from '../comparison/budget.ts';
import type { Rule } from '../comparison/rules.ts';
import type { Evidence } from '../comparison/suite-case.ts';
import { formatMeasure, parseMeasure } from '../measurement/measure.ts';
import { fitsPattern } from '../measurement/measure-pattern.ts';
import { plural } from '../plural.ts';
import { escapeText, flattenText, renderCode } from './escape.ts';
import { formatLimit, formatSha, formatValue } from './format.ts';
import { renderTable } from './markdown-table.ts';
import { renderRuleTable } from './rule-table.ts';
import { type Paint, renderPlainTable } from './terminal-tables.ts';

/** A suite and what is stored of it. */
export interface ShownBaseline {
  readonly suite: string;
  readonly path: string;
  /** Null: there is none yet. */
  readonly document: BaselineDocument | null;
}

export interface BaselinePage {
  readonly suites: readonly ShownBaseline[];
  readonly budgets: readonly Budget[];
  readonly rules: readonly Rule[];
  readonly evidence: Evidence;
}

const PENDING = 'PENDING';

/** Targets, regression policy and numbers in Markdown, for the documentation of a project. */
export function renderBaselinePage(page: BaselinePage): string {
  const sections = [
    '# Performance baseline',
    '## Targets',
    renderTargets(page),
    'k6 thresholds in the scripts count as well.',
    '## Regression policy',
    POLICIES[page.evidence],
    renderRuleTable(page.rules),
    '## Numbers',
    page.suites.length === 0 ? `No suite is known yet: ${PENDING}.` : '',
    ...page.suites.map(renderNumbers),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const POLICIES: Readonly<Record<Evidence, string>> = {
  required:
    'A change fails when a fail limit is passed and it is proven that this is not the noise of the machines, over the stored runs; it warns when a warn limit is passed and that is likely. The first rule that selects a measure decides.',
  off: 'A change fails or warns when it is beyond the limit, compared with the newest stored run of the same load. The first rule that selects a measure decides.',
};

function renderTargets({ budgets, suites }: BaselinePage): string {
  if (budgets.length === 0) return 'The config names no budgets.';
  const sorted = [...budgets].sort(
    (a, b) => CRITICALITIES.indexOf(a.criticality) - CRITICALITIES.indexOf(b.criticality),
  );
  const rows = sorted.flatMap((budget) => {
    const found = suites.flatMap(({ suite, document }) =>
      document === null ? [] : listFitting(budget, document).map((row) => ({ suite, row })),
    );
    const limit = formatLimit(budget.limit, null).slice(1);
    if (found.length === 0)
      return [[renderCode(formatMeasure(budget.measure)), limit, budget.criticality, '–', PENDING]];
    return found.map(({ suite, row }) => [
      renderCode(row.measure),
      limit,
      budget.criticality,
      renderCode(suite),
      formatValue(row.value, row),
    ]);
  });
  return renderTable(['Target', 'Limit', 'Criticality', 'Suite', 'Baseline'], ['', '-:', '', '', '-:'], rows);
}

function listFitting({ measure }: Budget, document: BaselineDocument): MedianMeasure[] {
  const legs = [...new Set(document.runs.map(({ leg }) => leg))];
  return legs.flatMap((leg) =>
    listMedians(document, leg).filter((row) => fitsPattern(measure, parseMeasure(row.measure))),
  );
}

function renderNumbers({ suite, path, document }: ShownBaseline): string {
  const title = `### ${escapeText(suite)}`;
  if (document === null) return `${title}\n\n${PENDING}: ${renderCode(path)} is not there yet.`;
  const { rows, legs } = summariseUpdate(null, document);
  const several = legs.length > 1;
  return [
    title,
    `${describeStored(document)} ${renderCode(path)}. Medians over the runs:`,
    renderTable(
      [...(several ? ['Leg'] : []), 'Measure', 'Value'],
      [...(several ? [''] : []), '', '-:'],
      rows.map((row) => [
        ...(several ? [row.leg === '' ? 'no matrix' : renderCode(row.leg)] : []),
        renderCode(row.measure),
        formatValue(row.after, row),
      ]),
    ),
  ].join('\n\n');
}

/** `5 runs of 5 jobs, the newest of c0ffee1 (2026-11-17), in`. */
function describeStored(document: BaselineDocument): string {
  const { runs, jobs } = summariseUpdate(null, document);
  const newest = document.runs.at(-1)?.provenance;
  const commit = newest === undefined || newest.sha === '' ? 'an unknown commit' : formatSha(newest.sha);
  const day =
    newest === undefined || Date.parse(newest.time) === 0 ? 'unknown day' : newest.time.slice(0, 10);
  return `${plural(runs.after, 'run')} of ${plural(jobs, 'job')}, the newest of ${flattenText(commit)} (${day}), in`;
}

/** The same numbers for a terminal. */
export function renderBaselineTables({ suites }: BaselinePage, paint: Paint): string {
  if (suites.length === 0) return 'There is no baseline yet, and the config names no suites.\n';
  const parts = suites.map(({ suite, path, document }) => {
    const title = paint.bold(flattenText(suite));
    if (document === null) return `${title}\n${PENDING}: ${flattenText(path)} is not there yet.`;
    const table = renderPlainTable(
      ['Measure', 'Median'],
      summariseUpdate(null, document).rows.map((row) => [
        { text: flattenText(`${row.measure}${row.leg === '' ? '' : ` (${row.leg})`}`) },
        { text: formatValue(row.after, row) },
      ]),
      { align: ['left', 'right'], paint },
    );
    return `${title}\n${describeStored(document)} ${flattenText(path)}\n${table}`;
  });
  return `${parts.join('\n\n')}\n`;
}

/** The same numbers for programs. */
export function renderBaselineJson({ suites }: BaselinePage): string {
  const shown = suites.map(({ suite, path, document }) => {
    if (document === null) return { suite, path, found: false };
    const { runs, jobs, legs, rows, notes } = summariseUpdate(null, document);
    const { sha = '', time = '' } = document.runs.at(-1)?.provenance ?? {};
    const measures = rows.map(({ leg, measure, after }) => ({ leg, measure, value: after }));
    return { suite, path, found: true, runs: runs.after, jobs, legs, newest: { sha, time }, measures, notes };
  });
  return `${JSON.stringify(shown, null, 2)}\n`;
}
