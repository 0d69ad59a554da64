import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTool, runQuietly } from './tool-build.ts';
import type { Found } from './tool-locations.ts';

const WINDOWS = process.platform === 'win32';

export function ensureAct(version: string): Promise<Found> {
  return ensureGoTool('act', `github.com/nektos/act@${version}`, 30);
}

export function ensureActionlint(version: string): Promise<Found> {
  return ensureGoTool('actionlint', `github.com/rhysd/actionlint/cmd/actionlint@${version}`, 5);
}

function ensureGoTool(binary: string, module: string, seconds: number): Promise<Found> {
  const version = module.split('@')[1];
  return ensureTool({
    folder: `${binary}-${version}`,
    binary,
    progress: `building ${binary} ${version} from its Go module, about ${seconds} s the first time`,
    async build(directory) {
      await runQuietly('go', ['install', '-trimpath', module], { ...process.env, GOBIN: directory });
      return join(directory, WINDOWS ? `${binary}.exe` : binary);
    },
  });
}

/** The wheel holds a native program, which runs from anywhere once pip has unpacked it. */
export function ensureZizmor(version: string): Promise<Found> {
  return ensureTool({
    folder: `zizmor-${version}`,
    binary: 'zizmor',
    progress: `installing zizmor ${version} with pip, about 10 s`,
    async build(directory) {
      await runQuietly(WINDOWS ? 'python' : 'python3', ['-m', 'venv', directory]);
      const programs = join(directory, WINDOWS ? 'Scripts' : 'bin');
      const pip = ['-m', 'pip', 'install', '--quiet', '--only-binary=:all:', `zizmor==${version}`];
      await runQuietly(join(programs, WINDOWS ? 'python.exe' : 'python'), pip);
      const built = join(programs, WINDOWS ? 'zizmor.exe' : 'zizmor');
      if (!existsSync(built)) throw new Error(`pip installed no ${built}`);
      return built;
    },
  });
}
