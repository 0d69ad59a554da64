import { describe, expect, it } from '@jest/globals';
import { parseBaseline, renderBaseline } from '../../../src/baseline/document-text.ts';
import type { RunRecord } from '../../../src/measurement/run-record.ts';
import { storeFlatFiles } from '../../../src/modes/history/flat-file-store.ts';
import { storeRecords } from '../../../src/modes/history/storable-runs.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { NO_STORES } from '../../fakes/stores.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createDocument, createMetrics, createRecord, createStoredRun, trend } from '../../support/runs.ts';
import { createStoring, type StoringChanges } from '../../support/storing.ts';

const PATH = 'perf.json';
const FLAT = JSON.stringify({
  version: '1.0',
  timestamp: '2026-10-01T08:00:00Z',
  commit: 'c0ffee1',
  metrics: { p95: 280 },
});
const OWN = renderBaseline(createDocument([createStoredRun({ 'http_req_duration p(95)': 290 })]));
const locust = createRecord({ source: 'locust' });

interface World {
  readonly storing?: StoringChanges;
  readonly path?: string;
}

function prepare(files: Readonly<Record<string, string>>, { storing, path = PATH }: World = {}) {
  const workspace = createMemoryWorkspace(files);
  const log = createMemoryLog();
  const config = parseConfig(`baseline: { path: '${path}' }`, 'perf.yml');
  const request = createStoring({ flatFiles: 'flat', config, ...storing });
  const ports = { ...NO_STORES, base: createMemoryBase(), workspace, log };
  return {
    files: workspace.files,
    log: log.lines,
    storeFlat: (...records: readonly RunRecord[]) => storeFlatFiles(records, request, ports),
    store: (...records: readonly RunRecord[]) => storeRecords(records, request, ports),
  };
}

describe('a flat metrics file', () => {
  it('is written anew with the run, whatever measured it', async () => {
    for (const source of ['k6', 'locust', 'json'] as const) {
      const { files, log, storeFlat } = prepare({ [PATH]: FLAT }, { storing: { note: 'why' } });
      const { places, errors, changes } = await storeFlat(createRecord({ source }));
      expect(JSON.parse(files.get(PATH) ?? '')).toMatchObject({
        timestamp: '2026-11-20T12:00:00.000Z',
        commit: 'b'.repeat(40),
        notes: 'why',
        metrics: { p50: 100, p95: 300, p99: 400, error_rate: 0, total_requests: 2000 },
      });
      expect([...places]).toEqual([['checkout', `${PATH}, with this run`]]);
      expect([errors.size, log]).toEqual([0, [`info: Wrote ${PATH}.`]]);
      expect(changes[0]).toMatchObject({ suite: 'checkout', runs: { before: 1, after: 1 } });
      const p95 = changes[0]?.rows.find(({ measure }) => measure === 'http_req_duration p(95)');
      expect(p95).toMatchObject({ before: 280, after: 300 });
    }
  });

  it.each([
    ['flat', { [PATH]: OWN }, locust],
    ['flat-and-new', { [PATH]: OWN }, locust],
    ['flat', {}, locust],
    ['flat-and-new', {}, createRecord({ source: 'k6' })],
    ['converted', { [PATH]: FLAT }, locust],
    ['flat-and-new', {}, createRecord({ source: 'values', metrics: [trend('page_load', { 'p(95)': 3 })] })],
  ] as const)(
    '%s: our documents, new ones and conversions are left to others (%#)',
    async (flatFiles, files, record) => {
      const { storeFlat, files: after } = prepare(files, { storing: { flatFiles } });
      const { places, errors, changes } = await storeFlat(record);
      expect([places.size, errors.size, changes.length]).toEqual([0, 0, 0]);
      expect(Object.fromEntries(after)).toEqual(files);
    },
  );

  it('is begun for runs of other tools than k6, where new ones are asked for', async () => {
    const { storeFlat, files } = prepare({}, { storing: { flatFiles: 'flat-and-new' } });
    const { changes } = await storeFlat(locust);
    expect(JSON.parse(files.get(PATH) ?? '')).toMatchObject({ metrics: { p95: 300 } });
    expect(changes[0]?.runs).toEqual({ before: 0, after: 1 });
  });

  it.each(['none', 'commit', 'pull-request', 'artifact'] as const)(
    'of the workspace is not what update: %s writes',
    async (update) => {
      const { storeFlat, files } = prepare({ [PATH]: FLAT }, { storing: { update } });
      expect((await storeFlat(locust)).places.size).toBe(0);
      expect(files.get(PATH)).toBe(FLAT);
    },
  );

  it('stays as it is in a dry run, which says what would become of it', async () => {
    const { storeFlat, files, log } = prepare({ [PATH]: FLAT }, { storing: { dryRun: true } });
    const { places, notices, changes } = await storeFlat(locust);
    expect(files.get(PATH)).toBe(FLAT);
    expect(places.get('checkout')).toContain('left as it was (dry-run)');
    expect(notices).toEqual([`Dry run: ${PATH} would be written.`]);
    expect([changes.length, log]).toEqual([1, []]);
  });

  it.each([
    ['<<<<<<< HEAD', 'not JSON'],
    [JSON.stringify({ metrics: { p95: -1 } }), 'metrics.p95'],
  ])('that cannot be read stays, and is an error of its suite only: %s', async (text, said) => {
    const { storeFlat, files } = prepare(
      { 'perf-checkout.json': text, 'perf-search.json': FLAT },
      { path: 'perf-{suite}.json' },
    );
    const { places, errors } = await storeFlat(locust, { ...locust, suite: 'search' });
    expect(files.get('perf-checkout.json')).toBe(text);
    expect(errors.get('checkout')?.message).toContain(said);
    expect([...errors.keys(), ...places.keys()]).toEqual(['checkout', 'search']);
  });

  it('never loses its numbers to a run that has none of them', async () => {
    const { storeFlat, files } = prepare({ [PATH]: FLAT });
    const { errors } = await storeFlat({ ...locust, metrics: [trend('page_load', { 'p(95)': 3 })] });
    expect(files.get(PATH)).toBe(FLAT);
    expect(errors.get('checkout')?.message).toContain('has no HTTP requests');
  });

  it('holds one run: a second suite of the same step does not write over the first', async () => {
    const { storeFlat, files } = prepare({ [PATH]: FLAT });
    const other = { ...locust, suite: 'search', metrics: createMetrics({ p95: 500 }) };
    const { places, errors } = await storeFlat(locust, other);
    expect(JSON.parse(files.get(PATH) ?? '')).toMatchObject({ metrics: { p95: 300 } });
    expect([...places.keys()]).toEqual(['checkout']);
    expect(errors.get('search')?.message).toContain('checkout and search would both be kept in perf.json');
    expect(errors.get('search')?.hint).toContain('{suite}');
  });
});

