import { createLocalBaselines } from './adapters/local-repository/baselines.ts';
import { createWorkspace } from './adapters/workspace.ts';
import type { CliProgram } from './cli-program.ts';
import { findValue, type Options } from './command-line/arguments.ts';
import type { StoringPorts } from './modes/storing.ts';
import type { LocalBaselineStore, Workspace } from './ports.ts';

export interface LocalPorts extends StoringPorts {
  readonly workspace: Workspace;
  readonly baselines: LocalBaselineStore;
}

/** Where baselines are read and runs are kept without GitHub: on this machine only. */
export function createLocalPorts({ root, log }: CliProgram, options: Options): LocalPorts {
  // Whoever types a path may name any file of this machine.
  const workspace = createWorkspace(root, false);
  const reason = 'There is no artifact service here';
  return {
    workspace,
    log,
    baselines: createLocalBaselines({ directory: root, workspace, baseRef: findValue(options, 'base-ref') }),
    artifacts: null,
    writer: null,
    uploads: { upload: async () => ({ kind: 'unavailable', reason, hint: '', level: 'debug' }) },
  };
}
