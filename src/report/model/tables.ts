import { formatEnds } from '../../comparison/measures/change-interval.ts';
import {
  type Alignment,
  code,
  type Line,
  type Mark,
  mark,
  number,
  type Piece,
  strong,
  type Table,
} from './blocks.ts';
import { formatNumber, formatThresholdValue, formatValue } from './format.ts';
import { CHANGED, describeBudgetLimit, formatCell, listChange, listLimits } from './rows.ts';
import type { ReportRow, ReportSuite } from './schema.ts';

const MARKS: Readonly<Record<ReportRow['verdict'], Mark>> = {
  fail: 'bad',
  warn: 'warning',
  inconclusive: 'open',
  improved: 'better',
  pass: 'good',
  missing: 'missing',
  new: 'new',
  'not-judged': 'none',
};

interface Column {
  readonly name: string;
  readonly align: Alignment;
  readonly cell: (row: ReportRow) => Line;
}

/** Measures with their verdicts; without anything to compare with, the columns of the comparison are left out. */
export function buildMeasureTable(rows: readonly ReportRow[]): Table {
  const columns = listColumns(rows);
  return {
    head: columns.map(({ name }) => name),
    align: columns.map(({ align }) => align),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    // The headline and the verdicts have said what matters of them.
    spare: ['95 % interval', 'Note', 'Limit'],
    below: ['Note', 'Measure'],
  };
}

function listColumns(rows: readonly ReportRow[]): readonly Column[] {
  const isCompared = rows.some(({ base }) => base !== null);
  const isProven = rows.some(({ evidence }) => evidence !== null);
  const isToldWhy = rows.some(({ note }) => !isShort(note));
  const isJudged = rows.some(({ verdict, note }) => verdict !== 'new' || note !== '');
  const left = (name: string, cell: Column['cell']): Column => ({ name, align: 'left', cell });
  const right = (name: string, write: (row: ReportRow) => string): Column => {
    return { name, align: 'right', cell: (row) => [number(write(row))] };
  };
  return [
    ...(isJudged ? [left('Verdict', ({ verdict, note }) => [markVerdict(verdict, note)])] : []),
    left('Measure', ({ measure }) => [code(measure)]),
    ...(isCompared ? [right('Base', (row) => formatCell(row.base, row))] : []),
    right('This run', (row) => formatCell(row.current, row)),
    ...(isCompared ? [{ name: 'Change', align: 'right', cell: buildChange } satisfies Column] : []),
    ...(isProven ? [right('95 % interval', (row) => formatEnds(row) ?? '–')] : []),
    left('Limit', buildLimits),
    ...(isToldWhy ? [left('Note', ({ note }) => [isShort(note) ? '' : note])] : []),
  ];
}

function markVerdict(verdict: ReportRow['verdict'], note: string) {
  const word = verdict === 'not-judged' ? 'not judged' : verdict;
  return mark(MARKS[verdict], note !== '' && isShort(note) ? `${word} (${note})` : word);
}

/** `proven` stands beside the verdict; what is longer would push the numbers aside. */
function isShort(note: string): boolean {
  return note.length <= 12;
}

function buildChange(row: ReportRow): Line {
  const line = join(listChange(row).map(number), ' ');
  return row.change !== null && CHANGED.includes(row.verdict) ? [strong(...line)] : line;
}

function buildLimits(row: ReportRow): Line {
  return join(listLimits(row).map(number), ', ');
}

/** A dash where there is nothing. */
function join(pieces: readonly Piece[], between: string): Line {
  if (pieces.length === 0) return ['–'];
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}

/** What no rule judges, beside its base. */
export function buildUnjudgedTable(rows: readonly ReportRow[]): Table {
  return {
    head: ['Not judged', 'Base', 'This run', 'Change'],
    align: ['left', 'right', 'right', 'right'],
    rows: rows.map((row) => [
      [code(row.measure)],
      [number(formatCell(row.base, row))],
      [number(formatCell(row.current ?? row.wholeRun, row))],
      buildChange(row),
    ]),
  };
}

const BUDGET_MARKS = { over: 'bad', near: 'warning', within: 'good' } as const;

/** Budgets, the most critical first; the probability only where one is known. */
export function buildBudgetTable({ budgets }: Pick<ReportSuite, 'budgets'>): Table {
  const isWeighed = budgets.some(({ overProbability }) => overProbability !== null);
  return {
    head: [
      'Verdict',
      'Budget',
      'This run',
      'Limit',
      'Criticality',
      ...(isWeighed ? ['Chance of being over'] : []),
    ],
    align: ['left', 'left', 'right', 'right', 'left', ...(isWeighed ? (['right'] as const) : [])],
    rows: budgets.map((budget) => [
      [
        mark(BUDGET_MARKS[budget.verdict], budget.verdict),
        isOverAnyway(budget) ? ' (as on the base branch)' : '',
      ],
      [code(budget.measure)],
      [number(formatValue(budget.value, budget))],
      [number(describeBudgetLimit(budget))],
      [budget.criticality],
      ...(isWeighed ? [[formatChance(budget.overProbability)]] : []),
    ]),
    spare: ['Chance of being over', 'Criticality'],
  };
}

function isOverAnyway({ verdict, baseIsOver }: ReportSuite['budgets'][number]): boolean {
  return baseIsOver === true && verdict === 'over';
}

function formatChance(probability: number | null): string {
  return probability === null ? '–' : `${formatNumber(Math.round(probability * 100))} %`;
}

/** k6 thresholds with the value seen. */
export function buildThresholdTable(thresholds: ReportSuite['thresholds']): Table {
  return {
    head: ['Verdict', 'k6 threshold', 'This run', 'Limit'],
    align: ['left', 'left', 'right', 'right'],
    rows: thresholds.map((row) => [
      [markThreshold(row)],
      [code(row.metric), ' ', code(row.expression)],
      [number(row.value === null ? '–' : formatThresholdValue(row.value, row))],
      [number(row.limit === null ? '–' : formatThresholdValue(row.limit, row))],
    ]),
    // The expression holds it.
    spare: ['Limit'],
  };
}

function markThreshold({ passed }: ReportSuite['thresholds'][number]) {
  if (passed === null) return mark('unknown', 'unknown');
  return passed ? mark('good', 'holds') : mark('bad', 'broken');
}

/** Checks that failed at least once. @param most how many are shown */
export function buildCheckTable({ checks }: Pick<ReportSuite, 'checks'>, most = checks.length): Table {
  const failed = checks.filter(({ fails }) => fails > 0).slice(0, most);
  return {
    head: ['Check', 'Failed'],
    align: ['left', 'right'],
    rows: failed.map(({ name, group, passes, fails }) => [
      [code([...group, name].join(' › '))],
      [number(`${formatNumber(fails)} of ${formatNumber(passes + fails)}`)],
    ]),
  };
}
