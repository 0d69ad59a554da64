import { createLocalBase } from '../adapters/git/local-base.ts';
import type { StoringPorts } from '../modes/history/request.ts';
import type { LocalBase } from '../ports/base-branch.ts';
import type { Workspace } from '../ports/workspace.ts';
import { findValue } from './arguments.ts';
import type { SettledCommand } from './command-settings.ts';
import type { CliProgram } from './program.ts';

export interface LocalPorts extends StoringPorts {
  readonly workspace: Workspace;
  readonly base: LocalBase;
}

/** Where baselines are read and runs are stored without GitHub: on this machine only. */
export function createLocalPorts(
  { args, workspace }: Pick<SettledCommand, 'args' | 'workspace'>,
  { root, log }: CliProgram,
): LocalPorts {
  const reason = 'There is no artifact service here';
  return {
    workspace,
    log,
    base: createLocalBase({ directory: root, workspace, baseRef: findValue(args.options, 'base-ref') }),
    artifacts: null,
    writer: null,
    uploads: { upload: async () => ({ kind: 'unavailable', reason, hint: '', level: 'debug' }) },
  };
}
