// Bundles src/action/main.ts into dist/ and src/cli/main.ts into dist/cli/. ncc leaves old chunks in place, so it writes a fresh
// folder, which then takes the place of dist in one step: whoever runs a bundle meanwhile never sees half of it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBundle } from './check-bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const fresh = resolve(root, 'lib', `dist-${process.pid}`);
const old = `${fresh}-old`;
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');

bundle('src/action/main.ts', fresh);
bundle('src/cli/main.ts', resolve(fresh, 'cli'));
const problems = checkBundle(fresh);
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  rmSync(fresh, { recursive: true });
  process.exit(1);
}
mkdirSync(resolve(root, 'dist'), { recursive: true });
renameSync(resolve(root, 'dist'), old);
renameSync(fresh, resolve(root, 'dist'));
rmSync(old, { recursive: true });

function bundle(source, folder) {
  const args = [ncc, 'build', source, '-o', folder, '--license', 'licenses.txt'];
  const built = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
