import type { Environment } from './run-record.ts';

/** A part of the environment in which two runs differ, or which one of them does not know. */
export interface EnvironmentDifference {
  readonly part: EnvironmentPart;
  readonly current: string | null;
  readonly base: string | null;
}

export const ENVIRONMENT_PARTS = [
  'load',
  'script',
  'k6 major version',
  'operating system',
  'CPU model',
  'cores',
  'runner class',
] as const;
export type EnvironmentPart = (typeof ENVIRONMENT_PARTS)[number];

/** The parts that a runner decides, not the project. */
export const MACHINE_PARTS: readonly EnvironmentPart[] = [
  'operating system',
  'CPU model',
  'cores',
  'runner class',
];

export interface Comparability {
  /** Known on both sides, and not the same. */
  readonly different: readonly EnvironmentDifference[];
  /** Not known on one side, so not checked. */
  readonly unchecked: readonly EnvironmentPart[];
}

/** What must agree for the numbers of two runs to belong to one distribution. */
export function compareEnvironments(current: Environment, base: Environment): Comparability {
  const different: EnvironmentDifference[] = [];
  const unchecked: EnvironmentPart[] = [];
  for (const part of ENVIRONMENT_PARTS) {
    const [mine, theirs] = [describePart(current, part), describePart(base, part)];
    if (mine === null || theirs === null) unchecked.push(part);
    else if (mine.key !== theirs.key) different.push({ part, current: mine.text, base: theirs.text });
  }
  return { different, unchecked };
}

function describePart(environment: Environment, part: EnvironmentPart): { key: string; text: string } | null {
  const same = (text: string | number | null) =>
    text === null ? null : { key: String(text), text: String(text) };
  switch (part) {
    case 'load':
      return environment.load === null
        ? null
        : { key: environment.load.hash, text: environment.load.summary };
    case 'script':
      return same(environment.scriptHash?.slice(0, 12) ?? null);
    case 'k6 major version':
      return same(environment.k6Version?.split('.')[0] ?? null);
    case 'operating system':
      return same(environment.os);
    case 'CPU model':
      return same(environment.cpuModel);
    case 'cores':
      return same(environment.cores);
    case 'runner class':
      return same(environment.runnerClass);
  }
}
