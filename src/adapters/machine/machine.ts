import os from 'node:os';
import type { RunnerClass } from '../../measurement/run-record.ts';
import type { Machine } from '../../ports/machine.ts';

/** This machine, as far as it matters for comparing runs. */
export function describeMachine(env: NodeJS.ProcessEnv): Machine {
  const cpus = os.cpus();
  return {
    os: `${env.RUNNER_OS ?? os.type()} ${os.arch()}`,
    // Some virtual machines and containers name no model; the whole class of machine is then one.
    cpuModel: cpus[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown CPU',
    cores: os.availableParallelism(),
    runnerClass: runnerClassOf(env),
  };
}

function runnerClassOf(env: NodeJS.ProcessEnv): RunnerClass {
  if (env.GITHUB_ACTIONS !== 'true') return 'local';
  return env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}
