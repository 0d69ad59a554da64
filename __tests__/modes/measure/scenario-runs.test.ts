import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createK6Runner } from '../../../src/adapters/k6/runner/runner.ts';
import { createWorkspace } from '../../../src/adapters/machine/workspace.ts';
import { loadLateCode } from '../../../src/common/late-code.ts';
import { planScenario } from '../../../src/modes/measure/plan.ts';
import type { MeasuringRequest } from '../../../src/modes/measure/request.ts';
import { measureRun, measureSuites } from '../../../src/modes/measure/scenario-runs.ts';
import { DEFAULT_VALIDITY } from '../../../src/rules/validity.ts';
import { createFakeK6 } from '../../fakes/k6.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

const SCRIPT = `import { calls } from './calls.js';
export const options = { iterations: 1 };
export default function () { calls(); }
export function handleSummary() { return __ENV.REWRITE ? { 'calls.js': __ENV.REWRITE } : {}; }`;

let root: string;
beforeEach(async () => {
  await loadLateCode();
  root = mkdtempSync(join(tmpdir(), 'script-hash-test-'));
  writeFileSync(join(root, 'test.js'), SCRIPT);
  writeFileSync(join(root, 'calls.js'), 'export function calls() {}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const MACHINE = { os: 'linux x64', cpuModel: 'cpu', cores: 2, runnerClass: 'local' } as const;

/** One suite, with nothing else asked. */
function requestOf(env: Readonly<Record<string, string>> = {}): MeasuringRequest {
  return {
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
  };
}

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
  const [measured] = await measureSuites(requestOf(env), {
    installer: { install: async () => ({ path: k6Path(), version: '2.2.0' }) },
    runner,
    workspace: createWorkspace(root),
    log,
    clock: { now: () => Date.now() },
    digest: (text) => text,
    machine: MACHINE,
  });
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
  }, 120_000);
});

describe('a planned scenario', () => {
  const effects: string[] = [];
  const k6 = createFakeK6({ 'test.js': {} }, (effect) => effects.push(effect));
  const ports = {
    ...k6,
    workspace: createMemoryWorkspace({}),
    log: createMemoryLog(),
    digest: (text: string) => text,
    machine: MACHINE,
  };

  it('runs as often as it is asked to, on any side, and k6 is asked about it once', async () => {
    const request = { ...requestOf({ TOKEN: 't', URL: 'http://planned' }), timeBudgetMs: 90_000 };
    const [scenario] = request.scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    const bounds = { k6: { path: 'k6', version: '2.2.0' }, deadline: k6.clock.now() + 90_000 };
    const planned = await planScenario(scenario, request, ports, bounds);
    const records = [];
    for (const url of ['http://base', 'http://head', 'http://base'])
      records.push(await measureRun(planned, { env: { URL: url } }, request, ports));
    expect(effects).toEqual(['inspect test.js', 'run test.js', 'run test.js', 'run test.js']);
    expect(k6.runs.map(({ env }) => env)).toEqual([
      { TOKEN: 't', URL: 'http://base' },
      { TOKEN: 't', URL: 'http://head' },
      { TOKEN: 't', URL: 'http://base' },
    ]);
    // Which side it is changes no load: the runs can be compared.
    expect(new Set(records.map(({ environment }) => JSON.stringify(environment))).size).toBe(1);
    const late = measureRun(planned, { env: {} }, request, ports);
    await expect(late).rejects.toThrow('the time budget of 90 s was used up');
  });

  it('keeps its suite and its file in the record though a secret is the same word', async () => {
    const secrets = [{ text: 'test', isProjectWord: true }];
    const request = { ...requestOf(), secrets };
    const [scenario] = request.scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    const bounds = { k6: { path: 'k6', version: '2.2.0' }, deadline: Number.POSITIVE_INFINITY };
    const planned = await planScenario(scenario, request, ports, bounds);
    const record = await measureRun(planned, { env: {} }, request, ports);
    expect(record).toMatchObject({ suite: 'test', scenarioFile: 'test.js' });
  });
});
