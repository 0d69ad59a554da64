import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import { UserError } from '../../../src/common/errors.ts';
import { loadBaseline } from '../../../src/modes/compare/baselines.ts';
import type { ComparingOptions } from '../../../src/modes/compare/request.ts';
import type { UnreadBaseline, UploadedBaseline } from '../../../src/ports/artifacts.ts';
import type { BaseBranch } from '../../../src/ports/base-branch.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createMemoryArtifacts } from '../../fakes/stores.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createDocument, createRecord, createStoredRun } from '../../support/runs.ts';

const PATH = '.perf-baseline/checkout.json';
const AT = `${PATH} on main at ccccccc`;
const BASE_SHA = 'c'.repeat(40);

/** A document with one run of that commit. */
function stored(sha = BASE_SHA, suite = 'checkout', run = '7'): string {
  const made = createStoredRun({ 'http_req_duration p(95)': 300 }, { run });
  const provenance = { ...made.provenance, sha };
  return renderBaseline(createDocument([{ ...made, provenance }], { suite }));
}
const uploaded = (changes: Partial<UploadedBaseline> = {}): UploadedBaseline => ({
  artifact: 'perf-baseline-checkout',
  text: stored(),
  createdAt: '2026-11-18T10:00:00Z',
  expiresAt: null,
  runUrl: 'https://github.com/octo/shop/actions/runs/41',
  headSha: BASE_SHA,
  ...changes,
});

interface Situation extends Partial<Omit<ComparingOptions, 'config' | 'configFile'>> {
  /** Of the base branch. */
  readonly files?: Readonly<Record<string, string | Error>>;
  readonly base?: Partial<BaseBranch>;
  readonly checkout?: Readonly<Record<string, string>>;
  readonly artifacts?: Parameters<typeof createMemoryArtifacts>[0] | null;
  readonly config?: string;
}

async function load({ files, base, checkout, artifacts = {}, config, ...options }: Situation = {}) {
  const log = createMemoryLog();
  const asked: string[] = [];
  const loaded = await loadBaseline(
    createRecord(),
    { config: parseConfig(config ?? null, 'perf.yml'), configFile: null, wanted: 'auto', ...options },
    {
      base: { ...createMemoryBase(files, (effect) => void asked.push(effect)), ...base },
      workspace: createMemoryWorkspace(checkout),
      artifacts: artifacts === null ? null : createMemoryArtifacts(artifacts),
      log,
    },
  );
  return { ...loaded, asked, log: log.lines };
}

describe('a baseline of the repository', () => {
  it('is the file of the base commit, and told as such', async () => {
    const { baseline, error, notices, log } = await load({ files: { [PATH]: stored() } });
    const place = `${AT}; its newest run is of the base commit`;
    expect(baseline).toMatchObject({ kind: 'found', place, document: { suite: 'checkout' } });
    expect([error, notices]).toEqual([null, []]);
    expect(log).toEqual([`info: Baseline of checkout: ${place}.`]);
  });

  it('lies where the config says', async () => {
    const files = { 'perf/checkout.json': stored() };
    const config = 'baseline: { path: "perf/{suite}.json" }';
    expect((await load({ files, config })).baseline.kind).toBe('found');
  });

  it('is told with the run that comes nearest to the base commit', async () => {
    const files = { [PATH]: stored('d'.repeat(40)) };
    const base = { listAncestors: async () => [BASE_SHA, 'e'.repeat(40), 'd'.repeat(40)] };
    expect((await load({ files, base })).baseline.place).toBe(
      `${AT}; its newest run is of ddddddd, 2 commits before the base commit`,
    );
  });

  it('that the checkout changes is told of', async () => {
    const { notices } = await load({ files: { [PATH]: stored() }, checkout: { [PATH]: '{}' } });
    expect(notices).toEqual([expect.stringContaining(`changes its own baseline ${PATH}`)]);
  });

  it('of another suite is a mistake, but for one pair of files', async () => {
    const files = { [PATH]: stored(BASE_SHA, 'search') };
    const refused = await load({ files, wanted: 'repo' });
    expect(refused.error?.message).toContain('is of the suite "search", not of "checkout"');
    const pair = await load({ files, wanted: 'repo', anySuite: true });
    expect(pair.error).toBeNull();
    expect(pair.baseline.place).toContain(`baseline of suite search (${AT})`);
  });

  it('of another tool is read, told as such, and dated by the commit that wrote it', async () => {
    const flat = JSON.stringify({ metrics: { p95: 280 } });
    const base = { findLastChange: async () => ({ sha: 'd'.repeat(40), time: '2026-05-04T03:02:01Z' }) };
    const { baseline } = await load({ files: { [PATH]: flat }, base });
    expect(baseline.place).toContain(`${AT} (read as `);
    expect(baseline).toMatchObject({
      kind: 'found',
      holdsOneRun: true,
      document: { runs: [{ provenance: { time: expect.stringMatching(/^2026-05-04T03:02:01/) } }] },
    });
  });

  it('that a commit removed is lost, not absent', async () => {
    const base = { findLastChange: async () => ({ sha: 'd'.repeat(40), time: '' }) };
    expect((await load({ base, wanted: 'repo' })).baseline).toEqual({
      kind: 'lost',
      place: AT,
      why: `the commit ddddddd removed ${PATH}`,
    });
  });

  it('that cannot be read is a mistake beside what was measured', async () => {
    for (const broken of ['<<<<<<< HEAD\n{}', new UserError('The token may not read it.', 'Give it.')]) {
      const { baseline, error } = await load({ files: { [PATH]: broken } });
      expect(baseline).toEqual({
        kind: 'unreadable',
        place: `${PATH}, or artifacts, which could not be read`,
      });
      expect(error).toBeInstanceOf(UserError);
    }
  });

  it('hides no bug', async () => {
    await expect(load({ files: { [PATH]: new TypeError('x is undefined') } })).rejects.toThrow(TypeError);
  });
});

