import { plural } from '../../common/text.ts';
import { type Finding, severity, type Verdict } from '../../rules/verdict.ts';
import { formatDifference, formatLimit, formatRelative, formatValue } from './format.ts';
import { sortByExcess } from './rows.ts';
import type { Report, ReportRow, ReportSuite } from './schema.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'Pass',
  warn: 'Warning',
  fail: 'Fail',
  inconclusive: 'Inconclusive',
  invalid: 'Not valid',
};

/** Beyond this many, suites are only named. */
const MOST_TOLD = 3;

/** Worst first; alike ones in the order of the run. */
export function sortByVerdict(suites: readonly ReportSuite[]): ReportSuite[] {
  return [...suites].sort((a, b) => severity(b.verdict) - severity(a.verdict));
}

/** The whole run in a line; names every suite that is not `pass`, the worst first. */
export function renderHeadline(suites: readonly ReportSuite[], errors: Report['errors']): string {
  const broken = errors.map((error) => error.suite);
  const open = sortByVerdict(
    suites.filter((suite) => suite.verdict !== 'pass' && !broken.includes(suite.suite)),
  );
  const parts = [
    ...open.map((suite) => `${suite.suite}: ${suite.headline}`),
    ...errors.map(({ suite, message }) => (suite === null ? message : `${suite}: ${message}`)),
  ];
  if (parts.length > MOST_TOLD) return nameAll(open, errors);
  if (parts.length === 0) return describeAllPassed(suites);
  const passed = suites.filter((suite) => suite.verdict === 'pass').length;
  const more = passed === 0 ? [] : [`${passed} more ${passed === 1 ? 'passes' : 'pass'}.`];
  return [...parts, ...more].join(' ');
}

function describeAllPassed(suites: readonly ReportSuite[]): string {
  const [only] = suites;
  if (only === undefined) return 'Nothing was measured.';
  return suites.length === 1 ? `${only.suite}: ${only.headline}` : `All ${suites.length} suites pass.`;
}

function nameAll(open: readonly ReportSuite[], errors: Report['errors']): string {
  const [first] = errors.filter((error) => error.suite === null);
  const named = [
    ...open.map(({ suite, verdict, findings }) => {
      const compared = findings.some(isNotCompared) ? ', not compared' : '';
      return `${suite} (${verdictWord(verdict).toLowerCase()}${compared})`;
    }),
    ...new Set(errors.flatMap(({ suite }) => (suite === null ? [] : [`${suite} (error)`]))),
  ];
  const mistakes = errors.filter((error) => error.suite === null).length;
  return [
    ...(first === undefined ? [] : [first.message]),
    ...(mistakes > 1 ? [`${plural(mistakes - 1, 'more error')}.`] : []),
    ...(named.length === 0 ? [] : [`Not passed: ${named.join(', ')}.`]),
  ].join(' ');
}

/** One sentence for a suite: its worst finding, with the numbers of the worst row where there is one. */
export function renderSuiteHeadline(
  suite: Pick<ReportSuite, 'verdict' | 'reason' | 'findings' | 'rows'>,
): string {
  const [finding] = suite.findings;
  const text = finding === undefined ? 'Nothing was found.' : finding.text;
  if (suite.reason !== 'regression' && suite.reason !== 'accepted') {
    // A dead service breaks every threshold; that it is dead is what must be known.
    const invalid = suite.verdict === 'fail' && suite.findings.find(({ verdict }) => verdict === 'invalid');
    const further = invalid || suite.findings.slice(1).find(isNotCompared);
    return further === undefined ? text : `${text} ${further.text}`;
  }
  const accepted = suite.reason === 'accepted';
  const marked = accepted ? 'fail' : suite.verdict;
  const rows = sortByExcess(suite.rows.filter((row) => row.verdict === marked));
  const [worst] = rows;
  if (worst === undefined) return text;
  const others = rows.length > 1 ? ` ${plural(rows.length - 1, 'more measure')} past the limit.` : '';
  const by = finding?.acceptedBy === undefined ? '' : ` ${finding.acceptedBy}`;
  return `${describeRow(worst)}${others}${by}`;
}

/** Where only thresholds and budgets were judged, a reader who sees only the first line must know. */
function isNotCompared({ reason }: Pick<Finding, 'reason'>): boolean {
  return reason === 'not-comparable';
}

/** `http_req_duration p(95) went from 300 ms to 400 ms (+33 %); the limit is +20 %.` */
export function describeRow(row: ReportRow): string {
  const { base, current, change } = row;
  if (base === null || current === null || change === null) return `${row.measure}: ${row.note}.`;
  const limit = row.verdict === 'warn' ? row.warn : (row.fail ?? row.warn);
  const relative = formatRelative(change.relative);
  const size = row.type === 'rate' || relative === null ? formatDifference(change.absolute, row) : relative;
  const judged = limit === null ? '' : `; the limit is ${formatLimit(limit, row.worse)}`;
  return `${row.measure} went from ${formatValue(base, row)} to ${formatValue(current, row)} (${size})${judged}.`;
}

/** A verdict as a title: `Not valid`. */
export function verdictWord(verdict: Verdict): string {
  return WORDS[verdict];
}
