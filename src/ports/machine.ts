import type { RunnerClass } from '../measurement/run-record.ts';

export interface Clock {
  /** UTC milliseconds. */
  now(): number;
}

export interface Machine {
  /** With the processor's architecture: `Linux x64`. */
  readonly os: string;
  readonly cpuModel: string;
  readonly cores: number;
  readonly runnerClass: RunnerClass;
}

/** SHA-256 in hexadecimal. */
export type Digest = (text: string) => string;