it('a first run without HTTP requests begins a document of ours', async () => {
  const { store, files } = prepare({}, { storing: { flatFiles: 'flat-and-new' } });
  const metrics = [trend('page_load', { 'p(95)': 3 })];
  expect((await store({ ...locust, metrics })).errors.size).toBe(0);
  expect(parseBaseline(files.get(PATH) ?? '', PATH).runs[0]?.measures).toHaveProperty('page_load p(95)');
});

describe('runs of several suites', () => {
  const path = '{suite}.json';

  it('each go into a file of the kind that is there', async () => {
    const { store, files } = prepare({ 'checkout.json': FLAT }, { path });
    const outcome = await store(locust, { ...locust, suite: 'search' });
    expect(JSON.parse(files.get('checkout.json') ?? '')).toMatchObject({ metrics: { p95: 300 } });
    expect(parseBaseline(files.get('search.json') ?? '', 'test').runs).toHaveLength(1);
    expect([...outcome.places.keys()].sort()).toEqual(['checkout', 'search']);
    expect(outcome.changes).toHaveLength(2);
  });

  it('each keep their own error, and no run goes into a file twice', async () => {
    const { store, files } = prepare({ 'checkout.json': '<<<', 'search.json': '<<<' }, { path });
    const { errors, places } = await store(
      locust,
      { ...locust, suite: 'search' },
      { ...locust, suite: 'new' },
    );
    expect([...errors.keys()]).toEqual(['checkout', 'search']);
    expect([...places.keys()]).toEqual(['new']);
    expect([files.get('checkout.json'), files.get('search.json')]).toEqual(['<<<', '<<<']);
  });

  it('that a flat file cannot take do not make another document of it', async () => {
    const { store, files } = prepare({ [PATH]: FLAT });
    const { errors, places } = await store({ ...locust, metrics: [trend('page_load', { 'p(95)': 3 })] });
    expect([files.get(PATH), errors.size, places.size]).toEqual([FLAT, 1, 0]);
  });

  it('are stored only where they are evidence, by the limits of their own suite', async () => {
    const config = parseConfig(
      `{ baseline: { path: '{suite}.json' }, suites: { lax: { validity: { errors: 50 % } } } }`,
      'perf.yml',
    );
    const { store, files } = prepare({ 'checkout.json': FLAT }, { storing: { config } });
    const metrics = createMetrics({ failed: 0.4 });
    const failed = ['checkout', 'strict', 'lax'].map((suite) => ({ ...locust, suite, metrics }));
    const { places, errors } = await store(...failed);
    expect([[...places.keys()], errors.size]).toEqual([['lax'], 0]);
    expect(files.get('checkout.json')).toBe(FLAT);
  });

  it('take the note with them', async () => {
    const { store, files } = prepare({}, { path, storing: { note: 'a new cache' } });
    await store(locust);
    expect(parseBaseline(files.get('checkout.json') ?? '', 'test').runs[0]?.note).toBe('a new cache');
  });
});
