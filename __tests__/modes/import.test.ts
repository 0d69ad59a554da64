import { describe, expect, it } from '@jest/globals';
import { parseBaseline, renderBaseline } from '../../src/baseline/document-text.ts';
import { UserError } from '../../src/common/errors.ts';
import { UNKNOWN_TIME } from '../../src/measurement/run-record.ts';
import { type ImportRequest, importBaselines } from '../../src/modes/import.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { createMemoryBase } from '../fakes/base-branch.ts';
import { NO_STORES } from '../fakes/stores.ts';
import { createMemoryWorkspace } from '../fakes/workspace.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';

const flat = (changes: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ timestamp: '2026-10-01T08:00:00Z', commit: 'c0ffee1', metrics: { p95: 300 }, ...changes });
const OWN = renderBaseline(
  createDocument([
    createStoredRun({ 'http_req_duration p(95)': 300 }, { run: '1', note: 'its own' }),
    createStoredRun({ 'http_req_duration p(95)': 310 }, { run: '2' }),
  ]),
);

interface World {
  readonly request?: Partial<ImportRequest>;
  /** When git says that any of the files changed. */
  readonly changed?: string;
}

async function importAll(files: Readonly<Record<string, string>>, { request, changed }: World = {}) {
  const workspace = createMemoryWorkspace(files);
  const log = createMemoryLog();
  const base = {
    ...createMemoryBase(files),
    findLastChange: async () => (changed === undefined ? null : { sha: 'd'.repeat(40), time: changed }),
  };
  const outcomes = await importBaselines(
    {
      files: Object.keys(files),
      suite: null,
      format: null,
      config: parseConfig(null, 'perf.yml'),
      note: null,
      dryRun: false,
      ...request,
    },
    { ...NO_STORES, base, workspace, log },
  );
  const read = (suite: string) =>
    parseBaseline(workspace.files.get(`.perf-baseline/${suite}.json`) ?? '', 'test');
  return { outcomes, read, files: workspace.files, log: log.lines };
}

describe('the suite of what is imported', () => {
  it('is called like the file, where the format names none', async () => {
    const { read } = await importAll({ 'old/Checkout v2.json': flat() });
    expect(read('Checkout-v2').suite).toBe('Checkout v2');
  });

  it('is the one that the document names, whatever the file is called', async () => {
    const { read } = await importAll({ 'copy.json': OWN });
    expect(read('checkout').runs.map(({ provenance }) => provenance.runId)).toEqual(['1', '2']);
  });

  it('is the one asked for before all, and files of it become one history', async () => {
    const files = {
      'copy.json': OWN,
      'a.json': flat(),
      'b.json': flat({ timestamp: '2026-09-01T08:00:00Z' }),
    };
    const { read, outcomes } = await importAll(files, { request: { suite: 'shop' } });
    expect(read('shop').suite).toBe('shop');
    expect(read('shop').runs.map(({ provenance }) => provenance.time.slice(0, 7))).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-11',
    ]);
    expect(outcomes).toHaveLength(3);
  });
});

describe('what comes with a run', () => {
  it('is the note, where it has none of its own', async () => {
    const { read } = await importAll({ 'copy.json': OWN }, { request: { note: 'moved' } });
    expect(read('checkout').runs.map(({ note }) => note)).toEqual(['its own', 'moved']);
  });

  it('is its time; else when the file was changed last; else nobody knows, which is told', async () => {
    const changed = '2026-11-01T10:00:00+02:00';
    const timeOf = async (text: string, world: World) => {
      const { read, log } = await importAll({ 'a.json': text }, world);
      const [run] = read('a').runs;
      return [Date.parse(run?.provenance.time ?? ''), log.some((line) => line.startsWith('warning'))];
    };
    const undated = flat({ timestamp: undefined });
    expect(await timeOf(flat(), { changed })).toEqual([Date.parse('2026-10-01T08:00:00Z'), false]);
    expect(await timeOf(undated, { changed })).toEqual([Date.parse(changed), false]);
    expect(await timeOf(undated, {})).toEqual([Date.parse(UNKNOWN_TIME), true]);
  });

  it('is told, with the format and what is left behind', async () => {
    const { log } = await importAll({ 'a.json': flat({ metrics: { p95: 300, cpu: 5, heap: 7 } }) });
    expect(log).toContain('info: a.json is flat metrics JSON, with 1 of its runs readable.');
    expect(log).toContain('warning: Not taken over from a.json: cpu, heap.');
  });
});

describe('where it goes', () => {
  it('is beside the runs that are there, each once', async () => {
    const { read } = await importAll(
      { 'copy.json': OWN, 'again.json': OWN, 'a.json': flat() },
      {
        request: { suite: 'checkout' },
      },
    );
    expect(read('checkout').runs).toHaveLength(3);
  });

  it('is nowhere in a dry run, which says what would be written', async () => {
    const { files, outcomes } = await importAll({ 'a.json': flat() }, { request: { dryRun: true } });
    expect([...files.keys()]).toEqual(['a.json']);
    expect(outcomes[0]?.notices.join()).toContain('would hold');
  });

  it('adds no second run to a file that is imported into itself, dated or not', async () => {
    const config = parseConfig('baseline: { path: perf.json }', 'perf.yml');
    for (const text of [flat(), flat({ timestamp: undefined })]) {
      const world = { request: { config }, changed: '2026-11-01T08:00:00Z' };
      const { files, log } = await importAll({ 'perf.json': text }, world);
      expect(files.get('perf.json')).toBe(text);
      expect(log.join()).toContain('holds this already');
    }
  });

  it('keeps as many runs as the config says, the newest', async () => {
    const config = parseConfig('baseline: { history: 1 }', 'perf.yml');
    const { read } = await importAll(
      { 'copy.json': OWN, 'a.json': flat() },
      {
        request: { config, suite: 'checkout' },
      },
    );
    expect(read('checkout').runs.map(({ provenance }) => provenance.runId)).toEqual(['2']);
  });

  it('is never over a document that cannot be read', async () => {
    const path = '.perf-baseline/a.json';
    const { files, outcomes } = await importAll(
      { 'a.json': flat(), [path]: '<<<' },
      { request: { files: ['a.json'] } },
    );
    expect(files.get(path)).toBe('<<<');
    expect(outcomes[0]?.errors.get('a')?.message).toContain(path);
  });

  it.each([
    ['none.json', 'none.json is not there.'],
    ['broken.json', 'broken.json'],
  ])('%s is a mistake that names it', async (file, said) => {
    const attempt = importAll({ 'broken.json': '<<<' }, { request: { files: [file] } });
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow(said);
  });
});
