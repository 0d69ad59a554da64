/** Where systems keep files of a user's programs, Linux, macOS and Windows in turn. */
const PLACES = {
  config: {
    linux: { variable: 'XDG_CONFIG_HOME', inHome: '.config' },
    macos: 'Library/Application Support',
    windows: ['AppData', 'APPDATA'],
  },
  cache: {
    linux: { variable: 'XDG_CACHE_HOME', inHome: '.cache' },
    macos: 'Library/Caches',
    windows: ['LocalAppData', 'LOCALAPPDATA'],
  },
} as const;

/**
 * The folders where a program may keep its config or its cache, on any system (os.UserConfigDir and os.UserCacheDir of
 * Go). One of them is right; which one, only the system knows.
 * @param variables of the program's process
 */
export function listUserFolders(
  kind: keyof typeof PLACES,
  variables: Readonly<Record<string, string>>,
): string[] {
  const { linux, macos, windows } = PLACES[kind];
  const inHome = (path: string) => (variables.HOME ? `${variables.HOME}/${path}` : '');
  return [
    variables[linux.variable] || inHome(linux.inHome),
    inHome(macos),
    windows.map((name) => variables[name]).find((folder) => folder !== undefined) ?? '',
  ].filter((folder) => folder !== '');
}
