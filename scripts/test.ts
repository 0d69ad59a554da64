// npm test [-- --fast] [-- <jest arguments>]: gets the tools, runs jest, and counts the tests in one last line.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY, TOOLS, type ToolName } from './tools/tool-locations.ts';
import { ensureTools, listMissing } from './tools.ts';

const IN_CI = process.env.CI === 'true';

const args = process.argv.slice(2);
const fast = args.includes('--fast');
const found = await ensureTools();
for (const line of listMissing(found)) {
  console.log(`${line}. ${IN_CI ? 'Its tests fail: CI=true.' : 'Its tests are skipped.'}`);
}

const env: NodeJS.ProcessEnv = { ...process.env };
for (const [name, tool] of Object.entries(found)) {
  const { variable } = TOOLS[name as ToolName];
  if (typeof tool === 'string') env[variable] = tool;
  else delete env[variable];
}

const work = mkdtempSync(join(tmpdir(), 'perf-baseline-tests-'));
const results = join(work, 'results.json');
const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(REPOSITORY, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--json',
    `--outputFile=${results}`,
    ...args.filter((arg) => arg !== '--fast'),
    // Last, because this option takes every word that follows it.
    ...(fast ? ['--testPathIgnorePatterns=__tests__/e2e/'] : []),
  ],
  // With --json jest repeats the whole report on standard output; people read the one on standard error.
  { cwd: REPOSITORY, env, stdio: ['inherit', 'ignore', 'inherit'] },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
const [code] = await once(jest, 'close');
if (existsSync(results)) {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  // A file that does not even load has no tests to count; it must not look like fewer tests.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
}
rmSync(work, { recursive: true, force: true });
process.exitCode = code ?? 1;
