import { plural } from '../../common/text.ts';
import type { Paint } from '../../ports/terminal.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { buildChangeTable, describeRuns } from '../model/baseline-tables.ts';
import { readLine } from '../model/blocks.ts';
import { flattenText } from '../model/escape.ts';
import { sortByVerdict, verdictWord } from '../model/headline.ts';
import { listReductions, REDUCTIONS_TITLE } from '../model/reduction-lines.ts';
import { isOpen, listOpenRows, sortByName } from '../model/rows.ts';
import { buildBaselineLine, describeRun } from '../model/run-lines.ts';
import type { Report, ReportRow, ReportSuite } from '../model/schema.ts';
import { VERDICT_MARKS } from '../model/sections.ts';
import { buildStageTable, describeStages, listStageNotes } from '../model/stage-lines.ts';
import {
  buildBudgetTable,
  buildCheckTable,
  buildMeasureTable,
  buildThresholdTable,
  buildUnjudgedTable,
} from '../model/tables.ts';
import { paintMark } from './paint.ts';
import { renderTable } from './text-table.ts';

export interface TerminalOptions {
  readonly paint: Paint;
  /** Every measure and threshold, not only what is judged or broken. */
  readonly verbose: boolean;
  /** Characters of a line; infinite where it goes into a file or a pipe. */
  readonly width: number;
  /** Nothing was stored, whatever the report says of changes. */
  readonly dryRun: boolean;
  /** Somebody asked for it to be stored: no advice to ask. */
  readonly asksToStore?: boolean;
}

/** The report as text for a terminal. No foreign text in it holds control characters. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { paint } = options;
  const mark = paintVerdict(report.verdict, paint);
  const suites = sortByVerdict(report.suites);
  const several = suites.length > 1;
  const parts = [
    `${mark(verdictWord(report.verdict).toUpperCase())}  ${sayPlainly(report.headline)}`,
    ...report.notices.map((notice) => `${paint.yellow('note:')} ${sayPlainly(notice)}`),
    renderErrors(report, options),
    ...suites.map((suite) => renderSuite(suite, { several, report }, options)),
    renderStored(report, options),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The message of a single error is the headline already. */
function renderErrors({ errors, suites, headline }: Report, options: TerminalOptions): string {
  const { paint } = options;
  return errors
    .map(({ suite, message, hint }) => {
      const isTold = errors.length === 1 && suites.length <= 1 && headline.includes(message);
      const where = suite === null ? '' : `${flattenText(suite)}: `;
      const what = isTold ? '' : `${paint.red('error:')} ${where}${sayPlainly(message)} `;
      return `${what}${hint === '' ? '' : `${paint.bold('Next:')} ${sayPlainly(hint)}`}`.trim();
    })
    .join('\n');
}

/** A sentence, which may quote much of what k6 or a service said, on one line. */
function sayPlainly(text: string): string {
  return flattenText(text, 4000);
}

interface Place {
  readonly several: boolean;
  readonly report: Report;
}

