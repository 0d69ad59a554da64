import { createLocalBase } from '../adapters/git/local-base.ts';
import { createWorkspace } from '../adapters/machine/workspace.ts';
import type { StoringPorts } from '../modes/history/request.ts';
import type { LocalBase } from '../ports/base-branch.ts';
import type { Workspace } from '../ports/workspace.ts';
import { findValue, type Options } from './arguments.ts';
import type { CliProgram } from './program.ts';

export interface LocalPorts extends StoringPorts {
  readonly workspace: Workspace;
  readonly base: LocalBase;
}

/** Where baselines are read and runs are stored without GitHub: on this machine only. */
export function createLocalPorts({ root, log }: CliProgram, options: Options): LocalPorts {
  // Whoever types a path may name any file of this machine.
  const workspace = createWorkspace(root, false);
  const reason = 'There is no artifact service here';
  return {
    workspace,
    log,
    base: createLocalBase({ directory: root, workspace, baseRef: findValue(options, 'base-ref') }),
    artifacts: null,
    writer: null,
    uploads: { upload: async () => ({ kind: 'unavailable', reason, hint: '', level: 'debug' }) },
  };
}
