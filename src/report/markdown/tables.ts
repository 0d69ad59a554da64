import { formatEnds } from '../../comparison/measures/change-interval.ts';
import { escapeText, renderCode } from '../model/escape.ts';
import { formatNumber, formatThresholdValue, formatValue } from '../model/format.ts';
import {
  CHANGED,
  describeBudgetLimit,
  describeChange,
  describeLimits,
  formatCell,
  listOpenRows,
} from '../model/rows.ts';
import type { ReportRow, ReportSuite } from '../model/schema.ts';
import { type Detail, renderTable } from './elements.ts';

const MARKS: Readonly<Record<ReportRow['verdict'], string>> = {
  fail: '❌ fail',
  warn: '🟡 warn',
  inconclusive: '⚪ inconclusive',
  improved: '🟢 improved',
  pass: '✅ pass',
  missing: '➖ missing',
  new: '➕ new',
  'not-judged': 'not judged',
};

/** The open rows as a table. */
export function renderMeasureTable(suite: ReportSuite, detail: Detail): string {
  const judged = listOpenRows(suite.rows);
  return renderRows(detail === 'changed' ? listWorst(judged) : judged);
}

/** The most rows of a suite in the shortest report that has rows. */
const MOST_CHANGED = 20;

function listWorst(rows: readonly ReportRow[]): ReportRow[] {
  return rows.filter((row) => CHANGED.includes(row.verdict)).slice(0, MOST_CHANGED);
}

/** Without anything to compare with, the columns of the comparison are left out. */
function renderRows(rows: readonly ReportRow[]): string {
  if (rows.every((row) => row.base === null)) {
    const cells = rows.map((row) => [
      renderCode(row.measure),
      formatCell(row.current, row),
      describeLimits(row),
    ]);
    return renderTable(['Measure', 'This run', 'Limit'], ['', '-:', '-:'], cells);
  }
  const proven = rows.some((row) => row.evidence !== null);
  const head = ['', 'Measure', 'Base', 'This run', 'Change', ...(proven ? ['95 % interval'] : []), 'Limit'];
  return renderTable(
    head,
    head.map((_, index) => (index < 2 ? '' : '-:')),
    rows.map((row) => renderRow(row, proven)),
  );
}

function renderRow(row: ReportRow, proven: boolean): string[] {
  const note = row.note === '' ? '' : ` (${escapeText(row.note)})`;
  return [
    `${MARKS[row.verdict]}${note}`,
    renderCode(row.measure),
    formatCell(row.base, row),
    formatCell(row.current, row),
    renderChange(row),
    ...(proven ? [formatEnds(row) ?? '–'] : []),
    describeLimits(row),
  ];
}

export function renderChange(row: ReportRow): string {
  const text = describeChange(row);
  return row.change !== null && CHANGED.includes(row.verdict) ? `**${text}**` : text;
}

/** Budgets, the most critical first. */
export function renderBudgets({ budgets }: ReportSuite): string {
  const words = { over: '❌ over', near: '🟡 near', within: '✅ within' };
  const rows = budgets.map((budget) => [
    `${words[budget.verdict]}${budget.baseIsOver === true && budget.verdict === 'over' ? ' (as on the base branch)' : ''}`,
    budget.criticality,
    renderCode(budget.measure),
    formatValue(budget.value, budget),
    describeBudgetLimit(budget),
    budget.overProbability === null ? '–' : `${formatNumber(Math.round(budget.overProbability * 100))} %`,
  ]);
  return renderTable(
    ['', 'Criticality', 'Budget', 'Value', 'Limit', 'Probability of being over'],
    ['', '', '', '-:', '-:', '-:'],
    rows,
  );
}

/** k6 thresholds with the value seen. */
export function renderThresholds(thresholds: ReportSuite['thresholds']): string {
  return renderTable(
    ['', 'k6 threshold', 'Value', 'Limit'],
    ['', '', '-:', '-:'],
    thresholds.map((row) => [
      row.passed === null ? '❔ unknown' : row.passed ? '✅ holds' : '❌ broken',
      `${renderCode(row.metric)} ${renderCode(row.expression)}`,
      row.value === null ? '–' : formatThresholdValue(row.value, row),
      row.limit === null ? '–' : formatThresholdValue(row.limit, row),
    ]),
  );
}

/** Checks that failed at least once. */
export function renderChecks({ checks }: ReportSuite, detail: Detail): string {
  const failed = checks.filter((check) => check.fails > 0);
  const shown = detail === 'everything' ? failed : failed.slice(0, 5);
  const rows = shown.map(({ name, group, passes, fails }) => [
    renderCode([...group, name].join(' › ')),
    `${formatNumber(fails)} of ${formatNumber(passes + fails)}`,
  ]);
  return renderTable(['Check', 'Failed'], ['', '-:'], rows);
}
