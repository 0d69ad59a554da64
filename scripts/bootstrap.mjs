// node scripts/bootstrap.mjs <program.ts> [arguments]
// Runs a TypeScript program of this repository on a fresh clone: installs the locked packages if they are not
// there, and starts the program on the Node that runs the action. Plain JavaScript that needs Node 20 only.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const RUNTIME_MAJOR = 24;
const WINDOWS = process.platform === 'win32';

/** True if npm's own record of node_modules, written last by `npm ci`, holds every package of the lock file. */
function isInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(ROOT, 'package-lock.json'))).every(([path, locked]) => {
    if (path === '' || locked.optional || locked.devOptional) return true;
    const present = installed[path];
    return present?.version === locked.version && present?.integrity === locked.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error.message}. Delete it if it is in node_modules.`);
  }
}

/** @returns a promise of the exit code; 128 + its number for a signal, as a shell has it. */
function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const forward = (signal) => {
      // A terminal sends Ctrl-C to the whole group already; a second SIGINT makes k6 give up at once.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      done(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

async function npm(args) {
  const script = process.env.npm_execpath;
  const code = script?.endsWith('.js')
    ? await run(process.execPath, [script, ...args])
    : await run('npm', args, { shell: WINDOWS });
  if (code !== 0)
    throw new Error(`npm ${args.join(' ')} failed with exit code ${code}; its own words are above.`);
}

async function provideRuntime() {
  if (Number(process.versions.node.split('.')[0]) >= RUNTIME_MAJOR) return process.execPath;
  const runtime = join(ROOT, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
  if (existsSync(runtime)) return runtime;
  console.log(
    `Getting Node ${RUNTIME_MAJOR}, which runs the action (this is Node ${process.versions.node}) ...`,
  );
  await npm(['rebuild', 'node', '--ignore-scripts=false']);
  if (!existsSync(runtime))
    throw new Error(`npm gave no ${runtime}. Install Node ${RUNTIME_MAJOR} or newer yourself.`);
  return runtime;
}

async function main([program, ...args]) {
  if (program === undefined) throw new Error('Usage: node scripts/bootstrap.mjs <program.ts> [arguments]');
  if (!isInstalled()) {
    console.log('Installing the locked npm packages (npm ci), about 20 s ...');
    await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  const runtime = await provideRuntime();
  // Windows spells it Path; two spellings of one variable are undefined behaviour there.
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, [pathName]: `${dirname(runtime)}${delimiter}${process.env[pathName] ?? ''}` };
  return run(runtime, ['--disable-warning=ExperimentalWarning', resolve(ROOT, program), ...args], { env });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
