import type { SuiteResult } from '../../comparison/outcome.ts';
import { type RunIdentity, type RunRecord, UNKNOWN_ENVIRONMENT } from '../../measurement/run-record.ts';
import type { Scenario } from './scenarios.ts';

/** A suite that was not run, because variables that the config calls required are missing or empty. */
export interface SkippedSuite {
  readonly suite: string;
  readonly file: string;
  readonly missing: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Which suites have all they need. @param variables of the step, the env-file and the input env */
export function splitByRequiredEnv(
  scenarios: readonly Scenario[],
  required: readonly string[],
  variables: Variables,
): { readonly runnable: readonly Scenario[]; readonly skipped: readonly SkippedSuite[] } {
  const checked = scenarios.map((scenario) => {
    const all: Variables = { ...variables, ...scenario.config.env };
    return { scenario, missing: required.filter((name) => !all[name]) };
  });
  return {
    runnable: checked.filter(({ missing }) => missing.length === 0).map(({ scenario }) => scenario),
    skipped: checked
      .filter(({ missing }) => missing.length > 0)
      .map(({ scenario: { suite, file }, missing }) => ({ suite, file, missing })),
  };
}

/** Neutral, and never a pass: nothing was measured. */
export function describeSkipped({ suite, file, missing }: SkippedSuite, identity: RunIdentity): SuiteResult {
  const names = missing.join(', ');
  const verb = missing.length === 1 ? 'is' : 'are';
  const text = `Not run: ${names} ${verb} missing, and required-env of the config asks for ${missing.length === 1 ? 'it' : 'them'}.`;
  return {
    suite,
    error: null,
    comparison: {
      record: describeNoRun(suite, file, identity),
      findings: [{ verdict: 'inconclusive', reason: 'missing-env', text }],
      measures: [],
      thresholds: [],
      checks: [],
      budgets: [],
      stages: null,
      trends: [],
      hints: [],
      compared: { judged: 0, of: 0 },
      baseline: {
        found: false,
        place: 'not looked for, because nothing was run',
        entry: null,
        comparableRuns: 0,
        comparableJobs: 0,
        differs: [],
      },
      remarks: [],
      error: null,
    },
  };
}

function describeNoRun(suite: string, scenarioFile: string, { leg, provenance }: RunIdentity): RunRecord {
  return {
    source: 'k6',
    suite,
    leg,
    scenarioFile,
    provenance: { ...provenance, time: new Date(0).toISOString() },
    environment: UNKNOWN_ENVIRONMENT,
    closedModel: false,
    durationMs: 0,
    ending: { kind: 'completed', thresholdsBroken: false, markedFailed: false },
    metrics: [],
    thresholds: [],
    checks: [],
    failedIterations: null,
    notes: [],
  };
}
