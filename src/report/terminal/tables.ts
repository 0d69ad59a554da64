import { formatEnds } from '../../comparison/measures/change-interval.ts';
import type { Paint } from '../../ports/terminal.ts';
import { flattenText } from '../model/escape.ts';
import { formatThresholdValue, formatValue } from '../model/format.ts';
import {
  describeBudgetLimit,
  describeChange,
  describeLimits,
  formatCell,
  isOpen,
  sortByName,
} from '../model/rows.ts';
import type { ReportRow, ReportSuite } from '../model/schema.ts';
import { markOf } from './paint.ts';
import { type Alignment, renderHeadedTable, type TextCell } from './text-table.ts';

type Column = readonly [string, Alignment, (row: ReportRow) => TextCell];

/** What is left out first where lines would break: the headline and the verdicts have said what matters of it. */
const DISPENSABLE = ['95 % interval', 'Note', 'Limit'];

/** What rules judge. @param width characters of a line */
export function renderRows(rows: readonly ReportRow[], paint: Paint, width: number): string {
  const columns = listColumns(rows, paint);
  const sets = DISPENSABLE.map((_, count) => DISPENSABLE.slice(0, count + 1));
  const tables = [[], ...sets].map((left) => columns.filter(([name]) => !left.includes(name)));
  const fitting = tables.find((set) => measureWidth(set, rows) <= width) ?? tables.at(-1) ?? columns;
  return renderHeadedTable(
    fitting.map(([name]) => name),
    rows.map((row) => fitting.map(([, , cell]) => cell(row))),
    { align: fitting.map(([, align]) => align), paint },
  );
}

function measureWidth(columns: readonly Column[], rows: readonly ReportRow[]): number {
  const widths = columns.map(([name, , cell]) =>
    Math.max(name.length, ...rows.map((row) => cell(row).text.length)),
  );
  return widths.reduce((sum, width) => sum + width + 2, -2);
}

function listColumns(rows: readonly ReportRow[], paint: Paint): readonly Column[] {
  const compared = rows.some((row) => row.base !== null);
  const proven = rows.some((row) => row.evidence !== null);
  return [
    ['Verdict', 'left', (row) => ({ text: describeVerdict(row), paint: markOf(row.verdict, paint) })],
    ['Measure', 'left', ({ measure }) => ({ text: flattenText(measure) })],
    ['Current', 'right', (row) => ({ text: formatCell(row.current, row) })],
    ...(compared
      ? ([
          ['Baseline', 'right', (row) => ({ text: formatCell(row.base, row) })],
          ['Change', 'right', (row) => ({ text: describeChange(row) })],
        ] satisfies Column[])
      : []),
    ...(proven
      ? ([['95 % interval', 'right', (row) => ({ text: formatEnds(row) ?? '–' })]] satisfies Column[])
      : []),
    ['Limit', 'left', (row) => ({ text: describeLimits(row) })],
    ...(rows.some(({ note }) => !isShort(note))
      ? ([
          ['Note', 'left', ({ note }) => ({ text: isShort(note) ? '' : flattenText(note) })],
        ] satisfies Column[])
      : []),
  ];
}

function describeVerdict({ verdict, note }: ReportRow): string {
  const word = verdict === 'not-judged' ? 'not judged' : verdict;
  return note !== '' && isShort(note) ? `${word} (${flattenText(note)})` : word;
}

/** `proven` stands beside the verdict; what is longer would push the numbers off the screen. */
function isShort(note: string): boolean {
  return note.length <= 12;
}

/** What no rule judges, and what the whole run gave. */
export function renderRest(rows: readonly ReportRow[], paint: Paint): string {
  const rest = sortByName(rows.filter((row) => !isOpen(row)));
  return renderHeadedTable(
    ['Not judged', 'Current', 'Baseline', 'Change'],
    rest.map((row) => [
      { text: flattenText(row.measure) },
      { text: formatCell(row.current ?? row.wholeRun, row) },
      { text: formatCell(row.base, row) },
      { text: describeChange(row) },
    ]),
    { align: ['left', 'right', 'right', 'right'], paint },
  );
}

/** Budgets, the most critical first. */
export function renderBudgets({ budgets }: ReportSuite, paint: Paint): string {
  const marks = { over: paint.red, near: paint.yellow, within: paint.green };
  return renderHeadedTable(
    ['Budget', '', 'Value', 'Limit', 'Criticality'],
    budgets.map((budget) => [
      { text: flattenText(budget.measure) },
      {
        text: `${budget.verdict}${budget.baseIsOver === true && budget.verdict === 'over' ? ' (as on the base)' : ''}`,
        paint: marks[budget.verdict],
      },
      { text: formatValue(budget.value, budget) },
      { text: describeBudgetLimit(budget) },
      { text: budget.criticality },
    ]),
    { align: ['left', 'left', 'right', 'right', 'left'], paint },
  );
}

/** k6 thresholds with the value seen. */
export function renderThresholds(thresholds: ReportSuite['thresholds'], paint: Paint): string {
  return renderHeadedTable(
    ['k6 threshold', '', 'Value'],
    thresholds.map((row) => [
      { text: flattenText(`${row.metric} ${row.expression}`) },
      {
        text: row.passed === null ? 'unknown' : row.passed ? 'holds' : 'broken',
        paint: row.passed === null ? paint.yellow : row.passed ? paint.green : paint.red,
      },
      { text: row.value === null ? '–' : formatThresholdValue(row.value, row) },
    ]),
    { align: ['left', 'left', 'right'], paint },
  );
}

/** Checks that failed at least once. */
export function renderChecks({ checks }: ReportSuite): string {
  return checks
    .filter(({ fails }) => fails > 0)
    .map(({ name, group, passes, fails }) => {
      return `Check failed: ${flattenText([...group, name].join(' › '))} (${fails} of ${passes + fails})`;
    })
    .join('\n');
}
