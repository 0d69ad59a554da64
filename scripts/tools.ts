// npm run tools: gets every pinned tool that the tests and the demo use into .tools/.
import { pathToFileURL } from 'node:url';
import { ensureK6 } from './tools/k6-build.ts';
import { ensureAct, ensureActionlint, ensureZizmor } from './tools/linter-builds.ts';
import { ensureLocust } from './tools/locust-build.ts';
import { type Found, TOOLS, type ToolName } from './tools/tool-locations.ts';

const ENSURE: Readonly<Record<ToolName, () => Promise<Found>>> = {
  k6: () => ensureK6(TOOLS.k6.version),
  'k6-1': () => ensureK6(TOOLS['k6-1'].version),
  act: () => ensureAct(TOOLS.act.version),
  actionlint: () => ensureActionlint(TOOLS.actionlint.version),
  zizmor: () => ensureZizmor(TOOLS.zizmor.version),
  locust: () => ensureLocust(TOOLS.locust.version),
};

/** All tools, one after the other: Go uses every core by itself. */
export async function ensureTools(): Promise<Readonly<Record<ToolName, Found>>> {
  const found: Partial<Record<ToolName, Found>> = {};
  for (const name of Object.keys(TOOLS) as ToolName[]) {
    found[name] = await ENSURE[name]();
  }
  return found as Record<ToolName, Found>;
}

/** One line for each tool that cannot be had. */
export function listMissing(found: Readonly<Record<ToolName, Found>>): string[] {
  return Object.entries(found).flatMap(([name, tool]) =>
    typeof tool === 'string' ? [] : [`${TOOLS[name as ToolName].title} cannot be had: ${tool.missing}`],
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = await ensureTools();
  for (const tool of Object.values(found)) {
    if (typeof tool === 'string') console.log(tool);
  }
  const missing = listMissing(found);
  for (const line of missing) console.error(line);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