describe('a baseline of artifacts', () => {
  const artifact = { wanted: 'artifact' } as const;

  it('is the newest that counts, told with its age', async () => {
    const { baseline, asked } = await load({ ...artifact, artifacts: { accepted: [uploaded()] } });
    expect(baseline).toMatchObject({
      kind: 'found',
      place: expect.stringMatching(
        /^the artifact perf-baseline-checkout of 2026-11-18 \(2 days old.*; its newest run that counts is of the base commit$/,
      ),
    });
    expect(asked).toEqual([]);
  });

  it('holds no runs of commits that came after the base commit', async () => {
    const documents = [uploaded({ text: stored('f'.repeat(40), 'checkout', '8') }), uploaded()];
    const { baseline } = await load({ ...artifact, artifacts: { accepted: documents } });
    const runs = baseline.kind === 'found' ? baseline.document.runs : [];
    expect(runs.map(({ provenance }) => provenance.sha)).toEqual([BASE_SHA]);
  });

  it('that soon expires is a warning, and a notice of the report', async () => {
    const accepted = [uploaded({ expiresAt: '2026-11-25T12:00:00Z' })];
    const { notices, log } = await load({ ...artifact, artifacts: { accepted } });
    expect(notices).toEqual([expect.stringContaining('expires in 5 days')]);
    expect(log).toContain(`warning: ${notices[0]}`);
  });

  it('that was refused is said where it was looked for', async () => {
    const refused = [{ artifact: 'perf-baseline-checkout', runUrl: 'https://x', reason: 'is of a fork' }];
    const { baseline, log } = await load({ ...artifact, artifacts: { refused } });
    const why = 'The artifact perf-baseline-checkout (https://x) is of a fork.';
    expect(baseline).toEqual({
      kind: 'absent',
      place: `artifacts named perf-baseline-checkout of main; 1 artifact refused: ${why}`,
    });
    expect(log).toEqual([`info: ${why}`]);
  });

  it('that is gone is lost', async () => {
    const lost = { createdAt: '2026-08-01T10:00:00Z', why: 'it has expired' };
    expect((await load({ ...artifact, artifacts: { lost } })).baseline).toMatchObject({
      kind: 'lost',
      why: 'the artifact of 2026-08-01 is gone: it has expired',
    });
  });

  it('needs a token', async () => {
    const { baseline, error } = await load({ ...artifact, artifacts: null });
    expect(baseline).toEqual({ kind: 'unreadable', place: 'artifacts, which could not be read' });
    expect(error?.message).toContain('no github-token');
    const auto = await load({ artifacts: null });
    expect(auto.error).toBeNull();
    expect(auto.baseline.place).toBe(`${AT}; artifacts, which need a github-token to be read`);
  });

  it('that may not be listed is a mistake', async () => {
    const forbidden = { message: 'The artifacts could not be listed.', hint: 'actions: read' };
    const { baseline, error } = await load({ ...artifact, artifacts: { forbidden } });
    expect(baseline.place).toBe('artifacts, which could not be read');
    expect(error).toMatchObject(forbidden);
  });

  const refusal = { message: 'The artifact x could not be read: Server Error (500).', hint: 'Run it again.' };
  const unread: UnreadBaseline = { artifact: 'x', kind: 'unreachable', refusal };
  const useless = uploaded({ text: '{' });
  const gone = { createdAt: '2026-08-01T10:00:00Z', why: 'it has expired' };

  it.each([
    ['does not come', { unread: [unread] }],
    ['does not come, beside one that is gone', { unread: [unread], lost: gone }],
    ['is no baseline', { accepted: [useless] }],
    ['is of another suite', { accepted: [uploaded({ text: stored(BASE_SHA, 'search') })] }],
  ])('that %s is a mistake, not a missing one', async (_title, artifacts) => {
    for (const wanted of ['artifact', 'auto'] as const) {
      const { baseline, error } = await load({ wanted, artifacts });
      expect(baseline.kind).toBe('unreadable');
      expect(error?.message).toContain('The artifact ');
      expect(error?.hint).toMatch(/./);
    }
  });

  it('that does not come is told with how many', async () => {
    const { error } = await load({ ...artifact, artifacts: { unread: [unread, unread, unread] } });
    expect(error?.message).toBe(`${refusal.message} So it is with 2 older ones.`);
  });

  it.each([
    ['does not come', { accepted: [uploaded(), uploaded()], unread: [unread] }, 'x could not be read'],
    ['is no baseline', { accepted: [useless, uploaded(), uploaded()] }, 'cannot be used'],
  ])('that %s leaves those before it, and the report says so', async (_title, artifacts, why) => {
    const { baseline, error, notices, log } = await load({ ...artifact, artifacts });
    expect([baseline.kind, error]).toEqual(['found', null]);
    expect(notices).toEqual([expect.stringContaining(why)]);
    expect(notices[0]).toMatch(/ Compared with the 2 that could be read\.$/);
    expect(log).toContain(`warning: ${notices[0]}`);
  });
});

describe('where the baseline is looked for', () => {
  it('is nowhere, where none is wanted', async () => {
    const { baseline, asked } = await load({ wanted: 'none', files: { [PATH]: stored() } });
    expect(baseline).toEqual({ kind: 'unwanted', place: 'not asked for' });
    expect(asked).toEqual([]);
  });

  it('is the repository alone, where it is asked for', async () => {
    const artifacts = { accepted: [uploaded()] };
    expect((await load({ wanted: 'repo', artifacts })).baseline).toEqual({ kind: 'absent', place: AT });
  });

  it('is the repository first, then artifacts', async () => {
    const artifacts = { accepted: [uploaded()] };
    const both = await load({ files: { [PATH]: stored() }, artifacts });
    expect(both.baseline.place).toContain(PATH);
    const second = await load({ artifacts, checkout: { [PATH]: '{}' } });
    expect(second.baseline.place).toContain('the artifact perf-baseline-checkout');
    expect(second.notices).toEqual([expect.stringContaining('changes its own baseline')]);
  });

  it('is told whole where neither holds one', async () => {
    expect((await load()).baseline).toEqual({
      kind: 'absent',
      place: `${AT}; artifacts named perf-baseline-checkout of main`,
    });
  });

  it('stays a lost file where artifacts hold nothing either', async () => {
    const base = { findLastChange: async () => ({ sha: 'd'.repeat(40), time: '' }) };
    expect((await load({ base })).baseline).toMatchObject({ kind: 'lost', place: AT });
  });

  it('leaves out artifacts that the token may not list: that is no mistake here, and is said', async () => {
    const forbidden = { message: 'The artifacts could not be listed.', hint: 'Let it: actions: read' };
    const { baseline, error, log } = await load({ artifacts: { forbidden } });
    const place = `${AT}; artifacts were not looked through, which needs actions: read`;
    expect([baseline, error]).toEqual([{ kind: 'absent', place }, null]);
    expect(log.join()).toContain('Artifacts were not looked through: The artifacts could not be listed.');
  });

  it('is a mistake where artifacts cannot be listed for any other reason', async () => {
    const failed = new UserError('The artifacts could not be listed: Server Error (500).', 'Run it again.');
    const { baseline, error } = await load({ artifacts: failed });
    expect(baseline.place).toBe(`${PATH}, or artifacts, which could not be read`);
    expect(error).toBe(failed);
  });

  it('is a mistake where nobody can say whether there ever was one', async () => {
    const failed = new UserError('The history could not be read: Server Error (500).', 'Run it again.');
    const base = { findLastChange: () => Promise.reject(failed) };
    expect(await load({ base, wanted: 'repo' })).toMatchObject({
      baseline: { kind: 'unreadable' },
      error: failed,
    });
  });
});
