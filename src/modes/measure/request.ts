import type { UserError } from '../../common/errors.ts';
import type { Secret } from '../../common/secrets.ts';
import type { SkippedSuite } from '../../comparison/outcome.ts';
import type { K6Request } from '../../k6/invocation.ts';
import type { RowPattern } from '../../measurement/patterns.ts';
import type { RunIdentity, RunRecord } from '../../measurement/run-record.ts';
import type { K6Installer, K6Runner } from '../../ports/k6.ts';
import type { Log } from '../../ports/log.ts';
import type { Clock, Digest, Machine } from '../../ports/machine.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { Scenario } from './scenarios.ts';

export interface MeasuringPorts {
  readonly installer: K6Installer;
  readonly runner: K6Runner;
  readonly workspace: Workspace;
  readonly log: Log;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly machine: Machine;
}

export interface MeasuringRequest {
  readonly scenarios: readonly Scenario[];
  /** Not run, and reported beside the others. */
  readonly skipped: readonly SkippedSuite[];
  readonly k6: K6Request;
  readonly workingDirectory: string;
  readonly flags: readonly string[];
  /** Variables of the input and the env-file. */
  readonly env: Readonly<Record<string, string>>;
  /** Those of them that are part of the load, sorted. Their values may be secrets and differ by job (addresses). */
  readonly loadNames: readonly string[];
  /** Values that no report may hold. */
  readonly secrets: readonly Secret[];
  /** `K6_*` options of the step's own environment. */
  readonly k6Environment: Readonly<Record<string, string>>;
  /** Kinds of rows: one list of tag names each. */
  readonly groupings: readonly (readonly string[])[];
  /** Rows that rules and budgets speak of. */
  readonly wanted: readonly RowPattern[];
  readonly groupIds: boolean;
  readonly timeBudgetMs: number | null;
  readonly identity: RunIdentity;
}

/** A suite's run, or what kept it from running: the user's mistake, or a bug of ours. */
export type Measured =
  | { readonly suite: string; readonly record: RunRecord; readonly error: null }
  | { readonly suite: string; readonly record: null; readonly error: UserError };
