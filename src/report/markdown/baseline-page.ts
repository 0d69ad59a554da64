import type { BaselineDocument } from '../../baseline/document.ts';
import { listMedians, type MedianMeasure, summariseUpdate } from '../../baseline/update.ts';
import { formatMeasure, parseMeasure } from '../../measurement/measure.ts';
import { fitsPattern } from '../../measurement/patterns.ts';
import { type Budget, CRITICALITIES } from '../../rules/budget.ts';
import type { Evidence, Rule } from '../../rules/rules.ts';
import { escapeText, renderCode } from '../model/escape.ts';
import { formatLimit, formatValue } from '../model/format.ts';
import { describeStored, PENDING, type ShownBaseline } from '../model/shown-baseline.ts';
import { renderTable } from './elements.ts';
import { renderRuleTable } from './rule-table.ts';

export interface BaselinePage {
  readonly suites: readonly ShownBaseline[];
  readonly budgets: readonly Budget[];
  readonly rules: readonly Rule[];
  readonly evidence: Evidence;
}

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
    `${describeStored(document, path, renderCode)}. Medians over the runs:`,
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
