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

export interface K6Runner {
  /** @throws UserError quoting k6 when the scenario file cannot be read as a test. */
  inspect(invocation: K6Invocation): Promise<K6Inspection>;
  /**
   * Hashes of the scenario file, all it imports (remote modules too) and all it opens: equal on every machine and in
   * every folder, whatever the options. Null where k6 cannot tell; the log says why.
   */
  fingerprintScript(invocation: K6Invocation): Promise<ScriptFingerprint | null>;
  run(request: K6RunRequest): Promise<K6RunResult>;
  /**
   * `k6 inspect` of a script of ours that imports the scenario file, made from its address.
   * @throws UserError as `inspect`
   */
  inspectBeside(invocation: K6Invocation, render: (scenarioUrl: string) => string): Promise<K6Inspection>;
}
