import type { BaseBranch, BaseCommit } from '../../src/ports/base-branch.ts';

const BASE: BaseCommit = { sha: 'c'.repeat(40), ref: 'main', how: 'main at ccccccc' };

/** The base branch in memory; an error is thrown instead of a text. */
export function createMemoryBase(
  files: Readonly<Record<string, string | Error>> = {},
  note: (effect: string) => void = () => {},
): BaseBranch {
  return {
    freeze: async () => [],
    async resolveBase() {
      return BASE;
    },
    async load(path) {
      note(`load ${path}`);
      const text = files[path];
      if (text instanceof Error) throw text;
      return text === undefined ? { ...BASE, kind: 'absent', path } : { ...BASE, kind: 'found', path, text };
    },
    async listAncestors() {
      return [BASE.sha];
    },
    async findLastChange() {
      return null;
    },
  };
}
