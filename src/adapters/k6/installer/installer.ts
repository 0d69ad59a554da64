import { join, resolve } from 'node:path';
import { describeError, UserError } from '../../../common/errors.ts';
import type { InstalledK6 } from '../../../k6/invocation.ts';
import { chooseAsset, nameBinary } from '../../../k6/release.ts';
import {
  DEFAULT_K6_VERSION,
  describeSpec,
  findNewest,
  type K6VersionSpec,
  parseVersionSpec,
  satisfiesSpec,
} from '../../../k6/version.ts';
import type { K6Installer } from '../../../ports/k6.ts';
import { listOnPath, readK6Version } from './binary.ts';
import { openK6Cache } from './cache.ts';
import { type Installation, type K6InstallerOptions, report } from './installation.ts';
import { provideVersion } from './provision.ts';
import { listK6Releases, PUBLIC_API } from './release-list.ts';
import { PATIENCE } from './release-server.ts';

/** Provides k6: the config's binary, the tool cache, PATH, a release or its mirror, or a build by Go, in this order. */
export function createK6Installer(options: K6InstallerOptions): K6Installer {
  return {
    async install(request) {
      const platform = options.platform ?? { os: process.platform, arch: process.arch };
      const spec = parseVersionSpec(request.version);
      if (request.path !== null) return useGivenBinary(options, resolve(request.path), spec);
      checkMirror(request.downloadUrl);
      const installation: Installation = {
        options,
        request,
        spec,
        platform,
        patience: { ...PATIENCE, ...options.patience },
        cache: openK6Cache(options.env, chooseAsset(DEFAULT_K6_VERSION, platform).arch),
        declined: [...(request.declined ?? [])],
      };
      // What is the latest only the list can tell; any other wish may be met without asking anyone.
      const known = spec.kind === 'latest' ? await resolveVersion(installation) : spec;
      const present = (await takeCached(installation, known)) ?? (await takeFromPath(installation, known));
      if (present !== null) return present;
      return provideVersion(installation, spec.kind === 'range' ? await resolveVersion(installation) : known);
    },
  };
}

async function useGivenBinary(
  options: K6InstallerOptions,
  path: string,
  spec: K6VersionSpec,
): Promise<InstalledK6> {
  const version = await readK6Version(path, options).catch((error) => {
    throw new UserError(
      `k6.path: ${path} cannot be used: ${describeError(error)}.`,
      'Name a k6 binary that this machine can run, or leave k6.path out to have k6 installed.',
      { cause: error },
    );
  });
  const wish = satisfiesSpec(version, spec)
    ? ''
    : `; it is not the k6 ${describeSpec(spec)} that k6-version names`;
  options.log.info(`k6 ${version}: ${path}, as k6.path of the config says${wish}.`);
  return { path, version };
}

function checkMirror(url: string | null): void {
  if (url === null || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return;
  throw new UserError(`k6.download-url: "${url}" is no address of a server.`, 'Write https://host/path.');
}

/** Turns a range or `latest` into one version; where no list can be had, into the version of this action. */
async function resolveVersion({ options, spec, patience, declined }: Installation): Promise<K6VersionSpec> {
  const { env, log, githubToken: token, releasesApiUrl: apiUrl = PUBLIC_API } = options;
  try {
    const versions = await listK6Releases({
      apiUrl,
      tokenApiUrl: env.GITHUB_API_URL || PUBLIC_API,
      token,
      patience,
    });
    const version = findNewest(versions, spec);
    if (version !== null) return { kind: 'exact', version };
    throw new UserError(
      `k6-version: no release of k6 is ${describeSpec(spec)}.`,
      `The newest is ${findNewest(versions, { kind: 'latest' })}.`,
    );
  } catch (error) {
    if (error instanceof UserError) throw error;
    declined.push(`list of releases (${describeError(error)})`);
    if (spec.kind !== 'latest') return spec;
    // Any k6 would do for "latest", also one of years ago; at least it must not be older than the one for no wish.
    log.warning(
      `The list of k6's releases cannot be had, so any k6 from ${DEFAULT_K6_VERSION} on is taken for the latest. ${declined.at(-1)}`,
    );
    return { kind: 'range', range: `>=${DEFAULT_K6_VERSION}` };
  }
}

async function takeCached(installation: Installation, spec: K6VersionSpec): Promise<InstalledK6 | null> {
  const directory = installation.cache.find(spec);
  if (directory === null) {
    installation.declined.push(`tool cache (holds no k6 ${describeSpec(spec)})`);
    return null;
  }
  return takePresent(installation, spec, {
    way: 'tool cache',
    path: join(directory, nameBinary(installation.platform.os)),
  });
}

async function takeFromPath(installation: Installation, spec: K6VersionSpec): Promise<InstalledK6 | null> {
  const { options, platform, declined, request } = installation;
  const paths = listOnPath(nameBinary(platform.os), options.env);
  if (paths.length === 0) declined.push('PATH (holds no k6)');
  for (const path of paths) {
    const refusal = (await request.refuse?.(path)) ?? null;
    if (refusal === null) return takePresent(installation, spec, { way: 'PATH', path });
    declined.push(`PATH (${path}: ${refusal})`);
  }
  return null;
}

async function takePresent(
  installation: Installation,
  spec: K6VersionSpec,
  { way, path }: { readonly way: string; readonly path: string },
): Promise<InstalledK6 | null> {
  try {
    const version = await readK6Version(path, installation.options);
    if (satisfiesSpec(version, spec)) return report(installation, { path, version }, `${way}, ${path}`);
    installation.declined.push(`${way} (${path} is k6 ${version})`);
  } catch (error) {
    installation.declined.push(`${way} (${describeError(error)})`);
  }
  return null;
}
