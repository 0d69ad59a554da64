import { compareTexts } from '../../common/text.ts';
import { formatDifference, formatLimit, formatRelative, formatValue } from './format.ts';
import type { ReportRow, ReportSuite } from './schema.ts';

/** Largest relative move in the worse direction first. */
export function sortByExcess(rows: readonly ReportRow[]): ReportRow[] {
  const excess = ({ change, worse }: ReportRow) =>
    (worse === 'down' ? -1 : 1) *
    (change?.relative ?? (change === null ? 0 : Math.sign(change.absolute) * Number.MAX_VALUE));
  return [...rows].sort((a, b) => excess(b) - excess(a));
}

/** By metric, then in the order people read statistics in. */
export function sortByName(rows: readonly ReportRow[]): ReportRow[] {
  return [...rows].sort((a, b) => {
    const [first, second] = [splitMeasure(a.measure), splitMeasure(b.measure)];
    return compareTexts(first.metric, second.metric) || compareStatistics(first.statistic, second.statistic);
  });
}

/** A measure's text without its statistic, and the statistic. */
export function splitMeasure(measure: string): { metric: string; statistic: string } {
  const end = measure.lastIndexOf(' ');
  return { metric: measure.slice(0, end), statistic: measure.slice(end + 1) };
}

const STATISTICS = ['count', 'avg', 'min', 'p(', 'max', 'rate', 'share', 'value'];

/** Orders statistics as people read them, percentiles by their rank. For `sort`. */
export function compareStatistics(a: string, b: string): number {
  const place = (statistic: string) => STATISTICS.findIndex((known) => statistic.startsWith(known));
  return place(a) - place(b) || a.localeCompare(b, 'en', { numeric: true });
}

const ORDER: readonly ReportRow['verdict'][] = [
  'fail',
  'warn',
  'inconclusive',
  'improved',
  'pass',
  'missing',
  'new',
  'not-judged',
];
const MOVED: readonly ReportRow['verdict'][] = ['fail', 'warn', 'inconclusive', 'improved'];
export const CHANGED: readonly ReportRow['verdict'][] = [...MOVED, 'missing'];

/** What rules judge, the worst first. */
export function listOpenRows(rows: readonly ReportRow[]): ReportRow[] {
  return sortRows(rows.filter(isOpen));
}

/** Whether a row stands in the open table: a rule selects it. */
export function isOpen(row: ReportRow): boolean {
  return row.warn !== null || row.fail !== null || MOVED.includes(row.verdict);
}

/** Verdicts in their order; what moved most first, what is only shown by name. */
function sortRows(rows: readonly ReportRow[]): ReportRow[] {
  const groups = ORDER.map((verdict) => rows.filter((row) => row.verdict === verdict));
  return groups.flatMap((group) =>
    CHANGED.includes(group[0]?.verdict ?? 'pass') ? sortByExcess(group) : sortByName(group),
  );
}

/** A value in a cell of its row; a dash where there is none. */
export function formatCell(value: number | null, row: ReportRow): string {
  return value === null ? '–' : formatValue(value, row);
}

/** `+32 %`, `(+97 ms)`; of rates points alone. Empty where there is no change. */
export function listChange(row: ReportRow): string[] {
  if (row.change === null) return [];
  const absolute = formatDifference(row.change.absolute, row);
  const relative = formatRelative(row.change.relative);
  // A percentage of a percentage misleads, so rates move in points only.
  return row.type === 'rate' || relative === null ? [absolute] : [relative, `(${absolute})`];
}

/** `+5 % warns`, `+10 % fails`, `if over 5 ms`; empty without a limit. */
export function listLimits({ warn, fail, floor, worse }: ReportRow): string[] {
  const limits = [
    ...(warn === null ? [] : [`${formatLimit(warn, worse)} warns`]),
    ...(fail === null ? [] : [`${formatLimit(fail, worse)} fails`]),
  ];
  const isFloored = limits.length > 0 && floor !== null;
  return isFloored ? [...limits, `if over ${formatLimit(floor, null).slice(1)}`] : limits;
}

/** `≤ 350 ms`. */
export function describeBudgetLimit(budget: ReportSuite['budgets'][number]): string {
  return `${budget.worse === 'up' ? '≤' : '≥'} ${formatValue(budget.limit, budget)}`;
}
