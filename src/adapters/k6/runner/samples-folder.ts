import { type FSWatcher, renameSync, watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSecretFolder, nameSecretFolder } from './secret-folder.ts';

/** Where k6 writes the samples of one run. */
export interface SamplesFolder {
  /** For k6's arguments. */
  readonly givenPath: string;
  /** Where the samples are once k6 has ended. */
  end(): string;
  remove(): Promise<void>;
}

/**
 * A folder that is renamed as soon as k6 has opened its file in it, so that the path in k6's arguments leads nowhere
 * any more, and nobody is told the new one: handleSummary() is called after k6 has closed the file, and could write one
 * of its own in its place. Where a folder cannot be renamed while a file in it is open (Windows), it stays.
 */
export async function makeSamplesFolder(parent: string, name: string): Promise<SamplesFolder> {
  const given = await makeSecretFolder(parent);
  const hidden = nameSecretFolder(parent);
  let at = given;
  const move = () => {
    if (at === hidden) return;
    try {
      renameSync(given, hidden);
      at = hidden;
    } catch {
      // Then the samples stay where k6 was told to write them.
    }
  };
  const watcher: FSWatcher | null = watchFor(given, name, move);
  return {
    givenPath: join(given, name),
    end() {
      watcher?.close();
      return join(at, name);
    },
    async remove() {
      watcher?.close();
      for (const folder of [given, hidden]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Null where the system has no room for one more watcher. */
function watchFor(folder: string, name: string, then: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, (_, changed) => {
      if (changed !== name) return;
      watcher.close();
      then();
    });
    watcher.on('error', () => {});
    return watcher;
  } catch {
    return null;
  }
}
