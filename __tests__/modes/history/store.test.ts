import { describe, expect, it } from '@jest/globals';
import type { BaselineDocument, BaselineRun } from '../../../src/baseline/document.ts';
import { parseBaseline, renderBaseline } from '../../../src/baseline/document-text.ts';
import { prepareChanges } from '../../../src/modes/history/document-changes.ts';
import { gatherRuns } from '../../../src/modes/history/gathered-runs.ts';
import type { StoringPorts } from '../../../src/modes/history/request.ts';
import { storeRuns } from '../../../src/modes/history/store.ts';
import type { ArtifactUploader, UnreadBaseline, UploadedBaseline } from '../../../src/ports/artifacts.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createMemoryArtifacts, createMemoryBranch, createMemoryUploads } from '../../fakes/stores.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';
import { createStoring, type StoringChanges } from '../../support/storing.ts';

const PATH = '.perf-baseline/checkout.json';

/** A run of its own workflow run, measured in that minute. */
function measured(
  run: string,
  p95 = 300,
  changes: Partial<BaselineRun['provenance']> = {},
  leg = '',
): BaselineRun {
  const made = createStoredRun({ 'http_req_duration p(95)': p95 }, { run, leg });
  const time = `2026-11-20T10:${String(Number(run) % 60).padStart(2, '0')}:00Z`;
  return { ...made, provenance: { ...made.provenance, time, ...changes } };
}

const document = (...runs: readonly BaselineRun[]): BaselineDocument => createDocument(runs);

interface World {
  readonly request?: StoringChanges;
  readonly ports?: Partial<StoringPorts>;
  readonly config?: string;
}

function prepare({ request, ports, config }: World = {}) {
  const workspace = createMemoryWorkspace({}, () => {});
  const uploads = createMemoryUploads();
  const branch = createMemoryBranch();
  const job = {
    name: 'perf',
    ref: 'refs/heads/main',
    runUrl: 'https://github.com/octo/shop/actions/runs/42',
    actor: 'octocat',
  };
  const store = (...additions: readonly BaselineDocument[]) =>
    storeRuns(
      additions,
      createStoring({ update: 'commit', config: parseConfig(config ?? null, 'perf.yml'), job, ...request }),
      {
        base: createMemoryBase(),
        artifacts: createMemoryArtifacts(),
        uploads,
        writer: branch.writer,
        workspace,
        log: createMemoryLog(),
        ...ports,
      },
    );
  return { store, branch, uploads, workspace };
}

const runsOf = (text: string | undefined) =>
  text === undefined ? null : parseBaseline(text, 'test').runs.map(({ provenance }) => provenance.runId);

