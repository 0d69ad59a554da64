import type { InstalledK6, K6Request } from '../../../k6/invocation.ts';
import type { Platform } from '../../../k6/release.ts';
import type { K6VersionSpec } from '../../../k6/version.ts';
import type { Log } from '../../../ports/log.ts';
import type { K6Cache } from './cache.ts';
import type { Patience } from './release-server.ts';

export interface K6InstallerOptions {
  readonly log: Log;
  /** PATH, RUNNER_TOOL_CACHE, RUNNER_TEMP, GITHUB_API_URL and what Go and proxies want. */
  readonly env: NodeJS.ProcessEnv;
  /** For the list of releases, if GITHUB_API_URL is where that list is; empty for none. */
  readonly githubToken: string;
  readonly platform?: Platform;
  /** For tests. */
  readonly releasesApiUrl?: string;
  readonly patience?: Partial<Patience>;
}

/** One call of `install`. */
export interface Installation {
  readonly options: K6InstallerOptions;
  readonly request: K6Request;
  readonly spec: K6VersionSpec;
  readonly platform: Platform;
  readonly patience: Patience;
  readonly cache: K6Cache;
  /** Why the ways tried so far led nowhere. */
  readonly declined: string[];
}

/** Says which way was taken, and why the others were not. */
export function report(installation: Installation, k6: InstalledK6, way: string): InstalledK6 {
  installation.options.log.info(`k6 ${k6.version}: ${way}. ${explain(installation)}`.trim());
  return k6;
}

/** Why the ways tried so far led nowhere, as a sentence; empty where none was tried. */
export function explain({ declined }: Installation): string {
  return declined.length === 0 ? '' : `Not taken: ${declined.join('; ')}.`;
}
