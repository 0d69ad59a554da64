import { shortenSha } from '../../common/git-ref.ts';
import { UNKNOWN_TIME } from '../../measurement/run-record.ts';
import { code, type Line } from './blocks.ts';
import { formatAge, formatCount, formatDuration, formatNumber } from './format.ts';
import type { ReportSuite } from './schema.ts';

/** `Compared 6 of 6 measures · 12 000 requests · 120 s`. */
export function describeRun({ skipped, run, thresholds, checks, compared, baseline }: ReportSuite): string {
  if (skipped) return 'Nothing was run.';
  const passes = checks.reduce((sum, check) => sum + check.passes, 0);
  const all = checks.reduce((sum, check) => sum + check.passes + check.fails, 0);
  const facts = [
    // A run for the baseline is compared with nothing.
    ...(baseline.state === 'stored'
      ? []
      : [`Compared ${compared.judged} of ${formatCount(compared.of, 'measure')}`]),
    ...(thresholds.length > 0 ? [describeThresholds(thresholds)] : []),
    ...(all > 0 ? [`checks ${formatNumber((100 * passes) / all)} % of ${formatNumber(all)}`] : []),
    ...(run.requests === null ? [] : [formatCount(run.requests, 'request')]),
    ...(run.iterations === null ? [] : [formatCount(run.iterations, 'iteration')]),
    ...(run.durationMs > 0 ? [formatDuration(run.durationMs)] : []),
  ];
  return facts.join(' · ');
}

/** `k6 thresholds 1 of 2 hold, 1 unknown`. */
function describeThresholds(thresholds: ReportSuite['thresholds']): string {
  const count = (wanted: boolean | null) => thresholds.filter(({ passed }) => passed === wanted).length;
  const unknown = count(null);
  return `k6 thresholds ${count(true)} of ${thresholds.length} hold${unknown === 0 ? '' : `, ${unknown} unknown`}`;
}

/** What the run was compared with, and what both were measured with. */
export function buildBaselineLine({ skipped, baseline, run, rows }: ReportSuite): Line {
  if (skipped) return [`Baseline: ${baseline.place}.`];
  const measured = describeMachine(run);
  if (baseline.entry === null) {
    const isMissing = baseline.state === 'absent' || baseline.state === 'lost';
    return [`${measured} ${isMissing ? 'No baseline in' : 'Baseline:'} ${baseline.place}.`];
  }
  const { sha, time, ageDays, runUrl } = baseline.entry;
  const { comparableRuns, comparableJobs } = baseline;
  const isMany = rows.some((row) => row.evidence !== null) && comparableRuns > 1;
  const isNameless = sha === '' && time === UNKNOWN_TIME;
  const runs = `${formatCount(comparableRuns, 'run')} from ${formatCount(comparableJobs, 'job')}; the newest measured `;
  const when = time === UNKNOWN_TIME ? 'at an unknown time' : `${formatAge(ageDays)} (${time.slice(0, 10)})`;
  return [
    'Compared with ',
    ...(isNameless && !isMany
      ? ['one run; its file names neither commit nor time']
      : [
          isMany ? runs : 'the run of ',
          sha === ''
            ? 'an unknown commit'
            : ({ kind: 'link', label: code(shortenSha(sha)), url: runUrl } as const),
          ` ${when}`,
        ]),
    `. Baseline: ${baseline.place}. `,
    ...(rows.some(isWithoutWarmUp)
      ? [
          'Compared values are without warm-up and ramps; thresholds and budgets count them. ',
          ...(rows.some(isWholeByTag)
            ? ['Rows by tag that neither a rule nor group-by names count them too. ']
            : []),
        ]
      : []),
    measured,
  ];
}

function describeMachine({ k6Version, machine }: ReportSuite['run']): string {
  if (k6Version === null && machine === '') return 'Measured elsewhere.';
  const k6 = `k6 ${k6Version ?? 'of unknown version'}`;
  return machine === '' ? `Measured with ${k6}.` : `Measured with ${k6} on ${machine}.`;
}

/** Shares and counts are often alike with and without warm-up; times hardly ever. */
function isWholeByTag({ measure, type, base, current, wholeRun }: ReportSuite['rows'][number]): boolean {
  return (
    type === 'trend' && measure.includes('{') && base !== null && current !== null && current === wholeRun
  );
}

function isWithoutWarmUp({ base, current, wholeRun }: ReportSuite['rows'][number]): boolean {
  return base !== null && current !== null && wholeRun !== null && current !== wholeRun;
}
