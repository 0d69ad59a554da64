import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import { type ComparedSuite, errorOf, type SuiteResult } from '../../../src/comparison/outcome.ts';
import { compareSuites, type SuiteComparison } from '../../../src/comparison/suite-comparison.ts';
import type { BaselineState } from '../../../src/comparison/suites/baseline-state.ts';
import type { RunRecord } from '../../../src/measurement/run-record.ts';
import { storeCompared } from '../../../src/modes/history/compared-runs.ts';
import { PRESET_RULES } from '../../../src/rules/presets.ts';
import { DEFAULT_VALIDITY } from '../../../src/rules/validity.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createMemoryBranch, NO_STORES } from '../../fakes/stores.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { baselineOf } from '../../support/reports.ts';
import { createMetrics, createRecord } from '../../support/runs.ts';
import { createStoring, type StoringChanges } from '../../support/storing.ts';

const ABSENT: BaselineState = { kind: 'absent', place: 'disk' };
const FOUND = baselineOf(createRecord());
const SLOW = createMetrics({ p95: 900 });
const BROKEN = createMetrics({ failed: 1 });

function compare(suite: string, baseline: BaselineState, changes: Partial<RunRecord> = {}): ComparedSuite {
  const record = createRecord({ ...changes, suite });
  const rules = PRESET_RULES.classic;
  const options = { rules, budgets: [], evidence: 'off', validity: DEFAULT_VALIDITY } as const;
  const comparison = compareSuites([{ record, baseline }], options)[0] as SuiteComparison;
  return { kind: 'compared', suite, comparison, error: null };
}

interface World {
  readonly storing?: StoringChanges;
  readonly files?: Readonly<Record<string, string>>;
}

/** Keeps the runs of these suites, and tells of which there are files afterwards. */
async function storeAfter(results: readonly SuiteResult[], { storing, files }: World = {}) {
  const workspace = createMemoryWorkspace(files);
  const branch = createMemoryBranch();
  const log = createMemoryLog();
  const kept = await storeCompared(results, createStoring({ flatFiles: 'flat', ...storing }), {
    ...NO_STORES,
    base: createMemoryBase(),
    writer: branch.writer,
    workspace,
    log,
  });
  const name = (path: string) => path.replace(/^\.perf-baseline\/(.*)\.json$/, '$1');
  const [onDisk, onBranch] = [workspace, branch].map((place) => [...place.files.keys()].map(name));
  return { ...kept, onDisk, onBranch, log: log.lines, files: workspace.files };
}

const all = [
  compare('first', ABSENT),
  compare('known', FOUND),
  compare('slow', FOUND, { metrics: SLOW }),
  compare('broken', FOUND, { metrics: BROKEN }),
];

