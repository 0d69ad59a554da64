import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ARCHIVED_SCRIPT, locateArchived } from '../../../k6/archive-parts.ts';
import { listBinaryCaches } from '../../../k6/binary-cache.ts';
import { listConfigFiles } from '../../../k6/config-file.ts';
import { buildEnvironment } from '../../../k6/environment.ts';
import type { K6Invocation } from '../../../k6/invocation.ts';
import type { WatchedFile } from '../../../ports/k6.ts';
import { nameInside } from '../../files/file-placement.ts';
import { NO_FILE, readContent, readStamp } from '../../files/file-state.ts';
import type { K6Session, K6Surroundings } from './session.ts';

/**
 * What a run of this scenario file rests on, as it is now. Another suite's handleSummary() can write any of it, and so
 * can the script's own.
 * @param archived the names of the files in the script's archive
 * @param known what programs hold; those that are read here are added
 */
export async function watchFiles(
  { workingDirectory, env, tokens = [] }: K6Surroundings,
  { k6, scenarioFile, flags, env: added }: K6Invocation,
  archived: readonly string[],
  known: K6Session['programs'],
): Promise<WatchedFile[]> {
  const { variables } = buildEnvironment({ env, tokens, added });
  const locate = (path: string) => resolve(workingDirectory, path);
  const opened = archived
    .filter((name) => name !== ARCHIVED_SCRIPT)
    .map((name) => locateArchived(name, workingDirectory).find((path) => existsSync(path)))
    .filter((path) => path !== undefined);
  const paths = [scenarioFile, ...opened, ...listConfigFiles({ flags, variables })].map(locate);
  const watched: WatchedFile[] = [];
  // One after the other: a script may import more files than a process may have open.
  for (const path of new Set(paths))
    watched.push({
      path,
      name: nameInside(workingDirectory, path) ?? path,
      state: await readContent(path),
      stamp: null,
    });
  watched.push(await watchProgram(locate(k6.path), k6.path, known));
  for (const path of await listFetched(listBinaryCaches(variables).map(locate)))
    watched.push({ ...(await watchProgram(path, path, known)), mayGo: true });
  return watched;
}

/** The programs with extensions that k6 has fetched, by then also those that this script needs. */
async function listFetched(caches: readonly string[]): Promise<string[]> {
  const name = process.platform === 'win32' ? 'k6.exe' : 'k6';
  const folders = caches.map(async (cache) => {
    const builds = await readdir(cache).catch(() => []);
    return builds.map((build) => join(cache, build, name)).filter((path) => existsSync(path));
  });
  return (await Promise.all(folders)).flat();
}

async function watchProgram(path: string, name: string, known: K6Session['programs']): Promise<WatchedFile> {
  const stamp = await readStamp(path);
  const state = known.get(stamp) ?? (await readContent(path));
  known.set(stamp, state);
  return { path, name, state, stamp };
}

/** The names of those that are not what they were. */
export async function findChanged(files: readonly WatchedFile[]): Promise<string[]> {
  const changed: string[] = [];
  for (const file of files) if (!(await isUnchanged(file))) changed.push(file.name);
  return changed;
}

/** Where another job installs the same program anew, or k6 notes that it used it, the stamp changes, the program does not. */
async function isUnchanged({ path, state, stamp, mayGo }: WatchedFile): Promise<boolean> {
  if (stamp !== null && (await readStamp(path)) === stamp) return true;
  const now = await readContent(path);
  return now === state || (mayGo === true && now === NO_FILE);
}
