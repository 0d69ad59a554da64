import type { BaselineRun } from '../../baseline/document.ts';
import { shortenSha } from '../../common/git-ref.ts';
import { formatSigned } from '../../common/signed-number.ts';
import { listSome } from '../../common/text.ts';
import { findLastStep } from '../../statistics/change-points.ts';
import { mean } from '../../statistics/quantiles.ts';
import { type ComparedValues, chooseValues, listStored, type PreparedMeasure } from './prepared-measure.ts';

/** What one job of the history measured. */
export interface JobPoint {
  readonly job: string;
  /** Geometric mean of the job's runs, in the metric's unit; 0 if one of them is not positive. */
  readonly value: number;
}

/** One point per job, oldest first. */
export function listJobPoints(stored: ComparedValues['stored']): JobPoint[] {
  const jobs = new Map<string, number[]>();
  for (const { value, job } of stored) jobs.set(job, [...(jobs.get(job) ?? []), value]);
  return [...jobs].map(([job, values]) => ({
    job,
    value: values.every((value) => value > 0) ? Math.exp(mean(values.map(Math.log))) : 0,
  }));
}

/** The newest lasting step of a measure's history. */
interface Step {
  /** Runs before it: they do not count. */
  readonly before: number;
  /** Jobs on its two sides. */
  readonly last: string;
  readonly first: string;
  /** -0.3 is -30 %. */
  readonly relative: number;
}

/**
 * The values to compare, the stored ones from the last lasting step of the base branch on: what the service was
 * before an accepted slowdown or a win says nothing about it today (docs/method.md). At least 3 jobs remain.
 * Shares are never cut: their events are too few for a scan of ranks.
 */
export function sinceLastStep(measure: PreparedMeasure): ComparedValues {
  const values = chooseValues(measure);
  const step = findStep(measure, values);
  return step === null ? values : { ...values, stored: values.stored.slice(step.before) };
}

function findStep({ current, rule }: PreparedMeasure, { stored }: ComparedValues): Step | null {
  if (rule === null || current.type === 'rate') return null;
  const points = listJobPoints(stored);
  if (points.some(({ value }) => value <= 0)) return null;
  const step = findLastStep(points.map(({ value }) => Math.log(value)));
  const first = step === null ? undefined : points[step.index];
  const last = step === null ? undefined : points[step.index - 1];
  if (step === null || first === undefined || last === undefined) return null;
  const before = stored.findIndex(({ job }) => job === first.job);
  return { before, last: last.job, first: first.job, relative: Math.expm1(step.size) };
}

/** The commit of every job, its last run's. */
export function mapCommits(key: string, runs: readonly BaselineRun[]): ReadonlyMap<string, string> {
  return new Map(
    runs.flatMap((run) => listStored(key, [run]).map(({ job }) => [job, run.provenance.sha] as const)),
  );
}

/** `22 older runs do not count for a p(50), a p(95): it moved by −30 % between 1111111 and 2222222.` */
export function describeSteps(measures: readonly PreparedMeasure[], runs: readonly BaselineRun[]): string[] {
  const groups = new Map<string, { before: number; keys: string[]; sizes: number[]; place: string }>();
  for (const measure of measures) {
    const step = findStep(measure, chooseValues(measure));
    if (step === null) continue;
    const commits = mapCommits(measure.key, runs);
    const place = describePlace(commits.get(step.last) ?? '', commits.get(step.first) ?? '');
    const group = groups.get(`${step.before} ${place}`) ?? {
      before: step.before,
      keys: [],
      sizes: [],
      place,
    };
    groups.set(`${step.before} ${place}`, {
      ...group,
      keys: [...group.keys, measure.key],
      sizes: [...group.sizes, step.relative],
    });
  }
  return [...groups.values()].map(describeGroup);
}

function describeGroup(group: { before: number; keys: string[]; sizes: number[]; place: string }): string {
  const { before, keys, sizes, place } = group;
  const runs = before === 1 ? '1 older run does' : `${before} older runs do`;
  const percents = [...new Set([Math.min(...sizes), Math.max(...sizes)].map(formatPercent))];
  return `${runs} not count for ${listSome(keys)}: the base branch moved by ${percents.join(' to ')} ${place}.`;
}

function formatPercent(fraction: number): string {
  return `${formatSigned(fraction * 100)} %`;
}

/** Where one commit was measured before and after, the code cannot be what moved. */
export function describePlace(from: string, to: string): string {
  return from === to
    ? `between two jobs that measured ${shortenSha(to)}: the machine moved, not the code`
    : `between ${shortenSha(from)} and ${shortenSha(to)}`;
}
