import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeError, UserError } from '../../../common/errors.ts';
import { phrase, told } from '../../../common/told.ts';
import type { InstalledK6 } from '../../../k6/invocation.ts';
import { chooseAsset, nameBinary, OFFICIAL_RELEASES } from '../../../k6/release.ts';
import { DEFAULT_K6_VERSION, describeSpec, type K6VersionSpec, satisfiesSpec } from '../../../k6/version.ts';
import { readK6Version } from './binary.ts';
import { downloadK6 } from './download.ts';
import { buildK6 } from './go-build.ts';
import { explain, type Installation, report } from './installation.ts';
import { describeUrl } from './release-server.ts';

/** Gets a k6 that is not on this machine yet. @throws UserError naming every way that was tried. */
export async function provideVersion(installation: Installation, spec: K6VersionSpec): Promise<InstalledK6> {
  const version = chooseVersion(installation, spec);
  const { options, request, platform, patience, declined } = installation;
  const { env, log } = options;
  const directory = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'k6-install-'));
  const asset = chooseAsset(version, platform);
  const baseUrl = request.downloadUrl ?? OFFICIAL_RELEASES;
  const ways = [
    {
      way: `download from ${describeUrl(baseUrl)}, checksum verified`,
      get: () => downloadK6({ version, asset, baseUrl, directory, patience }),
    },
    {
      way: 'built from its Go module',
      get: () => {
        log.info(
          `Building k6 ${version} from its Go module, which takes a minute or two. ${explain(installation)}`,
        );
        return buildK6({ version, directory, env, os: platform.os });
      },
    },
  ];
  try {
    for (const { way, get } of ways) {
      try {
        return await cacheBinary(installation, version, { way, directory: await get() });
      } catch (error) {
        if (error instanceof UserError) throw error;
        declined.push(`${way.replace(/,.*/, '')} (${describeError(error)})`);
      }
    }
    throw new UserError(
      `k6 ${version} cannot be had. Tried: ${declined.join('; ')}.`,
      told`Name a mirror (k6.download-url) or a binary (k6.path) in the config, put k6 on PATH, or ${phrase('install Go')}.`,
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function chooseVersion({ options, spec: wanted, declined }: Installation, spec: K6VersionSpec): string {
  if (spec.kind === 'exact') return spec.version;
  if (satisfiesSpec(DEFAULT_K6_VERSION, spec)) {
    const message = `The list of k6's releases cannot be had, so k6 ${DEFAULT_K6_VERSION} stands in for k6 ${describeSpec(wanted)}.`;
    options.log.warning(`${message} ${declined[0] ?? ''}`.trim());
    return DEFAULT_K6_VERSION;
  }
  throw new UserError(
    `k6-version: which k6 is ${describeSpec(spec)} cannot be found out. Tried: ${declined.join('; ')}.`,
    'Name an exact version, or put a k6 of that range on PATH.',
  );
}

async function cacheBinary(
  installation: Installation,
  version: string,
  { way, directory }: { readonly way: string; readonly directory: string },
): Promise<InstalledK6> {
  const binary = nameBinary(installation.platform.os);
  const actual = await readK6Version(join(directory, binary), installation.options).catch((error) => {
    throw new UserError(
      `k6 ${version} (${way}) does not run on this machine: ${describeError(error)}.`,
      'Check that RUNNER_TEMP lies on a disk that programs may be started from, or name a binary by k6.path in the config.',
      { cause: error },
    );
  });
  if (actual !== version) {
    throw new UserError(
      `k6 ${version} (${way}) says it is k6 ${actual}.`,
      'Name another version by k6-version.',
    );
  }
  const cached = await installation.cache.add(directory, version);
  return report(installation, { path: join(cached, binary), version }, way);
}
