// Bundles src/main.ts into dist/. ncc leaves old chunks in place, so dist starts empty.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
rmSync(resolve(root, 'dist'), { recursive: true, force: true });
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
const built = spawnSync(process.execPath, [ncc, 'build', 'src/main.ts', '-o', 'dist', '--license', 'licenses.txt'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(built.status ?? 1);
