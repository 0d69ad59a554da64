import type {
  InstalledK6,
  K6Inspection,
  K6Invocation,
  K6Request,
  K6RunRequest,
  K6RunResult,
} from '../k6/invocation.ts';
import type { ScriptFingerprint } from '../measurement/script-fingerprint.ts';

export interface K6Installer {
  /** @throws UserError when no way leads to the wanted k6, or a checksum differs. */
  install(request: K6Request): Promise<InstalledK6>;
}

/** A file that a measurement rests on, and what it was when somebody looked. */
export interface WatchedFile {
  /** Absolute. */
  readonly path: string;
  /** For people: relative to the working directory where it lies in it. */
  readonly name: string;
  /** What it holds: equal where nothing changed. */
  readonly state: string;
  /** Of a large program: where it is the same, nobody wrote, so that the program need not be read again. Else null. */
  readonly stamp: string | null;
  /** Set where nothing hangs on its being there: k6 fetches such a program anew. */
  readonly mayGo?: true;
}

/** What k6 loads for a scenario file. */
export interface LoadedScript {
  /** Null where k6 cannot tell; the log says why. */
  readonly fingerprint: ScriptFingerprint | null;
  /** The script, its imports and data as far as they lie here, k6's config file, k6 itself and what it fetched. */
  readonly files: readonly WatchedFile[];
}

export interface K6Runner {
  /** @throws UserError quoting k6 when the scenario file cannot be read as a test. */
  inspect(invocation: K6Invocation): Promise<K6Inspection>;
  /**
   * Hashes of the scenario file, all it imports (remote modules too) and all it opens: equal on every machine and in
   * every folder, whatever the options. With them the files themselves, as they are now.
   */
  fingerprintScript(invocation: K6Invocation): Promise<LoadedScript>;
  /** The names of the files that are not what they were. */
  findChanged(files: readonly WatchedFile[]): Promise<readonly string[]>;
  run(request: K6RunRequest): Promise<K6RunResult>;
  /**
   * `k6 inspect` of a script of ours that imports the scenario file, made from its address.
   * @throws UserError as `inspect`
   */
  inspectBeside(invocation: K6Invocation, render: (scenarioUrl: string) => string): Promise<K6Inspection>;
}
