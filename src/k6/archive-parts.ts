/** What a file of a script's archive is to the script; what is unknown may be either. */
export type ArchivePart = 'code' | 'data' | 'unknown';

/** The script itself; under its own name the archive has only a link to it. */
export const ARCHIVED_SCRIPT = 'data';

/** Protocols of gRPC: what a call means is code, though the script loads them as files. */
const PROTOCOL = /\.(?:proto|protoset)$/i;
const SOURCE_MAP = /\.map$/;

/**
 * Sorts the files of an archive into what k6 ran as a module and what the script only opened.
 * @param names as archived: `file/home/nobody/perf/users.json`, `https/jslib.k6.io/…`
 * @param loaded the addresses of modules as k6 logged them, the script's first. Where they are not all found among
 *   the names, k6 names files in a way unknown here, and none is certainly data.
 */
export function sortArchive(
  names: readonly string[],
  loaded: readonly string[],
): ReadonlyMap<string, ArchivePart> {
  const [script, ...others] = loaded.map(nameInArchive);
  const modules = new Set(others);
  modules.delete(script ?? '');
  const known = new Set(names);
  const isCertain =
    script !== undefined && [...modules].every((module) => known.has(module) || SOURCE_MAP.test(module));
  const isCode = (name: string) => name === ARCHIVED_SCRIPT || modules.has(name) || PROTOCOL.test(name);
  const rest: ArchivePart = isCertain ? 'data' : 'unknown';
  return new Map(names.map((name) => [name, isCode(name) ? 'code' : rest]));
}

/** `file:///home/ann/a%20b.js` is `file/home/nobody/a b.js` in an archive: k6 writes no user's name into it. */
function nameInArchive(address: string): string {
  const [, scheme = '', path = ''] = /^(?:(\w+):\/)?(.*)$/s.exec(address) ?? [];
  const anonymous = decode(path)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/?([a-z]):/i, '/$1')
    .replace(/^((?:\/[a-z])?\/(?:Users|home|Documents and Settings))\/[^/]+/i, '$1/nobody');
  return `${scheme === '' ? 'https' : scheme}${anonymous}`;
}

/**
 * Where on this machine a file of an archive may lie; nowhere where it was fetched from elsewhere.
 * @param home of the user whose name k6 left out
 */
export function locateArchived(name: string, home: string): string[] {
  const [, path] = /^file(\/.*)$/s.exec(name) ?? [];
  if (path === undefined) return [];
  const [, user] = /\/(?:Users|home|Documents and Settings)\/([^/]+)/i.exec(home.replaceAll('\\', '/')) ?? [];
  const own = path.replace(
    /^((?:\/[a-z])?\/(?:Users|home|Documents and Settings))\/nobody(?=\/)/i,
    (whole, folder) => (user === undefined ? whole : `${folder}/${user}`),
  );
  // On Windows the drive comes first.
  const withDrive = (text: string) => text.replace(/^\/([a-z])\//i, '$1:/');
  return [...new Set([own, path].flatMap((text) => [text, withDrive(text)]))];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Each path by its file name, with as many folders before it as tell it from the others. */
export function nameBriefly(paths: readonly string[], parts = 1): ReadonlyMap<string, string> {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.split('/').slice(-parts).join('/');
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const named = [...byName].flatMap(([name, alike]): (readonly [string, string])[] => {
    const [path] = alike;
    return path !== undefined && alike.length === 1 ? [[path, name]] : [...nameBriefly(alike, parts + 1)];
  });
  return new Map(named);
}
