import { existsSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { TOOLS, type ToolName, toolPath } from '../../scripts/tools/tool-locations.ts';

/** A tool's path, or null: from `npm test`, else the copy an earlier `npm run tools` left. */
export function findTool(name: ToolName): string | null {
  const { variable, folder, binary } = TOOLS[name];
  const path = process.env[variable] ?? toolPath(folder, binary);
  return existsSync(path) ? path : null;
}

/** k6 2.2.0, or 1.8.1 for `1`. @throws Error outside of `describeWith`, where it may be missing. */
export function k6Path(major: 1 | 2 = 2): string {
  const path = findTool(major === 1 ? 'k6-1' : 'k6');
  if (path === null) throw new Error('k6 is not there: run npm run tools');
  return path;
}

/** `describe` for tests that need a tool: skipped visibly where it cannot be had, failed where CI=true. */
export function describeWith(names: ToolName | readonly ToolName[], title: string, body: () => void): void {
  const missing = [names].flat().filter((name) => findTool(name) === null);
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  const reason = missing.map((name) => TOOLS[name].title).join(', ');
  if (process.env.CI === 'true') {
    it(`${title} (needs ${reason})`, () => {
      throw new Error(`${reason} could not be had, and CI=true: run npm run tools to see why.`);
    });
  } else {
    describe.skip(`${title} (without ${reason})`, body);
  }
}
