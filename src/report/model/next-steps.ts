import { listSome } from '../../common/text.ts';
import { input, phrase, sayIn, setting, type Told, told, type Words } from '../../common/told.ts';
import { findLargestChange, isScatterWithinRuns } from '../../comparison/suites/resolution-text.ts';
import type { EnvironmentPart } from '../../measurement/environment.ts';
import type { Reason } from '../../rules/verdict.ts';
import { sortByExcess } from './rows.ts';
import type { ReportSuite } from './schema.ts';

/** What nobody can do who has no workflow and no pull request. */
interface WorkflowStep {
  readonly inWorkflow: Told;
}

const STEPS: Readonly<Partial<Record<Reason, readonly (Told | WorkflowStep)[]>>> = {
  regression: [
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
  'files-changed': [
    'Author: look who writes these files while the job measures: the handleSummary() of a script, or a program that runs beside k6. Write them before the measurement starts, or under other names.',
    'Reviewer: a script that rewrites what another suite is judged by deserves a close look.',
  ],
  'k6-aborted': [told`Author: read why k6 stopped in ${phrase('log')}, then ${phrase('run again')}.`],
  'k6-crashed': [
    'Author: read the end of the log. If memory ran out, lower the load or take a larger runner.',
  ],
  'time-limit': [
    'Author: a k6 that outlives its plan waits for something: a server that does not answer in setup() or teardown(), or a named pipe or a device where open() or handleSummary() expect a file.',
    told`Maintainer: where the time budget was used up, raise ${input('time-budget-minutes')}, or make the script shorter. A script that never ends needs an end of its own.`,
  ],
  'script-error': ['Author: mend the exception shown in the log; until then nothing is measured.'],
  'no-iterations': [
    'Author: look why no iteration came to its end: a too short duration, or a service that does not answer.',
  ],
  'no-samples': ['Author: look in the log why k6 recorded nothing.'],
  'samples-lost': [
    'Author: where a metric is named, give it finite numbers only (guard a division by zero), and keep tags short.',
    told`Maintainer: where the whole run is lost: k6 writes every sample to the temporary folder (RUNNER_TEMP, else TMPDIR). Make room there, or measure a shorter run, then ${phrase('run again')}.`,
  ],
  'foreign-samples': [
    "Author: give the script's own metric a name of its own. What k6 measures, only k6 may add to.",
  ],
  overloaded: [
    'Maintainer: the load generator or the service was the limit. Give k6 more VUs, lower the rate, or take a larger runner.',
  ],
  'request-errors': [
    'Author: look at the failing requests first: is the service up, and does it accept what the script sends?',
    'Author: where the script tests refusals, tell k6 that they are answers: http.setResponseCallback(http.expectedStatuses(404)); or set validity: { errors: off } for the suite in the config.',
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
};

/** What the advice depends on. */
interface Situation extends Pick<ReportSuite, 'findings' | 'rows'> {
  /** Whether a baseline was asked for. */
  readonly isCompared: boolean;
  /** The run was read from results, and nothing of it was run here. */
  readonly isRead: boolean;
  /** Thresholds can be written into it. */
  readonly hasScript: boolean;
  /** The baseline has no room for a second run. */
  readonly holdsOneRun: boolean;
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
  return [...new Set(meant.map((step) => sayIn(words, suite.isRead ? adviseReaders(step) : step)))];
}

/** What nobody here can run again is stored from its file. */
function adviseReaders(step: Told): Told {
  if (typeof step === 'string') return step;
  const parts = step.parts.map((part) => {
    if (typeof part === 'string' || part.kind !== 'setting') return part;
    return part.name === 'mode' && part.value === 'baseline' ? phrase('baseline of results') : part;
  });
  return { parts };
}

function adviseOn(reason: Reason, situation: Situation): readonly (Told | WorkflowStep)[] {
  const { rows, differs } = situation;
  if (reason === 'regression') return [adviseOnRegression(rows), ...(STEPS[reason] ?? [])];
  if (reason === 'no-rules') return [adviseOnRules(situation)];
  if (reason === 'noise') return [situation.holdsOneRun ? ADVICE_ON_ONE_RUN : adviseOnNoise(rows)];
  if (reason === 'too-few-samples') return [adviseOnSamples(rows)];
  if (reason === 'not-comparable') return [adviseOnDifference(differs)];
  return STEPS[reason] ?? [];
}

function adviseOnRegression(rows: Situation['rows']): Told {
  const worst = (['fail', 'warn'] as const)
    .map((verdict) => sortByExcess(rows.filter((row) => row.verdict === verdict)))
    .find((group) => group.length > 0);
  const names = (worst ?? []).map(({ measure }) => measure);
  return names.length === 0
    ? 'Author: look what became slower, and push a fix.'
    : `Author: look at ${listSome(names, 2)}, and push a fix.`;
}

function adviseOnRules({ isCompared, hasScript }: Situation): Told {
  const means = [
    ...(isCompared ? ['rules for the measures that matter'] : []),
    'budgets',
    ...(hasScript ? ['k6 thresholds in the script'] : []),
  ];
  return `Maintainer: add ${means.join(', or ')}.`;
}

const ADVICE_ON_ONE_RUN = told`Maintainer: ${phrase('make history')}.`;

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