function renderSuite(suite: ReportSuite, { several, report }: Place, options: TerminalOptions): string {
  const { mode } = report;
  const { paint, verbose } = options;
  const plain = sayPlainly;
  const title = `${flattenText(suite.suite)}: ${plain(suite.headline)}`;
  const further = suite.findings
    .slice(1)
    .map(({ verdict, text }) => `${paintVerdict(verdict, paint)(verdictWord(verdict))}: ${plain(text)}`);
  const parts = [
    several ? paint.bold(title) : '',
    further.join('\n'),
    renderReductions(suite, options),
    // What is measured for the baseline is judged by nobody; the stored numbers stand below.
    mode === 'baseline' && !verbose ? '' : renderTable(buildMeasureTable(listOpenRows(suite.rows)), options),
    renderTable(buildBudgetTable(suite), options),
    renderTable(
      buildThresholdTable(suite.thresholds.filter(({ passed }) => verbose || passed !== true)),
      options,
    ),
    renderTable(buildCheckTable(suite), options),
    renderPlainStages(suite.stages, options),
    verbose ? renderTable(buildUnjudgedTable(listRest(suite.rows)), options) : '',
    paint.dim([describeRun(suite), plain(readLine(buildBaselineLine(suite)))].join('\n')),
    [...suite.remarks, ...suite.history].map((remark) => `- ${plain(remark)}`).join('\n'),
    renderNextSteps(suite, report, options),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderReductions({ reductions = [] }: ReportSuite, { paint }: TerminalOptions): string {
  if (reductions.length === 0) return '';
  const lines = listReductions(reductions).map((line) => `- ${sayPlainly(readLine(line))}`);
  return [paint.bold(REDUCTIONS_TITLE), ...lines].join('\n');
}

function paintVerdict(verdict: Verdict, paint: Paint): (text: string) => string {
  return paintMark(VERDICT_MARKS[verdict], paint);
}

/** What no rule judges, and what the whole run gave. */
function listRest(rows: readonly ReportRow[]): ReportRow[] {
  return sortByName(rows.filter((row) => !isOpen(row)));
}

function renderNextSteps(suite: ReportSuite, report: Report, options: TerminalOptions): string {
  // What mends an error is said with it.
  if (report.errors.some((error) => error.suite === suite.suite)) return '';
  const steps = [...suite.nextSteps, ...listFirstSteps(suite, report, options)];
  if (steps.length === 0) return '';
  return [options.paint.bold('What to do next'), ...steps.map((step) => `- ${sayPlainly(step)}`)].join('\n');
}

/** The table, where a stage breaks or all is asked for. */
function renderPlainStages(stages: ReportSuite['stages'], options: TerminalOptions): string {
  if (stages === undefined || stages.list.length === 0) return '';
  const breaks = stages.list.some(({ verdict }) => verdict === 'breaks');
  if (!breaks && !options.verbose) return '';
  const { paint } = options;
  const notes = listStageNotes(stages).map((note) => paint.dim(sayPlainly(note)));
  return [sayPlainly(describeStages(stages)), renderTable(buildStageTable(stages), options), ...notes].join(
    '\n',
  );
}

/** From so many runs on their scatter is known. */
const ENOUGH_RUNS = 5;

/** How the first baseline comes about. */
function listFirstSteps(
  suite: ReportSuite,
  report: Report,
  { dryRun, asksToStore = false }: TerminalOptions,
): string[] {
  const isFirst = suite.findings.some(({ reason }) => reason === 'no-baseline');
  if (!isFirst || report.mode !== 'compare') return [];
  const stored = dryRun ? undefined : report.baselineChanges?.find((change) => change.suite === suite.suite);
  const isMeasuredHere = suite.run.k6Version !== null && suite.run.machine !== '';
  if (!isMeasuredHere)
    return stored === undefined && !asksToStore ? ['To store the run, add --update-baseline.'] : [];
  const why = `${ENOUGH_RUNS} runs tell how much runs differ when nothing changed.`;
  if (stored === undefined && asksToStore) return [];
  if (stored === undefined) return [`Measure the base version a few times with --update-baseline: ${why}`];
  const left = ENOUGH_RUNS - stored.runs.after;
  if (left <= 0) return [];
  return [`Run it ${left === 1 ? 'once more' : `${left} more times`} with --update-baseline: ${why}`];
}

/** Beside a comparison a line is enough. */
function renderStored(report: Report, options: TerminalOptions): string {
  const { mode, baselineChanges = [] } = report;
  const { paint, verbose, dryRun } = options;
  const parts = baselineChanges.map((change) => {
    const { suite, runs, added } = change;
    if (mode !== 'baseline' && !verbose) {
      const holds = `baseline of ${flattenText(suite)} holds ${plural(runs.after, 'run')}`;
      const held = added === 0 ? `The ${holds}.` : `Stored: the ${holds} now.`;
      return dryRun ? '' : held;
    }
    const title = `Baseline of ${flattenText(suite)}: ${describeRuns(runs)}, medians`;
    return `${paint.bold(title)}\n${renderTable(buildChangeTable(change), options)}`;
  });
  return parts.filter((part) => part !== '').join('\n\n');
}
