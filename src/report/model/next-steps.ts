import { input, phrase, sayIn, setting, type Told, told, type Words } from '../../common/told.ts';
import { findLargestChange, isScatterWithinRuns } from '../../comparison/suites/resolution-text.ts';
import type { EnvironmentPart } from '../../measurement/environment.ts';
import type { Reason } from '../../rules/verdict.ts';
import type { ReportSuite } from './schema.ts';

/** What nobody can do who has no workflow and no pull request. */
interface WorkflowStep {
  readonly inWorkflow: Told;
}

const STEPS: Readonly<Partial<Record<Reason, readonly (Told | WorkflowStep)[]>>> = {
  regression: [
    'Author: look at the marked rows, and push a fix.',
    told`Maintainer: if the change is intended, measure a new baseline after the merge (${setting('mode', 'baseline')}, ${setting('update-history', 'reset')}); the runs stored so far no longer count.`,
  ],
  budget: [
    'Author: a budget holds whatever the base branch does. Mend the service, or change the budget in this pull request, where everyone sees it.',
  ],
  'near-budget': ['Author: there is little room left below the budget; the next change may break it.'],
  'runner-moved': [
    told`Maintainer: measure the baseline on this machine as well (${setting('mode', 'baseline')}), or pin the runner.`,
  ],
  threshold: [
    'Author: the limits are the k6 thresholds in the script. Mend the service, or change them in this pull request, where everyone sees it.',
  ],
  'marked-failed': ['Author: the script itself called exec.test.fail(); its log says why.'],
  'k6-aborted': [told`Author: read why k6 stopped in ${phrase('log')}, then ${phrase('run again')}.`],
  'k6-crashed': [
    'Author: read the end of the log. If memory ran out, lower the load or take a larger runner.',
  ],
  'time-limit': [
    told`Maintainer: raise ${input('time-budget-minutes')}, or make the script shorter. A script that never ends needs an end of its own.`,
  ],
  'script-error': ['Author: mend the exception shown in the log; until then nothing is measured.'],
  'no-iterations': [
    'Author: look why no iteration came to its end: a too short duration, or a service that does not answer.',
  ],
  'no-samples': ['Author: look in the log why k6 recorded nothing.'],
  'samples-lost': [
    told`Maintainer: k6 writes every sample to the temporary folder (RUNNER_TEMP, else TMPDIR). Make room there, or measure a shorter run, then ${phrase('run again')}.`,
  ],
  overloaded: [
    'Maintainer: the load generator or the service was the limit. Give k6 more VUs, lower the rate, or take a larger runner.',
  ],
  'request-errors': [
    'Author: look at the failing requests first: is the service up, and does it accept what the script sends?',
  ],
  'no-baseline': [
    {
      inWorkflow: told`Maintainer: make the first baseline by a workflow with ${setting('mode', 'baseline')} on the base branch, in five jobs, so that the noise of this set-up is known; the README ("The first baseline") has it ready.`,
    },
    { inWorkflow: 'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.' },
  ],
  'baseline-lost': [
    told`Maintainer: bring the baseline back (git revert, or the artifact of another run), or measure a new one: ${setting('mode', 'baseline')} on the base branch, in five jobs.`,
    { inWorkflow: 'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.' },
  ],
  'missing-env': [
    told`Maintainer: ${phrase('pass variables')}, or take them out of required-env.`,
    {
      inWorkflow:
        'Reviewer: on forks and for Dependabot secrets are absent, so nothing was measured; that says nothing about the change.',
    },
  ],
  'no-rules': ['Maintainer: add rules for the measures that matter, or thresholds in the script.'],
};

/** What the advice depends on. */
interface Situation extends Pick<ReportSuite, 'findings' | 'rows'> {
  /** Where no stored run counts: in which parts the newest differs. */
  readonly differs: readonly EnvironmentPart[];
}

/** What each reader can do next, in the words of the program; empty on a pass. */
export function listNextSteps(suite: Situation, words: Words): string[] {
  const invalid = suite.findings.filter(({ verdict }) => verdict === 'invalid');
  const reasons = [...new Set([...invalid, ...suite.findings].map((finding) => finding.reason))];
  const steps = reasons.flatMap((reason) => adviseOn(reason, suite));
  const meant = steps.flatMap((step) => {
    if (typeof step === 'string' || 'parts' in step) return [step];
    return words.hasWorkflow ? [step.inWorkflow] : [];
  });
  return [...new Set(meant.map((step) => sayIn(words, step)))];
}

function adviseOn(reason: Reason, { rows, differs }: Situation): readonly (Told | WorkflowStep)[] {
  if (reason === 'noise') return [adviseOnNoise(rows)];
  if (reason === 'too-few-samples') return [adviseOnSamples(rows)];
  if (reason === 'not-comparable') return [adviseOnDifference(differs)];
  return STEPS[reason] ?? [];
}

/** Advice for the row that the finding speaks of, so that the two agree. */
function adviseOnNoise(rows: Situation['rows']): Told {
  const open = rows.filter((row) => row.verdict === 'inconclusive' && row.evidence !== null);
  const evidence = findLargestChange(open)?.evidence ?? null;
  if (evidence === null) return told`Maintainer: measure in more jobs (${setting('mode', 'baseline')}).`;
  if (evidence.jobsToSettle !== null) {
    return told`Maintainer: measure in more jobs (${setting('mode', 'baseline')}); the finding says how many.`;
  }
  return isScatterWithinRuns(evidence)
    ? 'Maintainer: give each run more requests, by a longer run or a higher rate, and measure a new baseline with them.'
    : 'Maintainer: pin the job to one kind of machine, or take a quieter one. Budgets and k6 thresholds protect the service until then.';
}

function adviseOnSamples(rows: Situation['rows']): Told {
  return rows.some(({ cause }) => cause === 'too-few-stored')
    ? told`Maintainer: the runs of the baseline are too short: measure it again with the load that is used now (${setting('mode', 'baseline')}, ${setting('update-history', 'reset')}).`
    : 'Maintainer: make the run longer or the rate higher, or judge a lower percentile.';
}

function adviseOnDifference(differs: Situation['differs']): Told {
  if (differs.includes('script')) {
    return told`Maintainer: the script changed, so measure a new baseline once this is merged (${setting('mode', 'baseline')}). Reviewer: until then only thresholds and budgets were judged.`;
  }
  if (differs.includes('data')) {
    return told`Maintainer: this suite compares runs over the same data only (\`data: strict\`), so measure a new baseline with this data once it is merged (${setting('mode', 'baseline')}); or leave the option out, where data is made anew for each run.`;
  }
  return differs.length === 0
    ? told`Maintainer: if the metrics or the rules changed on purpose, measure a new baseline once this is merged (${setting('mode', 'baseline')}).`
    : told`Maintainer: measure a new baseline with the load and the machine that are used now (${setting('mode', 'baseline')}).`;
}
