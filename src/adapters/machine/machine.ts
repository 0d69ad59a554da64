import { createHash } from 'node:crypto';
import os from 'node:os';
import type { RunnerClass } from '../../measurement/run-record.ts';
import type { Clock, Digest, Machine } from '../../ports/machine.ts';

export interface MachinePorts {
  readonly clock: Clock;
  readonly digest: Digest;
  readonly machine: Machine;
}

/** The clock, SHA-256, and what kind of machine this is. */
export function createMachinePorts(env: NodeJS.ProcessEnv): MachinePorts {
  return {
    clock: { now: () => Date.now() },
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    machine: readMachine(env),
  };
}

/** The runner's own, which it empties after the job; else the system's. */
export function findTempDirectory(env: NodeJS.ProcessEnv): string {
  return env.RUNNER_TEMP || os.tmpdir();
}

/** This machine, as far as it matters for comparing runs. */
function readMachine(env: NodeJS.ProcessEnv): Machine {
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
