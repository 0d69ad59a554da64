import type { UserError } from '../../common/errors.ts';
import type { BaselineState } from '../../comparison/suites/baseline-state.ts';
import type { Direction } from '../../measurement/metric.ts';
import type { ArtifactReader } from '../../ports/artifacts.ts';
import type { BaseBranch } from '../../ports/base-branch.ts';
import type { Log } from '../../ports/log.ts';
import type { ProposedFiles } from '../../ports/proposed-files.ts';
import type { PullRequestLabels } from '../../ports/pull-request.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { Config } from '../../settings/config.ts';

export interface ComparingPorts {
  readonly base: BaseBranch;
  /** Null without a token. */
  readonly artifacts: ArtifactReader | null;
  /** As it was before any script ran. */
  readonly workspace: Pick<Workspace, 'read'>;
  /** Null where there is no pull request. */
  readonly labels: PullRequestLabels | null;
  /** Null where the checkout is not a pull request's. */
  readonly proposed: ProposedFiles | null;
  readonly log: Log;
}

/** The config as it was read before anything ran. */
export interface ConfigFile {
  readonly path: string;
  /** Null if there is none. */
  readonly text: string | null;
}

export interface ComparingOptions {
  readonly config: Config;
  /** Null where nobody needs to know that it differs from the base branch's. */
  readonly configFile: ConfigFile | null;
  readonly wanted: 'auto' | 'repo' | 'artifact' | 'none';
  /** One file of results beside one file of a baseline: it counts whatever its suite is called. */
  readonly anySuite?: boolean;
  /** What the user says of all values: it also counts for a baseline that is a list of values itself. */
  readonly worse?: Direction | null;
}

export interface LoadedBaseline {
  readonly baseline: BaselineState;
  readonly error: UserError | null;
  readonly notices: readonly string[];
}
