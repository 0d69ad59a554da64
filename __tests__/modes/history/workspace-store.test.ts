import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import { UserError } from '../../../src/common/errors.ts';
import { rescueRuns, storeInWorkspace } from '../../../src/modes/history/workspace-store.ts';
import type { UploadOutcome } from '../../../src/ports/artifacts.ts';
import { createMemoryUploads } from '../../fakes/stores.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';
import { createStoring, type StoringChanges } from '../../support/storing.ts';

const PATH = '.perf-baseline/checkout.json';
const DOCUMENT = createDocument([createStoredRun({ 'http_req_duration p(95)': 300 })]);
const job = { name: 'perf {"os":"linux"}', ref: 'refs/heads/main', runUrl: '', actor: '' };

function prepare(files: Readonly<Record<string, string>> = {}, upload?: UploadOutcome) {
  const effects: string[] = [];
  const workspace = createMemoryWorkspace(files, (effect) => effects.push(effect));
  const [uploads, log] = [createMemoryUploads(upload), createMemoryLog()];
  const ports = { workspace, uploads, log };
  return { effects, files: workspace.files, uploads, log: log.lines, ports };
}
const store = (world: ReturnType<typeof prepare>, changes: StoringChanges = {}) =>
  storeInWorkspace([DOCUMENT], createStoring({ job, ...changes }), world.ports);

describe('runs in files of the checkout', () => {
  it('are written, and go up for a job that gathers them', async () => {
    const world = prepare();
    const { places, changes } = await store(world);
    expect(world.files.get(PATH)).toBe(renderBaseline(DOCUMENT));
    expect(places.get('checkout')).toBe(`${PATH}, now with 1 run`);
    expect(changes[0]?.runs).toEqual({ before: 0, after: 1 });
    expect(world.uploads.uploaded[0]?.files).toEqual({ '0.json': renderBaseline(DOCUMENT) });
  });

  it('that hold them already are not written again', async () => {
    const world = prepare({ [PATH]: renderBaseline(DOCUMENT) });
    await store(world);
    expect(world.effects).toEqual([]);
    expect(world.log).toContain(`info: ${PATH} holds this already; nothing changed.`);
  });

  it('of a dry run are only told', async () => {
    const world = prepare();
    const { notices, places } = await store(world, { dryRun: true });
    expect([world.files.size, world.uploads.uploaded.length]).toEqual([0, 0]);
    expect(notices).toEqual([`Dry run: ${PATH} would hold 1 run.`]);
    expect(places.get('checkout')).toContain('left as it was (dry-run)');
  });

  it('that cannot be read are an error, and stay as they are', async () => {
    const world = prepare({ [PATH]: '<<<<<<< HEAD' });
    const { errors, places } = await store(world);
    expect(world.files.get(PATH)).toBe('<<<<<<< HEAD');
    expect([[...errors.keys()], places.size]).toEqual([['checkout'], 0]);
  });

  it.each<[UploadOutcome, string]>([
    [{ kind: 'exists' }, 'warning: There are 20 artifacts perf-run-'],
    [
      { kind: 'unavailable', reason: 'None here', hint: '', level: 'debug' },
      'debug: None here; no perf-run-',
    ],
  ])('are stored all the same where the upload says %j', async (outcome, said) => {
    const world = prepare({}, outcome);
    await store(world);
    expect(world.files.has(PATH)).toBe(true);
    expect(world.log).toContainEqual(expect.stringContaining(said));
  });
});

describe('what could not be stored elsewhere', () => {
  const errors = new Map([['checkout', new UserError('No.', 'Ask for it.')]]);

  it('is not lost, and the error says where it is', async () => {
    const world = prepare();
    const told = await rescueRuns([DOCUMENT], errors, createStoring({ job }), world.ports);
    expect(world.files.get(PATH)).toBe(renderBaseline(DOCUMENT));
    expect(told.get('checkout')).toMatchObject({
      message: 'No.',
      hint: expect.stringMatching(/^Ask for it\. What was measured is in the artifact perf-run-.* and in /),
    });
  });

  it('is an error without a place where nothing takes it', async () => {
    const world = prepare({ [PATH]: '<<<<<<< HEAD' }, { kind: 'exists' });
    const told = await rescueRuns([DOCUMENT], errors, createStoring({ job }), world.ports);
    expect(told.get('checkout')?.hint).toBe('Ask for it.');
  });
});