describe('how histories get lost, and do not', () => {
  it('1: a document that cannot be read is never replaced by an empty one; other suites are stored', async () => {
    const branch = createMemoryBranch({ [PATH]: '<<<<<<< HEAD' });
    const { store } = prepare({ ports: { writer: branch.writer } });
    const search = { ...document(measured('2')), suite: 'search' };
    const { errors } = await store(document(measured('1')), search);
    expect(branch.files.get(PATH)).toBe('<<<<<<< HEAD');
    expect(errors.get('checkout')?.message).toContain(`${PATH} is not JSON`);
    expect(runsOf(branch.files.get('.perf-baseline/search.json'))).toEqual(['2']);
  });

  it('2: writers that race each other each find the others and add to them', async () => {
    const { store, branch } = prepare();
    await Promise.all(Array.from({ length: 20 }, (_, index) => store(document(measured(String(index))))));
    expect(new Set(runsOf(branch.files.get(PATH))).size).toBe(20);
  });

  it('3: what another deploy force-pushed away is stored again by the job that stored it', async () => {
    const { store, branch } = prepare();
    await store(document(measured('1')));
    branch.files.clear();
    await store(document(measured('1')));
    expect(runsOf(branch.files.get(PATH))).toEqual(['1']);
  });

  it('4: a writer that was cancelled in the queue loses nothing: the next gathering finds the artifacts', async () => {
    const own = [1, 2].map((repeat) => ({
      artifact: `perf-run-measure-${repeat}`,
      files: { '0.json': renderBaseline(document(measured('42', 300, { job: `measure ${repeat}` }))) },
    }));
    const { store, branch } = prepare();
    const gather = () => gatherRuns({ runId: '42', suites: [], note: null }, createMemoryArtifacts({}, own));
    await store(...(await gather()));
    await store(...(await gather()));
    expect(runsOf(branch.files.get(PATH))).toEqual(['42', '42']);
  });

  it('5: trimming drops the oldest, however the runs came in, and of each leg by itself', async () => {
    const { store, branch } = prepare({ config: 'baseline: { history: 2 }' });
    for (const run of ['5', '1', '4', '2', '3']) await store(document(measured(run)));
    await store(document(measured('0', 300, {}, 'os=mac')));
    expect(runsOf(branch.files.get(PATH))).toEqual(['0', '4', '5']);
  });

  it('6: a job that is run again does not count twice', async () => {
    const { store, branch } = prepare();
    await store(document(measured('1', 300)));
    await store(document(measured('1', 310, { runAttempt: 2 })));
    expect(runsOf(branch.files.get(PATH))).toEqual(['1']);
    expect(branch.files.get(PATH)).toContain('[310,');
  });

  it('7: an artifact that expired takes nothing with it that a later one holds', async () => {
    const text = renderBaseline(document(measured('1'), measured('2')));
    const newest: UploadedBaseline = {
      artifact: 'perf-baseline-checkout',
      text,
      createdAt: '2026-11-19T10:00:00Z',
      expiresAt: null,
      runUrl: '',
      headSha: '',
    };
    const { store, uploads } = prepare({
      request: { update: 'artifact' },
      ports: { artifacts: createMemoryArtifacts({ accepted: [newest], lost: null }) },
    });
    await store(document(measured('3')));
    expect(runsOf(uploads.uploaded[0]?.files['baseline.json'])).toEqual(['1', '2', '3']);
  });

  it('8: a run of another branch than the base branch is not stored, and is kept', async () => {
    const job = { name: 'perf', ref: 'refs/heads/master', runUrl: '', actor: '' };
    const { store, branch, uploads } = prepare({ request: { job } });
    const { errors } = await store(document(measured('1')));
    expect(errors.get('checkout')?.message).toContain(
      'this run measured master, and the baseline is that of main',
    );
    expect(branch.files.size).toBe(0);
    expect(uploads.uploaded.map(({ name }) => name)).toEqual(['perf-run-perf']);
  });
});

describe('several steps of one job', () => {
  const inWorkspace = { request: { update: 'workspace' } } as const;
  const steps = [measured('1'), measured('1', 310, { time: '2026-11-20T10:05:00Z' })] as const;

  it('each add their run to the document', async () => {
    const { store, workspace } = prepare(inWorkspace);
    for (const run of steps) await store(document(run));
    expect(parseBaseline(workspace.files.get(PATH) ?? '', 'test').runs).toHaveLength(2);
  });

  it('each upload what they measured, for the job that gathers', async () => {
    const taken: string[] = [];
    const uploads: ArtifactUploader = {
      upload: async ({ name }) => {
        if (taken.includes(name)) return { kind: 'exists' };
        taken.push(name);
        return { kind: 'uploaded', url: '' };
      },
    };
    const { store } = prepare({ ...inWorkspace, ports: { uploads } });
    for (const run of steps) await store(document(run));
    expect(taken).toEqual(['perf-run-perf', 'perf-run-perf-2']);
  });

  it('store the same values once, whenever they were read', async () => {
    const { store, workspace } = prepare(inWorkspace);
    await store(document(measured('1', 300.00001)));
    const before = workspace.files.get(PATH);
    await store(document(measured('1', 300.00001, { time: '2026-11-20T10:05:00Z' })));
    expect(workspace.files.get(PATH)).toBe(before);
  });

  it('give up on artifacts when there are too many of them', async () => {
    const uploads = createMemoryUploads({ kind: 'exists' });
    const log = createMemoryLog();
    const { store } = prepare({ ...inWorkspace, ports: { uploads, log } });
    await store(document(steps[0]));
    expect(JSON.stringify(log.lines)).toContain('what this step measured is not among them');
  });
});

describe('update-history: reset', () => {
  const old = { [PATH]: renderBaseline(document(measured('1'), measured('2', 300, {}, 'os=mac'))) };

  it('drops the runs stored before, of the legs that come in', async () => {
    const branch = createMemoryBranch(old);
    const { store } = prepare({ request: { updateHistory: 'reset' }, ports: { writer: branch.writer } });
    await store(document(measured('3')));
    expect(runsOf(branch.files.get(PATH))).toEqual(['2', '3']);
  });

  it('keeps what other jobs of the same workflow run stored: five legs may each reset', async () => {
    const branch = createMemoryBranch(old);
    const { store } = prepare({ request: { updateHistory: 'reset' }, ports: { writer: branch.writer } });
    for (const job of ['measure 1', 'measure 2', 'measure 3'])
      await store(document(measured('9', 300, { job })));
    expect(runsOf(branch.files.get(PATH))).toEqual(['2', '9', '9', '9']);
  });
});

