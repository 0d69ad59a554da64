import { join } from 'node:path';
import { ensureTool, runQuietly } from './tool-build.ts';
import type { Found } from './tool-locations.ts';

/** k6 built from its Go module; the module's own go.sum verifies every dependency. */
export function ensureK6(version: string): Promise<Found> {
  return ensureTool({
    folder: `k6-${version}`,
    binary: 'k6',
    progress: `building k6 ${version} from its Go module, about 75 s the first time`,
    async build(directory) {
      const major = Number(version.split('.')[0]);
      const module = `go.k6.io/k6${major >= 2 ? `/v${major}` : ''}@v${version}`;
      const downloaded = JSON.parse(await runQuietly('go', ['mod', 'download', '-json', module]));
      const binary = join(directory, process.platform === 'win32' ? 'k6.exe' : 'k6');
      // `go install` asks for the module's latest version too, which a module proxy alone cannot answer.
      await runQuietly('go', [
        'build',
        '-C',
        downloaded.Dir,
        '-trimpath',
        '-buildvcs=false',
        '-o',
        binary,
        '.',
      ]);
      return binary;
    },
  });
}
