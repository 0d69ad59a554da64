import { createHash } from 'node:crypto';
import { runMode } from '../../src/modes/mode.ts';
import type { Report } from '../../src/report/model/schema.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import type { InputName } from '../../src/settings/inputs.ts';
import { createMemoryBase } from '../fakes/base-branch.ts';
import { createFakeK6, type FakeK6, type K6Script, renderSummary } from '../fakes/k6.ts';
import { NO_STORES } from '../fakes/stores.ts';
import { createMemoryWorkspace, type MemoryWorkspace } from '../fakes/workspace.ts';
import { requireInputs } from './inputs.ts';
import { createMemoryLog } from './memory-log.ts';
import { RUN_CONTEXT } from './run-context.ts';

export interface World {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly config?: string;
  readonly scripts?: Readonly<Record<string, K6Script>>;
  readonly checkout?: Readonly<Record<string, string>>;
  /** Files of the base branch. */
  readonly base?: Readonly<Record<string, string | Error>>;
  readonly eventName?: string;
  readonly pullRequest?: number | null;
}

export interface Outcome {
  readonly report: Report;
  readonly effects: readonly string[];
  readonly workspace: MemoryWorkspace;
  readonly k6: FakeK6;
  readonly log: readonly string[];
}

export async function act(world: World = {}): Promise<Outcome> {
  const { scripts = { 'checkout.js': {} }, checkout = {}, base = {}, eventName = 'pull_request' } = world;
  const effects: string[] = [];
  const noteEffect = (effect: string) => void effects.push(effect);
  const values: Partial<Record<InputName, string>> = {
    'scenario-file': Object.keys(scripts).join('\n'),
    rules: 'classic',
    ...world.inputs,
  };
  const sources = Object.fromEntries(Object.keys(scripts).map((file) => [file, 'export default () => {}']));
  const workspace = createMemoryWorkspace({ ...sources, ...checkout }, noteEffect);
  const k6 = createFakeK6(scripts, noteEffect, workspace.files);
  const log = createMemoryLog();
  const inputs = requireInputs({ read: (name) => values[name] ?? '', passed: Object.keys(values) });
  const { update, updateHistory, dryRun, note } = inputs;
  const report = await runMode(
    {
      inputs,
      config: parseConfig(world.config ?? null, 'perf.yml', values.rules ?? null),
      configText: world.config ?? null,
      environment: {},
      actor: 'octocat',
      storage: {
        update,
        updateHistory,
        dryRun,
        note,
        flatFiles: 'converted',
        firstOnly: false,
        othersStore: false,
        storesFailing: eventName === 'workflow_dispatch',
        event: eventName,
      },
      suiteOfResults: null,
      envIsLoad: true,
      identity: {
        leg: '',
        provenance: { sha: 'a'.repeat(40), ref: 'main', runUrl: '', runId: '1', runAttempt: 1, job: 'perf' },
      },
      context: { ...RUN_CONTEXT, pullRequest: world.pullRequest ?? null },
    },
    {
      ...k6,
      workspace,
      log,
      ...NO_STORES,
      base: createMemoryBase(base, noteEffect),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      machine: { os: 'linux x64', cpuModel: 'cpu', cores: 2, runnerClass: 'local' },
    },
  );
  return { report, effects, workspace, k6, log: log.lines };
}

export const path = (suite: string) => `.perf-baseline/${suite}.json`;

/** The document that `mode: baseline` writes for a run with this p(95). */
export async function measureBaseline(suite: string, p95 = 300): Promise<string> {
  const scripts = { [`${suite}.js`]: { run: { summary: renderSummary({ p95 }) } } };
  const { workspace } = await act({ scripts, inputs: { mode: 'baseline' }, eventName: 'workflow_dispatch' });
  return workspace.files.get(path(suite)) ?? '';
}

export const suiteVerdicts = ({ report }: Outcome) =>
  report.suites.map(({ suite, verdict, reason }) => [suite, verdict, reason]);
