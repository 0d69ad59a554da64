import { shortenSha } from '../../common/git-ref.ts';
import { UNKNOWN_TIME } from '../../measurement/run-record.ts';
import { code, type Line } from './blocks.ts';
import { formatAge, formatCount, formatDuration, formatNumber } from './format.ts';
import type { ReportSuite } from './schema.ts';

/** `Compared 6 of 6 measures · 12 000 requests · 120 s`. */
export function describeRun({ skipped, run, thresholds, checks, compared }: ReportSuite): string {
  if (skipped) return 'Nothing was run.';
  const held = thresholds.filter(({ passed }) => passed === true).length;
  const passes = checks.reduce((sum, check) => sum + check.passes, 0);
  const all = checks.reduce((sum, check) => sum + check.passes + check.fails, 0);
  const facts = [
    `Compared ${compared.judged} of ${formatCount(compared.of, 'measure')}`,
    ...(thresholds.length > 0 ? [`k6 thresholds ${held} of ${thresholds.length} hold`] : []),
    ...(all > 0 ? [`checks ${formatNumber((100 * passes) / all)} % of ${formatNumber(all)}`] : []),
    ...(run.requests === null ? [] : [formatCount(run.requests, 'request')]),
    ...(run.iterations === null ? [] : [formatCount(run.iterations, 'iteration')]),
    ...(run.durationMs > 0 ? [formatDuration(run.durationMs)] : []),
  ];
  return facts.join(' · ');
}

/** What the run was compared with, and what both were measured with. */
export function buildBaselineLine({ skipped, baseline, run, rows, findings }: ReportSuite): Line {
  if (skipped) return [`Baseline: ${baseline.place}.`];
  const measured = describeMachine(run);
  const isMissing = findings.some(({ reason }) => reason === 'no-baseline' || reason === 'baseline-lost');
  if (baseline.entry === null) {
    return [
      `${measured} ${isMissing && !baseline.found ? 'No baseline in' : 'Baseline:'} ${baseline.place}.`,
    ];
  }
  const { sha, time, ageDays, runUrl } = baseline.entry;
  const { comparableRuns, comparableJobs } = baseline;
  const proven = rows.some((row) => row.evidence !== null);
  const runs = `${formatCount(comparableRuns, 'run')} from ${formatCount(comparableJobs, 'job')}; the newest measured `;
  const when = time === UNKNOWN_TIME ? 'at an unknown time' : `${formatAge(ageDays)} (${time.slice(0, 10)})`;
  return [
    `Compared with ${proven && comparableRuns > 1 ? runs : 'the run of '}`,
    sha === '' ? 'an unknown commit' : { kind: 'link', label: code(shortenSha(sha)), url: runUrl },
    ` ${when}. Baseline: ${baseline.place}. `,
    ...(rows.some(isWithoutWarmUp)
      ? ['Warm-up and ramps do not count in the comparison, only under "All metrics". ']
      : []),
    measured,
  ];
}

function describeMachine({ k6Version, machine }: ReportSuite['run']): string {
  if (k6Version === null && machine === '') return 'Measured elsewhere.';
  const k6 = `k6 ${k6Version ?? 'of unknown version'}`;
  return machine === '' ? `Measured with ${k6}.` : `Measured with ${k6} on ${machine}.`;
}

function isWithoutWarmUp({ base, current, wholeRun }: ReportSuite['rows'][number]): boolean {
  return base !== null && current !== null && wholeRun !== null && current !== wholeRun;
}