describe('which compared runs are stored', () => {
  it('are those that are valid and do not fail; what fails is named, with what would store it', async () => {
    const { onDisk, notices, changes, results } = await storeAfter(all);
    expect(onDisk).toEqual(['first', 'known']);
    expect(notices).toEqual([
      '1 failing run not stored (slow): a failing run becomes part of the baseline only by perf-baseline baseline update.',
    ]);
    expect(changes.map(({ suite }) => suite)).toEqual(['first', 'known']);
    expect(results.map((result) => [result.suite, errorOf(result)])).toEqual(
      all.map(({ suite }) => [suite, null]),
    );
  });

  it('are failing ones as well where a maintainer asked for it; what is no evidence never is', async () => {
    const { onDisk, notices } = await storeAfter(all, { storing: { storesFailing: true } });
    expect(onDisk).toEqual(['first', 'known', 'slow']);
    expect(notices).toEqual([]);
  });

  it('are only those of suites without a baseline, where only first runs are asked for', async () => {
    const { onDisk, notices } = await storeAfter(all, { storing: { firstOnly: true } });
    expect(onDisk).toEqual(['first']);
    // Nobody asked for the failing run of a suite that has a baseline.
    expect(notices).toEqual([]);
  });

  it('are none of suites with an error, and none of suites that were not compared', async () => {
    const error = new UserError('wrong', 'Mend it.');
    const finding = { verdict: 'inconclusive', reason: 'missing-env', text: '' } as const;
    const results: SuiteResult[] = [
      { ...compare('a', ABSENT), error },
      { kind: 'skipped', suite: 'b', leg: '', scenarioFile: 'b.js', finding },
    ];
    const kept = await storeAfter(results);
    expect(kept.onDisk).toEqual([]);
    expect(kept.results.map(errorOf)).toEqual([error, null]);
  });

  it('carry the note', async () => {
    const { files } = await storeAfter([compare('a', ABSENT)], { storing: { note: 'a new cache' } });
    expect(files.get('.perf-baseline/a.json')).toContain('a new cache');
  });

  it('of a file that cannot be read are an error of that suite alone, and the file stays', async () => {
    const path = '.perf-baseline/first.json';
    const { results, files } = await storeAfter(all, { files: { [path]: '<<<<<<< HEAD' } });
    expect(files.get(path)).toBe('<<<<<<< HEAD');
    expect(results.map((result) => errorOf(result)?.message ?? null)).toEqual([
      expect.stringContaining(path),
      null,
      null,
      null,
    ]);
    expect(files.has('.perf-baseline/known.json')).toBe(true);
  });
});

describe('where runs may be stored', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])('on %s', async (event) => {
    expect((await storeAfter(all, { storing: { event } })).onDisk).toEqual(['first', 'known']);
  });

  it.each(['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', 'merge_group', ''])(
    'not on "%s", wherever they would go',
    async (event) => {
      for (const update of ['workspace', 'commit', 'pull-request', 'artifact'] as const) {
        const { onDisk, onBranch, results, log } = await storeAfter(all, {
          storing: { event, storesFailing: true, update },
        });
        expect([onDisk, onBranch]).toEqual([[], []]);
        expect(results).toBe(all);
        expect(log.join()).toContain(`Nothing is stored on ${event}`);
        // Whoever typed a command knows no input of that name.
        expect(log.join().includes('update:')).toBe(update !== 'workspace');
      }
    },
  );

  it('nowhere where nobody asked, and nothing is said of it', async () => {
    const { onDisk, log, notices } = await storeAfter(all, { storing: { update: 'none' } });
    expect([onDisk, log, notices]).toEqual([[], [], []]);
  });

  it('on the base branch only, where the branch is what is written', async () => {
    const job = { name: '', ref: 'refs/heads/topic', runUrl: '', actor: '' };
    const { onBranch, log } = await storeAfter(all, { storing: { update: 'commit', job } });
    expect(onBranch).toEqual([]);
    expect(log.join()).toMatch(
      /^notice: .*this run measured refs\/heads\/topic, and the baseline is that of main/,
    );
    const onMain = await storeAfter(all, { storing: { update: 'commit' } });
    expect(onMain.onBranch).toEqual(['first', 'known']);
    expect(onMain.log.filter((line) => line.startsWith('info: Baseline of'))).toHaveLength(2);
    expect(onMain.onDisk).toEqual([]);
  });

  it('of whichever branch, where files on disk are written, each told once', async () => {
    const job = { name: '', ref: '', runUrl: '', actor: '' };
    const { onDisk, log } = await storeAfter(all, { storing: { job } });
    expect(onDisk).toEqual(['first', 'known']);
    expect(log.filter((line) => line.includes('first.json'))).toEqual([
      'info: Wrote .perf-baseline/first.json, now with 1 run.',
    ]);
  });

  it('a failing run is named with the way to store it', async () => {
    const { notices } = await storeAfter(all, { storing: { update: 'commit' } });
    expect(notices.join()).toContain('when a maintainer dispatches the workflow');
  });
});
