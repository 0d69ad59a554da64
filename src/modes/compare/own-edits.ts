import { rescue, rescueNow } from '../../common/errors.ts';
import { listSome } from '../../common/text.ts';
import { DEFAULT_CONFIG } from '../../settings/config.ts';
import { parseConfig } from '../../settings/config-file.ts';
import type { ComparingOptions, ComparingPorts, ConfigFile } from './request.ts';

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

type EditPorts = Pick<ComparingPorts, 'base' | 'proposed' | 'log'>;

/**
 * Rules, limits and variables come from the checkout, because they belong to the change; where config or env-file
 * differ, a banner says so.
 */
export async function findConfigEdits(
  { config, configFile }: Pick<ComparingOptions, 'config' | 'configFile'>,
  ports: EditPorts,
): Promise<string[]> {
  if (configFile === null) return [];
  const ofConfig = await findEdits(configFile.path, ports, async () => {
    const base = await ports.base.load(configFile.path);
    return describeConfigEdits(configFile, base.kind === 'found' ? base.text : null);
  });
  const { envFile } = config;
  if (envFile === null) return ofConfig;
  return [...ofConfig, ...(await findEdits(envFile, ports, () => describeEnvEdits(envFile, ports)))];
}

async function findEdits(path: string, { log }: EditPorts, find: () => Promise<string[]>): Promise<string[]> {
  return rescue(find, () => {
    log.debug(`${path} on the base branch could not be read, so nobody is told whether it changed.`);
    return [];
  });
}

async function describeEnvEdits(envFile: string, { proposed }: EditPorts): Promise<string[]> {
  if (proposed === null || !(await proposed.changes(envFile))) return [];
  return [`This checkout changes ${envFile}, the env-file. The script got the changed variables.`];
}

function describeConfigEdits({ path, text }: ConfigFile, base: string | null): string[] {
  if (flatten(text) === flatten(base)) return [];
  const keys = rescueNow<string[] | null>(
    () => listChangedKeys(text, base, path),
    () => null,
  );
  if (keys?.length === 0) return [];
  const which = keys === null ? '' : ` (${listSome(keys, MOST_KEYS)})`;
  const mirror = keys?.includes('k6.download-url')
    ? " k6 comes from where the base branch's config says, until this is merged."
    : '';
  return [`This checkout changes ${path}${which}. The verdict follows the changed config.${mirror}`];
}

const MOST_KEYS = 20;

/** What of the config says something else: `rules`, `k6.path`, `suites.checkout`. */
function listChangedKeys(text: string | null, base: string | null, path: string): string[] {
  const read = (source: string | null): Record<string, unknown> =>
    source === null ? DEFAULT_CONFIG.document : parseConfig(source, path).document;
  return listDifferences(read(text), read(base)).flatMap(([key, own, theirs]) => {
    if (!isMap(own ?? {}) || !isMap(theirs ?? {})) return [key];
    return listDifferences(asMap(own), asMap(theirs)).map(([inner]) => `${key}.${inner}`);
  });
}

function listDifferences(
  own: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): [key: string, own: unknown, theirs: unknown][] {
  return [...new Set([...Object.keys(own), ...Object.keys(theirs)])]
    .map((key): [string, unknown, unknown] => [key, own[key], theirs[key]])
    .filter(([, mine, other]) => JSON.stringify(mine) !== JSON.stringify(other));
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asMap(value: unknown): Record<string, unknown> {
  return isMap(value) ? (value as Record<string, unknown>) : {};
}

function flatten(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\r\n', '\n');
}
