import type { Environment } from './run-record.ts';
import { compareData, type DataDifference, type ScriptFingerprint } from './script-fingerprint.ts';

/** A part of the environment in which two runs differ, or which one of them does not know. */
export interface EnvironmentDifference {
  readonly part: EnvironmentPart;
  readonly current: string | null;
  readonly base: string | null;
  /** Set where the data differs: which files. */
  readonly files?: DataDifference;
  /** True of a script that one side knows to the letter only, as versions before code and data were told apart did. */
  readonly isToTheLetter?: boolean;
}

const ENVIRONMENT_PARTS = [
  'load',
  'script',
  'data',
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

/** What must agree for the numbers of two runs to belong to one distribution; of data the project decides. */
export function compareEnvironments(current: Environment, base: Environment): Comparability {
  const different: EnvironmentDifference[] = [];
  const unchecked: EnvironmentPart[] = [];
  for (const part of ENVIRONMENT_PARTS) {
    if (part === 'data') different.push(...compareOpened(current, base));
    else if (part === 'script' && current.script !== null && base.script !== null)
      different.push(...compareCode(current.script, base.script));
    else {
      const [mine, theirs] = [readPart(current, part), readPart(base, part)];
      if (mine === null || theirs === null) unchecked.push(part);
      else if (mine.key !== theirs.key) different.push({ part, current: mine.text, base: theirs.text });
    }
  }
  return { different, unchecked };
}

function compareCode(current: ScriptFingerprint, base: ScriptFingerprint): EnvironmentDifference[] {
  const isToTheLetter = current.parts === null || base.parts === null;
  const [mine, theirs] = isToTheLetter ? [current.whole, base.whole] : [current.parts.code, base.parts.code];
  if (mine === theirs) return [];
  return [{ part: 'script', current: mine.slice(0, 12), base: theirs.slice(0, 12), isToTheLetter }];
}

function compareOpened(
  { script: current }: Environment,
  { script: base }: Environment,
): EnvironmentDifference[] {
  if (current?.parts == null || base?.parts == null) return [];
  const [mine, theirs] = [current.parts.data, base.parts.data];
  const files = compareData(mine, theirs);
  return files === null ? [] : [{ part: 'data', current: mine.hash, base: theirs.hash, files }];
}

function readPart(
  environment: Environment,
  part: Exclude<EnvironmentPart, 'data'>,
): { key: string; text: string } | null {
  const same = (text: string | number | null) =>
    text === null ? null : { key: String(text), text: String(text) };
  switch (part) {
    case 'load':
      return environment.load === null
        ? null
        : { key: environment.load.hash, text: environment.load.summary };
    case 'script':
      return same(environment.script?.whole ?? null);
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
