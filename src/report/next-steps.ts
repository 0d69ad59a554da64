import type { Reason } from '../comparison/verdict.ts';
import type { ReportSuite } from './schema.ts';

const STEPS: Readonly<Partial<Record<Reason, readonly string[]>>> = {
  regression: [
    'Author: look at the marked rows, and push a fix.',
    'Maintainer: if the change is intended, measure a new baseline with mode: baseline once it is merged.',
  ],
  budget: [
    'Author: a budget is a promise about the service whatever the base does. Mend the service, or change the budget in this pull request for everyone to see.',
  ],
  'near-budget': ['Author: there is little room left below the budget; the next change may break it.'],
  noise: [
    'Maintainer: measure in more jobs (mode: baseline), or give each run more requests: the finding says how many.',
  ],
  'runner-moved': [
    'Maintainer: measure the baseline on this machine as well (mode: baseline), or pin the runner.',
  ],
  'too-few-samples': ['Maintainer: make the run longer or the rate higher, or judge a lower percentile.'],
  threshold: [
    'Author: the limits are the k6 thresholds in the script. Mend the service, or change them in this pull request for everyone to see.',
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
  overloaded: [
    'Maintainer: the load generator or the service was the limit. Give k6 more VUs, lower the rate, or take a larger runner.',
  ],
  'request-errors': [
    'Author: look at the failing requests first: is the service up, and does it accept what the script sends?',
  ],
  'no-baseline': [
    'Maintainer: run this workflow once on the base branch with mode: baseline, and commit the document it writes.',
    'Reviewer: nothing was compared; k6 thresholds and budgets were judged if there are any.',
  ],
  'not-comparable': [
    'Maintainer: measure a new baseline with the load and the machine that are used now (mode: baseline).',
  ],
  'no-rules': ['Maintainer: add rules for the measures that matter, or thresholds in the script.'],
};

/** What each reader can do next; empty on a pass. */
export function listNextSteps(suite: Pick<ReportSuite, 'findings'>): string[] {
  const reasons = [...new Set(suite.findings.map((finding) => finding.reason))];
  return [...new Set(reasons.flatMap((reason) => STEPS[reason] ?? []))];
}
