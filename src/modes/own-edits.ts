import { listUserErrors } from '../errors.ts';
import type { Workspace } from '../ports.ts';
import type { ComparingOptions, ComparingPorts } from './baseline-loading.ts';

/** The checkout's copy is never judged against; where it differs, the reader is told. */
export async function findOwnEdits(
  path: string,
  base: string | null,
  { workspace }: Pick<ComparingPorts, 'workspace'>,
): Promise<string[]> {
  const own = await workspace.read(path);
  if (own === null || flatten(own) === flatten(base)) return [];
  return [
    `This checkout changes its own baseline ${path}. The verdict is against the base branch's version.`,
  ];
}

/**
 * A view of the checkout that keeps these files as they are now, whatever k6 does to them later: a script's
 * handleSummary() can write the base branch's text over what the checkout changed.
 */
export async function holdTexts(
  paths: readonly string[],
  workspace: Pick<Workspace, 'read'>,
): Promise<Pick<Workspace, 'read'>> {
  const held = new Map<string, () => string | null>();
  for (const path of paths) {
    try {
      const text = await workspace.read(path);
      held.set(path, () => text);
    } catch (error) {
      held.set(path, () => {
        throw error;
      });
    }
  }
  return { read: async (path) => (held.get(path) ?? (() => workspace.read(path)))() };
}

/** Rules and limits come from the checkout, because they belong to the change; where they differ, a banner says so. */
export async function findConfigEdits(
  { configFile }: ComparingOptions,
  ports: ComparingPorts,
): Promise<string[]> {
  if (configFile === null) return [];
  try {
    const base = await ports.baselines.load(configFile.path);
    if (flatten(configFile.text) === flatten(base.kind === 'found' ? base.text : null)) return [];
    return [`This checkout changes ${configFile.path}. The verdict follows the changed rules.`];
  } catch (error) {
    if (listUserErrors(error).length === 0) throw error;
    ports.log.debug(
      `${configFile.path} on the base branch could not be read, so nobody is told whether it changed.`,
    );
    return [];
  }
}

function flatten(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\r\n', '\n');
}