describe('a stored artifact that cannot be read', () => {
  const old: UploadedBaseline = {
    artifact: 'perf-baseline-checkout',
    text: renderBaseline(document(measured('1'))),
    createdAt: '2026-11-19T10:00:00Z',
    expiresAt: null,
    runUrl: '',
    headSha: '',
  };
  const refusal = { message: 'The artifact x could not be read.', hint: 'Run the job again.' };
  const unreachable: UnreadBaseline = { artifact: 'x', kind: 'unreachable', refusal };

  it.each([
    ['did not come, and is the only one', { unread: [unreachable] }],
    ['did not come, whatever is there beside it', { unread: [unreachable], accepted: [old] }],
    ['is no baseline, and is the only one', { accepted: [{ ...old, text: '{"version":99}' }] }],
  ])(
    'keeps its place where it %s: the run is kept, and nothing is stored over it',
    async (_title, search) => {
      for (const updateHistory of ['append', 'reset'] as const) {
        const { store, uploads, workspace } = prepare({
          request: { update: 'artifact', updateHistory },
          ports: { artifacts: createMemoryArtifacts(search) },
        });
        const { errors } = await store(document(measured('3')));
        expect(errors.get('checkout')?.message).toContain('Nothing was stored, because a stored baseline');
        expect(uploads.uploaded.filter(({ name }) => name === 'perf-baseline-checkout')).toEqual([]);
        expect(runsOf(workspace.files.get(PATH))).toEqual(['3']);
      }
    },
  );

  it('does not stop the next where it is no baseline, and there is one before it', async () => {
    const { store, uploads } = prepare({
      request: { update: 'artifact' },
      ports: { artifacts: createMemoryArtifacts({ accepted: [{ ...old, text: '{' }, old] }) },
    });
    expect((await store(document(measured('3')))).errors.size).toBe(0);
    expect(runsOf(uploads.uploaded[0]?.files['baseline.json'])).toEqual(['1', '3']);
  });
});

describe('runs that a reset took out', () => {
  const uploaded = (...texts: readonly string[]) =>
    createMemoryArtifacts({
      accepted: texts.map((text) => ({
        artifact: 'perf-baseline-checkout',
        text,
        createdAt: '2026-11-19T10:00:00Z',
        expiresAt: null,
        runUrl: '',
        headSha: '',
      })),
    });

  it('do not come back from older artifacts', async () => {
    const old = renderBaseline(document(measured('1'), measured('2')));
    const reset = prepare({
      request: { update: 'artifact', updateHistory: 'reset' },
      ports: { artifacts: uploaded(old) },
    });
    await reset.store(document(measured('3')));
    const newest = reset.uploads.uploaded[0]?.files['baseline.json'] ?? '';
    expect(runsOf(newest)).toEqual(['3']);
    const next = prepare({ request: { update: 'artifact' }, ports: { artifacts: uploaded(newest, old) } });
    await next.store(document(measured('4')));
    expect(runsOf(next.uploads.uploaded[0]?.files['baseline.json'])).toEqual(['3', '4']);
  });

  it('do not come back from the base branch while the proposal that resets is open', () => {
    const config = parseConfig(null, 'perf.yml');
    const base = renderBaseline(document(measured('1'), measured('2')));
    const propose = (updateHistory: 'append' | 'reset', run: string) =>
      prepareChanges([document(measured(run))], { config, policy: { updateHistory } }).items[0]?.change;
    const proposed = propose('reset', '3')?.apply(base) ?? '';
    const second = propose('append', '4');
    expect(runsOf(second?.apply(second.merge(base, proposed)))).toEqual(['3', '4']);
  });

  it('count again when they are stored again', async () => {
    const branch = createMemoryBranch({ [PATH]: renderBaseline(document(measured('1'))) });
    await prepare({ request: { updateHistory: 'reset' }, ports: { writer: branch.writer } }).store(
      document(measured('2')),
    );
    await prepare({ ports: { writer: branch.writer } }).store(document(measured('1')));
    expect(runsOf(branch.files.get(PATH))).toEqual(['1', '2']);
  });
});

