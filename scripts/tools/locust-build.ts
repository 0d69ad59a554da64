import { join } from 'node:path';
import { ensureTool, runQuietly } from './tool-build.ts';
import { type Found, REPOSITORY, TOOLS } from './tool-locations.ts';

const REQUIREMENTS = join(REPOSITORY, 'examples', 'locust', 'perf', 'requirements.txt');
const PYTHONS = ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11'];
const OLDEST_MINOR = 11;

/**
 * Locust in a virtual environment, by the pinned versions that the example for it ships. Its `bin/locust` names the
 * directory it was installed in and is of no use after the move; `python -m locust` is.
 */
export function ensureLocust(version: string): Promise<Found> {
  return ensureTool({
    folder: TOOLS.locust.folder,
    binary: TOOLS.locust.binary,
    progress: `installing locust ${version} with pip, about 20 s`,
    async build(directory) {
      await runQuietly(await findPython(), ['-m', 'venv', directory]);
      const python = join(directory, TOOLS.locust.binary);
      await runQuietly(python, [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--only-binary=:all:',
        '-r',
        REQUIREMENTS,
      ]);
      const installed = (await runQuietly(python, ['-m', 'locust', '--version'])).trim();
      if (!installed.startsWith(`locust ${version} `))
        throw new Error(`${REQUIREMENTS} pins another version than ${version}: ${installed}`);
      return directory;
    },
  });
}

/** @throws Error when this machine has no Python, or only such as are too old for Locust */
async function findPython(): Promise<string> {
  for (const python of PYTHONS) {
    const asked = runQuietly(python, ['-c', 'import sys; print(*sys.version_info[:2])']);
    const version = await asked.catch(() => '');
    const [major = 0, minor = 0] = version.trim().split(' ').map(Number);
    if (major === 3 && minor >= OLDEST_MINOR) return python;
  }
  throw new Error(`Locust needs Python 3.${OLDEST_MINOR} or newer, and there is none on this machine`);
}
