import type { StoragePolicy, StoringRequest } from '../../src/modes/history/request.ts';
import { parseConfig } from '../../src/settings/config-file.ts';

export type StoringChanges = Partial<StoragePolicy & Omit<StoringRequest, 'policy'>>;

/** A dispatched workflow on main that keeps its baselines in the workspace. */
export function createStoring({ config, leg, job, ...policy }: StoringChanges = {}): StoringRequest {
  return {
    policy: {
      update: 'workspace',
      flatFiles: 'converted',
      firstOnly: false,
      storesFailing: false,
      updateHistory: 'append',
      dryRun: false,
      othersStore: false,
      note: null,
      event: 'workflow_dispatch',
      ...policy,
    },
    config: config ?? parseConfig(null, 'perf.yml'),
    leg: leg ?? '',
    job: job ?? { name: '', ref: 'refs/heads/main', runUrl: '', actor: '' },
  };
}
