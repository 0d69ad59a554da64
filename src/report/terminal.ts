import { severity } from '../comparison/verdict.ts';
import { plural } from '../plural.ts';
import { flattenText } from './escape.ts';
import { formatSha, formatValue } from './format.ts';
import { verdictWord } from './headline.ts';
import { markOf, type Paint } from './paint.ts';
import { describeBaseline, describeRun } from './run-lines.ts';
import type { Report, ReportSuite } from './schema.ts';
import { listOpenRows } from './tables.ts';
import { renderBudgets, renderChecks, renderRest, renderRows, renderThresholds } from './terminal-tables.ts';
import { renderHeadedTable } from './text-table.ts';

export interface TerminalOptions {
  readonly paint: Paint;
  /** Every measure and threshold, not only what is judged or broken. */
  readonly verbose: boolean;
  /** What is said otherwise where options are typed. */
  readonly say: (text: string) => string;
}

/** The report as text for a terminal. No foreign text in it holds control characters. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { paint } = options;
  const mark = markOf(report.verdict, paint);
  const suites = [...report.suites].sort((a, b) => severity(b.verdict) - severity(a.verdict));
  const several = suites.length > 1;
  const parts = [
    `${mark(verdictWord(report.verdict).toUpperCase())}  ${sayPlainly(report.headline, options)}`,
    ...report.notices.map((notice) => `${paint.yellow('note:')} ${sayPlainly(notice, options)}`),
    renderErrors(report, options),
    ...suites.map((suite) => renderSuite(suite, { several, mode: report.mode }, options)),
    renderStored(report, options),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The message of a single error is the headline already. */
function renderErrors({ errors, suites }: Report, options: TerminalOptions): string {
  const { paint } = options;
  const isTold = errors.length === 1 && suites.length === 0;
  return errors
    .map(({ suite, message, hint }) => {
      const where = suite === null ? '' : `${flattenText(suite)}: `;
      const what = isTold ? '' : `${paint.red('error:')} ${where}${sayPlainly(message, options)} `;
      return `${what}${hint === '' ? '' : `${paint.bold('Next:')} ${sayPlainly(hint, options)}`}`.trim();
    })
    .join('\n');
}

/** A sentence, which may quote much of what k6 or a service said, on one line and in the words of options. */
function sayPlainly(text: string, { say }: TerminalOptions): string {
  return flattenText(say(text), 4000);
}

interface Place {
  readonly several: boolean;
  readonly mode: Report['mode'];
}

function renderSuite(suite: ReportSuite, { several, mode }: Place, options: TerminalOptions): string {
  const { paint, verbose } = options;
  const plain = (text: string) => sayPlainly(text, options);
  const title = `${flattenText(suite.suite)}: ${plain(suite.headline)}`;
  const further = suite.findings
    .slice(1)
    .map(({ verdict, text }) => `${markOf(verdict, paint)(verdictWord(verdict))}: ${plain(text)}`);
  const dress = { text: plain, commit: formatSha };
  const parts = [
    several ? paint.bold(title) : '',
    further.join('\n'),
    // What is measured for the baseline is judged by nobody; the stored numbers stand below.
    mode === 'baseline' && !verbose ? '' : renderRows(listOpenRows(suite.rows), paint),
    renderBudgets(suite, paint),
    renderThresholds(
      suite.thresholds.filter(({ passed }) => verbose || passed !== true),
      paint,
    ),
    renderChecks(suite),
    verbose ? renderRest(suite.rows, paint) : '',
    paint.dim([describeRun(suite), describeBaseline(suite, dress)].join('\n')),
    [...suite.remarks, ...suite.history].map((remark) => `- ${plain(remark)}`).join('\n'),
    renderNextSteps(suite, options),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Nobody at a terminal can follow the advice to make a workflow. */
const FIRST_RUN =
  'Measure the base version a few times with --update-baseline: each run is added, and five tell how much runs differ when nothing changed.';

function renderNextSteps({ nextSteps, reason }: ReportSuite, options: TerminalOptions): string {
  const steps = reason === 'no-baseline' ? [FIRST_RUN] : nextSteps;
  if (steps.length === 0) return '';
  return [
    options.paint.bold('What to do next'),
    ...steps.map((step) => `- ${sayPlainly(step, options)}`),
  ].join('\n');
}

/** Beside a comparison a line of the log says what was stored. */
function renderStored({ mode, baselineChanges = [] }: Report, { paint, verbose }: TerminalOptions): string {
  if (mode !== 'baseline' && !verbose) return '';
  return baselineChanges
    .map(({ suite, runs, rows }) => {
      const title = `Baseline of ${flattenText(suite)}: ${plural(runs.after, 'run')} (${runs.before} before), medians`;
      const table = renderHeadedTable(
        ['Measure', 'Before', 'Now'],
        rows.map((row) => [
          { text: flattenText(`${row.leg === '' ? '' : `${row.leg} `}${row.measure}`) },
          { text: row.before === null ? '–' : formatValue(row.before, row) },
          { text: formatValue(row.after, row) },
        ]),
        { align: ['left', 'right', 'right'], paint },
      );
      return `${paint.bold(title)}\n${table}`;
    })
    .join('\n\n');
}
