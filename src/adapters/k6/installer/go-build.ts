import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nameBinary } from '../../../k6/release.ts';
import { findOnPath, runShort } from './binary.ts';

const BUILD_MS = 900_000;

export interface GoBuild {
  readonly version: string;
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly os: string;
}

/**
 * Builds k6 from its Go module; its go.sum verifies every dependency. Returns the directory that holds the
 * binary. @throws Error saying why it cannot be built here.
 */
export async function buildK6({ version, directory, env, os }: GoBuild): Promise<string> {
  const go = findOnPath(os === 'win32' ? 'go.exe' : 'go', env);
  if (go === null) throw new Error('there is no go on PATH');
  const major = Number(version.split('.')[0]);
  const module = `go.k6.io/k6${major >= 2 ? `/v${major}` : ''}@v${version}`;
  const command = { timeoutMs: BUILD_MS, env: { ...env, CGO_ENABLED: '0' } };
  const source = await runShort(go, ['mod', 'download', '-json', module], command);
  const built = join(directory, 'built');
  await mkdir(built);
  // `go install` would also ask for the module's latest version, which a module proxy alone cannot answer.
  const output = join(built, nameBinary(os));
  await runShort(go, ['build', '-C', JSON.parse(source.stdout).Dir, '-trimpath', '-o', output, '.'], command);
  return built;
}
