import type { UserError } from '../common/errors.ts';
import { type Finding, type Reason, type Verdict, worstFinding } from '../rules/verdict.ts';
import type { SuiteComparison } from './suite-comparison.ts';

/** What became of one suite. */
export type SuiteResult = ComparedSuite | SkippedSuite | StoredSuite | FailedSuite;

/** Measured, and held against its baseline or its own limits. */
export interface ComparedSuite {
  readonly kind: 'compared';
  readonly suite: string;
  readonly comparison: SuiteComparison;
  /** The user's to mend; what was measured is kept beside it. */
  readonly error: UserError | null;
}

/** Not run, for a reason that is no mistake. */
export interface SkippedSuite {
  readonly kind: 'skipped';
  readonly suite: string;
  readonly leg: string;
  /** Relative to the repository. */
  readonly scenarioFile: string;
  readonly finding: Finding;
}

/** Measured by other jobs, and stored by this one. */
export interface StoredSuite {
  readonly kind: 'stored';
  readonly suite: string;
  /** What became of the runs, in a sentence. */
  readonly text: string;
}

/** Kept from being measured or stored by what only the user can mend. */
export interface FailedSuite {
  readonly kind: 'failed';
  /** Null where it concerns the whole run. */
  readonly suite: string | null;
  readonly error: UserError;
}

/** A verdict and its reason, of a suite or of the whole. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

const MISTAKE: Outcome = { verdict: 'invalid', reason: 'user-error' };

/** A suite's verdict and its reason. */
export function verdictOf(result: SuiteResult): Outcome {
  switch (result.kind) {
    case 'compared':
      return result.error === null ? judgeCompared(result) : MISTAKE;
    case 'skipped':
      return { verdict: result.finding.verdict, reason: result.finding.reason };
    case 'stored':
      return { verdict: 'pass', reason: 'stored' };
    case 'failed':
      return MISTAKE;
  }
}

function judgeCompared({ comparison }: ComparedSuite): Outcome {
  const [finding] = comparison.findings;
  // `judgeSuite` always gives one; a suite without any must never look green.
  if (finding === undefined) return { verdict: 'invalid', reason: 'no-samples' };
  return { verdict: finding.verdict, reason: finding.reason };
}

/** What the user has to mend about a suite, however much was measured of it. */
export function errorOf(result: SuiteResult): UserError | null {
  switch (result.kind) {
    case 'compared':
    case 'failed':
      return result.error;
    case 'skipped':
    case 'stored':
      return null;
  }
}

/** The worst suite decides; nothing at all is never a pass. */
export function summariseOutcome(results: readonly SuiteResult[]): Outcome {
  const outcomes = results.map(verdictOf);
  // A mistake wins even over a failing suite: it must be mended before the rest can be believed.
  const mistake = outcomes.find(({ reason }) => reason === 'user-error');
  return mistake ?? worstFinding(outcomes) ?? { verdict: 'invalid', reason: 'no-samples' };
}
