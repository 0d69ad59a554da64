import { createK6Runner } from '../adapters/k6/runner/runner.ts';
import type { K6Surroundings } from '../adapters/k6/runner/session.ts';
import { createMachinePorts, findTempDirectory, type MachinePorts } from '../adapters/machine/machine.ts';
import { hideOwnPipes } from '../adapters/machine/own-pipes.ts';
import { lateCode, loadLateCode } from '../common/late-code.ts';
import type { K6Installer, K6Runner } from '../ports/k6.ts';

export interface MeasuringWorld extends MachinePorts {
  readonly installer: K6Installer;
  readonly runner: K6Runner;
}

export interface MeasuringOptions extends Omit<K6Surroundings, 'tempDirectory'> {
  /** Asks for releases of k6; empty: as anybody. */
  readonly githubToken: string;
}

/** What measuring needs of this machine. While `work` lasts, a signal to this process ends k6 in an orderly way. */
export async function withMeasuringWorld<T>(
  options: MeasuringOptions,
  work: (world: MeasuringWorld) => Promise<T>,
): Promise<T> {
  const tempDirectory = findTempDirectory(options.env);
  hideOwnPipes();
  const runner = createK6Runner({ ...options, tempDirectory, signals: process });
  try {
    return await work({
      ...createMachinePorts(options.env),
      runner,
      installer: createLazyInstaller(options),
    });
  } finally {
    runner.close();
  }
}

/** Results are judged, and wrong inputs named, without it. */
const loadInstaller = lateCode(() => import('../adapters/k6/installer/installer.ts'));

/** The k6 that it looks for is the first process that may be the user's: all that may be needed later comes before. */
function createLazyInstaller({ log, env, githubToken }: MeasuringOptions): K6Installer {
  return {
    install: async (request) => {
      await loadLateCode();
      const { createK6Installer } = await loadInstaller();
      return createK6Installer({ log, env, githubToken }).install(request);
    },
  };
}