describe('where the runs go', () => {
  it('a protected branch gets a pull request, with the old beside the new', async () => {
    const branch = createMemoryBranch({ [PATH]: renderBaseline(document(measured('1', 300))) }, true);
    const { store } = prepare({ ports: { writer: branch.writer } });
    const { notices, pullRequestUrl } = await store(document(measured('2', 320)));
    expect(notices.join()).toContain('takes no direct pushes');
    expect(pullRequestUrl).toBe('https://github.com/octo/shop/pull/8');
    expect(branch.proposals[0]).toContain('2 runs (1 before)');
    expect(branch.proposals[0]).toMatch(
      /\| `http_req_duration p\(95\)` \| 300\sms \| 310\sms \| \+3\.33\s% \|/,
    );
  });

  it('a dry run writes nowhere, whatever update says', async () => {
    for (const update of ['workspace', 'commit', 'pull-request', 'artifact'] as const) {
      const { store, branch, uploads, workspace } = prepare({ request: { update, dryRun: true } });
      const { changes, notices } = await store(document(measured('1')));
      expect([branch.files.size, branch.proposals.length, uploads.uploaded.length]).toEqual([0, 0, 0]);
      expect(workspace.files.size).toBe(0);
      expect(notices.join()).toContain('Dry run');
      expect(changes[0]?.runs).toEqual({ before: 0, after: 1 });
    }
  });

  it('a baseline of another tool is taken over, its runs first', async () => {
    const flat = JSON.stringify({ timestamp: '2026-01-01T00:00:00Z', metrics: { p95: 280 } });
    const branch = createMemoryBranch({ [PATH]: flat });
    const { store } = prepare({ ports: { writer: branch.writer } });
    await store(document(measured('1')));
    expect(runsOf(branch.files.get(PATH))).toEqual(['', '1']);
  });
});

describe('what could not be stored', () => {
  const GHES = {
    kind: 'unavailable',
    reason: 'No artifacts here',
    hint: 'Use another store.',
    level: 'notice',
  } as const;

  it('goes into the workspace and an artifact, and the error says where', async () => {
    const job = { name: 'perf', ref: 'refs/heads/feature', runUrl: '', actor: '' };
    const { store, uploads, workspace } = prepare({ request: { job } });
    const { errors } = await store(document(measured('1')));
    expect(uploads.uploaded.map(({ name }) => name)).toEqual(['perf-run-perf']);
    expect(runsOf(workspace.files.get(PATH))).toEqual(['1']);
    expect(errors.get('checkout')?.hint).toContain(
      `What was measured is in the artifact perf-run-perf and in ${PATH} of the workspace.`,
    );
  });

  it('is in the workspace where there are no artifacts', async () => {
    const uploads = createMemoryUploads(GHES);
    const { store, workspace } = prepare({ request: { update: 'artifact' }, ports: { uploads } });
    const { errors } = await store(document(measured('1')));
    expect(runsOf(workspace.files.get(PATH))).toEqual(['1']);
    expect(errors.get('checkout')?.hint).toContain(`update: commit or pull-request, and baseline: repo.`);
    expect(errors.get('checkout')?.hint).toContain(`What was measured is in ${PATH} of the workspace.`);
  });

  it('goes there of the suite that failed only, and overwrites no document that cannot be read', async () => {
    const branch = createMemoryBranch({ [PATH]: '<<<<<<< HEAD' });
    const workspace = createMemoryWorkspace({ [PATH]: '<<<<<<< HEAD' }, () => {});
    const { store, uploads } = prepare({ ports: { writer: branch.writer, workspace } });
    const { errors } = await store(document(measured('1')), {
      ...document(measured('2')),
      suite: 'search',
    });
    expect([...errors.keys()]).toEqual(['checkout']);
    expect(uploads.uploaded.map(({ files }) => runsOf(files['0.json']))).toEqual([['1']]);
    expect([...workspace.files]).toEqual([[PATH, '<<<<<<< HEAD']]);
    expect(errors.get('checkout')?.hint).toContain('What was measured is in the artifact perf-run-perf.');
  });

  it('a dry run keeps nothing, and says why it would have been refused', async () => {
    const job = { name: 'perf', ref: 'refs/heads/feature', runUrl: '', actor: '' };
    const { store, uploads, workspace } = prepare({ request: { job, dryRun: true } });
    const { errors } = await store(document(measured('1')));
    expect(errors.get('checkout')?.message).toContain('this run measured feature');
    expect([uploads.uploaded.length, workspace.files.size]).toEqual([0, 0]);
  });
});
