import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createK6Runner } from '../../../src/adapters/k6/runner/runner.ts';
import { createWorkspace } from '../../../src/adapters/machine/workspace.ts';
import { measureSuites } from '../../../src/modes/measure/scenario-runs.ts';
import { DEFAULT_VALIDITY } from '../../../src/rules/validity.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

const SCRIPT = `import { calls } from './calls.js';
export const options = { iterations: 1 };
export default function () { calls(); }
export function handleSummary() { return __ENV.REWRITE ? { 'calls.js': __ENV.REWRITE } : {}; }`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'script-hash-test-'));
  writeFileSync(join(root, 'test.js'), SCRIPT);
  writeFileSync(join(root, 'calls.js'), 'export function calls() {}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function measureHash(env: Record<string, string> = {}): Promise<string | null> {
  const log = createMemoryLog();
  const runner = createK6Runner({
    log,
    env: { PATH: process.env.PATH, HOME: root },
    workingDirectory: root,
    tempDirectory: join(root, 'temp'),
    output: { write: () => {} },
    signals: new EventEmitter(),
  });
  const [measured] = await measureSuites(
    {
      scenarios: [
        {
          suite: 'test',
          file: 'test.js',
          config: {
            scenarioFile: null,
            env: {},
            thresholds: true,
            validity: DEFAULT_VALIDITY,
            strictData: false,
          },
        },
      ],
      skipped: [],
      k6: { version: '2.2.0', path: null, downloadUrl: null },
      workingDirectory: '.',
      flags: [],
      env,
      loadNames: Object.keys(env).sort(),
      secrets: [],
      k6Environment: {},
      groupings: [],
      wanted: [],
      groupIds: false,
      timeBudgetMs: null,
      identity: {
        leg: '',
        provenance: { sha: '', ref: '', runUrl: '', runId: '1', runAttempt: 1, job: 'perf' },
      },
    },
    {
      installer: { install: async () => ({ path: k6Path(), version: '2.2.0' }) },
      runner,
      workspace: createWorkspace(root),
      log,
      clock: { now: () => Date.now() },
      digest: (text) => text,
      machine: { os: 'linux x64', cpuModel: 'cpu', cores: 2, runnerClass: 'local' },
    },
  );
  runner.close();
  if (measured?.error) throw measured.error;
  return measured?.record?.environment.script?.parts?.code ?? null;
}

describeWith('k6', 'the script hash of a measured run', () => {
  it('is of the script as it was before the run, though the run rewrites an import', async () => {
    const first = await measureHash({ REWRITE: 'export function calls() { return 1; }' });
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(readFileSync(join(root, 'calls.js'), 'utf8')).toContain('return 1');
    const second = await measureHash();
    expect(second).not.toBe(first);
    writeFileSync(join(root, 'calls.js'), 'export function calls() {}');
    expect(await measureHash()).toBe(first);
  }, 30_000);
});
