import { UserError } from '../../src/common/errors.ts';
import type { Workspace } from '../../src/ports/workspace.ts';

export interface MemoryWorkspace extends Workspace {
  readonly files: Map<string, string>;
}

/** A checkout in memory; patterns are plain paths. `note` hears of every write. */
export function createMemoryWorkspace(
  files: Readonly<Record<string, string>> = {},
  note: (effect: string) => void = () => {},
): MemoryWorkspace {
  const map = new Map(Object.entries(files));
  return {
    files: map,
    async read(path) {
      return map.get(path) ?? null;
    },
    async write(path, text) {
      note(`write ${path}`);
      map.set(path, text);
    },
    locate: async (path) => ({ path, names: path.startsWith('/') ? [] : [path] }),
    lock: (_, work) => work(),
    async find(patterns) {
      const missing = patterns.find((pattern) => !map.has(pattern));
      if (missing !== undefined) throw new UserError(`No file is found for "${missing}".`, 'Mend the path.');
      return [...patterns].sort();
    },
  };
}
