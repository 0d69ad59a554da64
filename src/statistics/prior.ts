/** Kinds of measures that differ in how much two runs of the same code differ. */
export type MeasureClass = 'p50' | 'p95' | 'p99' | 'throughput' | 'rate';

/** What is taken for known about the spread of runs before the first one is seen. */
export interface Prior {
  /** Standard deviation between runs of the same code on machines of this kind; on the scale, 0.04 is about 4 %. */
  readonly spread: number;
  /** How many degrees of freedom that knowledge counts for. */
  readonly degreesOfFreedom: number;
}

export type PriorByJobs = (jobs: number) => Prior;

/** Runs of one machine's owner differ less than runs of a pool; a machine of unknown kind counts as hosted. */
export type MachineClass = 'github-hosted' | 'self-hosted' | 'local' | null;

/** From here on the history itself says how noisy the set-up is; below, the prior says it. */
export const JOBS_THAT_TELL = 5;

/** Weighs less than five jobs do, so that a noisy history outvotes it at once. */
const LIGHT: Prior = { spread: 0.035, degreesOfFreedom: 2 };

/** The prior of the measure classes that are times or throughput, from so many jobs on. */
const TIME_PRIORS: readonly { readonly jobs: number; readonly hosted: Prior; readonly own: Prior }[] = [
  { jobs: JOBS_THAT_TELL, hosted: LIGHT, own: LIGHT },
  { jobs: 3, hosted: { spread: 0.07, degreesOfFreedom: 3 }, own: { spread: 0.04, degreesOfFreedom: 4 } },
  { jobs: 0, hosted: { spread: 0.105, degreesOfFreedom: 10 }, own: { spread: 0.04, degreesOfFreedom: 10 } },
];

/**
 * The prior spread of runs by measure, runner class and jobs seen.
 *
 * Two jobs seldom show how far the machines of a pool differ; ten do. So the prior is wide and firm while it
 * stands alone, then narrow and light. The values were found by simulation: the narrowest with which no host, up
 * to one with 15 % between machines, fails more than 1 % of unchanged pull requests, checked on real pools
 * (docs/method.md, "Where the prior comes from"; `npm run bench:detection`). The tail of p(99) varies half as
 * much again; shares have 0.01 on the arcsine scale, which at 0.2 % is 45 % more or fewer errors.
 */
export function priorFor(measure: MeasureClass, machine: MachineClass): PriorByJobs {
  return (jobs) => {
    const row = TIME_PRIORS.find((candidate) => jobs >= candidate.jobs) as (typeof TIME_PRIORS)[number];
    const prior = machine === 'self-hosted' ? row.own : row.hosted;
    if (measure === 'rate') return { ...prior, spread: 0.01 };
    return measure === 'p99' ? { ...prior, spread: prior.spread * 1.5 } : prior;
  };
}

/** The class of a percentile by its rank 0..1: what lies around it decides how noisy it is. */
export function classifyPercentile(rank: number): MeasureClass {
  if (rank <= 0.75) return 'p50';
  return rank <= 0.975 ? 'p95' : 'p99';
}
