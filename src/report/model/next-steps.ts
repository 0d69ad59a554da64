import { findLargestChange, isScatterWithinRuns } from '../../comparison/suites/resolution-text.ts';
import type { EnvironmentPart } from '../../measurement/environment.ts';
import type { Reason } from '../../rules/verdict.ts';
import type { ReportSuite } from './schema.ts';

const STEPS: Readonly<Partial<Record<Reason, readonly string[]>>> = {
  regression: [
    'Author: look at the marked rows, and push a fix.',
    'Maintainer: if the change is intended, measure a new baseline after the merge (mode: baseline, update-history: reset); the runs stored so far no longer count.',
  ],
  budget: [
    'Author: a budget holds whatever the base branch does. Mend the service, or change the budget in this pull request, where everyone sees it.',
  ],
  'near-budget': ['Author: there is little room left below the budget; the next change may break it.'],
  'runner-moved': [
    'Maintainer: measure the baseline on this machine as well (mode: baseline), or pin the runner.',
  ],
  threshold: [
    'Author: the limits are the k6 thresholds in the script. Mend the service, or change them in this pull request, where everyone sees it.',
  ],
  'marked-failed': ['Author: the script itself called exec.test.fail(); its log says why.'],
  'k6-aborted': ['Author: read why k6 stopped in the log of this step, then run the job again.'],
  'k6-crashed': [
    'Author: read the end of the log. If memory ran out, lower the load or take a larger runner.',
  ],
  'time-limit': [
    'Maintainer: raise time-budget-minutes, or make the script shorter. A script that never ends needs an end of its own.',
  ],
  'script-error': ['Author: mend the exception shown in the log; until then nothing is measured.'],
  'no-iterations': [
    'Author: look why no iteration came to its end: a too short duration, or a service that does not answer.',
  ],
  'no-samples': ['Author: look in the log why k6 recorded nothing.'],
  'samples-lost': [
    'Maintainer: k6 writes every sample to the temporary folder (RUNNER_TEMP, else TMPDIR). Make room there, or measure a shorter run, then run the job again.',
  ],
  overloaded: [
    'Maintainer: the load generator or the service was the limit. Give k6 more VUs, lower the rate, or take a larger runner.',
  ],
  'request-errors': [
    'Author: look at the failing requests first: is the service up, and does it accept what the script sends?',
  ],
  'no-baseline': [
    'Maintainer: make the first baseline by a workflow with mode: baseline on the base branch, in five jobs, so that the noise of this set-up is known; the README ("The first baseline") has it ready.',
    'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.',
  ],
  'baseline-lost': [
    'Maintainer: bring the baseline back (git revert, or the artifact of another run), or measure a new one: mode: baseline on the base branch, in five jobs.',
    'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.',
  ],
  'missing-env': [
    'Maintainer: pass the variables to the step (env:), or take them out of required-env.',
    'Reviewer: on forks and for Dependabot secrets are absent, so nothing was measured; that says nothing about the change.',
  ],
  'no-rules': ['Maintainer: add rules for the measures that matter, or thresholds in the script.'],
};

/** What the advice depends on. */
interface Situation extends Pick<ReportSuite, 'findings' | 'rows'> {
  /** Where no stored run counts: in which parts the newest differs. */
  readonly differs: readonly EnvironmentPart[];
}

/** What each reader can do next; empty on a pass. */
export function listNextSteps(suite: Situation): string[] {
  const invalid = suite.findings.filter(({ verdict }) => verdict === 'invalid');
  const reasons = [...new Set([...invalid, ...suite.findings].map((finding) => finding.reason))];
  return [...new Set(reasons.flatMap((reason) => adviseOn(reason, suite)))];
}

function adviseOn(reason: Reason, { rows, differs }: Situation): readonly string[] {
  if (reason === 'noise') return [adviseOnNoise(rows)];
  if (reason === 'too-few-samples') return [adviseOnSamples(rows)];
  if (reason === 'not-comparable') return [adviseOnDifference(differs)];
  return STEPS[reason] ?? [];
}

/** Advice for the row that the finding speaks of, so that the two agree. */
function adviseOnNoise(rows: Situation['rows']): string {
  const open = rows.filter((row) => row.verdict === 'inconclusive' && row.evidence !== null);
  const evidence = findLargestChange(open)?.evidence ?? null;
  if (evidence === null) return 'Maintainer: measure in more jobs (mode: baseline).';
  if (evidence.jobsToSettle !== null) {
    return 'Maintainer: measure in more jobs (mode: baseline); the finding says how many.';
  }
  return isScatterWithinRuns(evidence)
    ? 'Maintainer: give each run more requests, by a longer run or a higher rate, and measure a new baseline with them.'
    : 'Maintainer: pin the job to one kind of machine, or take a quieter one. Budgets and k6 thresholds protect the service until then.';
}

function adviseOnSamples(rows: Situation['rows']): string {
  return rows.some(({ cause }) => cause === 'too-few-stored')
    ? 'Maintainer: the runs of the baseline are too short: measure it again with the load that is used now (mode: baseline, update-history: reset).'
    : 'Maintainer: make the run longer or the rate higher, or judge a lower percentile.';
}

function adviseOnDifference(differs: Situation['differs']): string {
  if (differs.includes('script')) {
    return 'Maintainer: the script changed, so measure a new baseline once this is merged (mode: baseline). Reviewer: until then only thresholds and budgets were judged.';
  }
  if (differs.includes('data')) {
    return 'Maintainer: this suite compares runs over the same data only (`data: strict`), so measure a new baseline with this data once it is merged (mode: baseline); or leave the option out, where data is made anew for each run.';
  }
  return differs.length === 0
    ? 'Maintainer: if the metrics or the rules changed on purpose, measure a new baseline once this is merged (mode: baseline).'
    : 'Maintainer: measure a new baseline with the load and the machine that are used now (mode: baseline).';
}
