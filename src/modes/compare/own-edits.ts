import { rescue } from '../../common/errors.ts';
import type { ComparingOptions, ComparingPorts } from './request.ts';

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

/** Rules and limits come from the checkout, because they belong to the change; where they differ, a banner says so. */
export async function findConfigEdits(
  { configFile }: Pick<ComparingOptions, 'configFile'>,
  ports: Pick<ComparingPorts, 'base' | 'log'>,
): Promise<string[]> {
  if (configFile === null) return [];
  const compareWithBase = async () => {
    const base = await ports.base.load(configFile.path);
    if (flatten(configFile.text) === flatten(base.kind === 'found' ? base.text : null)) return [];
    return [`This checkout changes ${configFile.path}. The verdict follows the changed rules.`];
  };
  return rescue(compareWithBase, () => {
    ports.log.debug(
      `${configFile.path} on the base branch could not be read, so nobody is told whether it changed.`,
    );
    return [];
  });
}

function flatten(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\r\n', '\n');
}
