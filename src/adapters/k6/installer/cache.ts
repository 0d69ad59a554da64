import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheDir, find, findAllVersions } from '@actions/tool-cache';
import { findNewest, type K6VersionSpec } from '../../../k6/version.ts';

export interface K6Cache {
  /** Directory of the newest cached k6 that is what was asked for; null if there is none. */
  find(spec: K6VersionSpec): string | null;
  /** Copies the directory to where later jobs of this machine find it, and returns that place. */
  add(directory: string, version: string): Promise<string>;
}

/** The runner's tool cache; outside of a runner, a directory in the user's own cache. */
export function openK6Cache(env: NodeJS.ProcessEnv, arch: string): K6Cache {
  const own = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'perf-baseline-action', 'tools');
  // The library knows one place only, and reads it from the environment of this process at every call.
  const place = () => {
    process.env.RUNNER_TOOL_CACHE = env.RUNNER_TOOL_CACHE || own;
  };
  return {
    find(spec) {
      place();
      const version = findNewest(findAllVersions('k6', arch), spec);
      return version === null ? null : find('k6', version, arch) || null;
    },
    add(directory, version) {
      place();
      return cacheDir(directory, 'k6', version, arch);
    },
  };
}
