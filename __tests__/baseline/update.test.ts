import { expect, it } from '@jest/globals';
import type { BaselineRun } from '../../src/baseline/document.ts';
import { addRuns, summariseUpdate } from '../../src/baseline/update.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';

const KEEP = { history: 30, reset: false };
const measured = (run: string, rate: number, time = `2026-11-12T12:0${run}:00.000Z`): BaselineRun => {
  const made = createStoredRun({ 'http_reqs rate': rate }, { run });
  return { ...made, provenance: { ...made.provenance, time } };
};
const idsOf = ({ runs }: { readonly runs: readonly BaselineRun[] }) =>
  runs.map(({ provenance }) => provenance.runId);

it('adds a run, and nothing the second time', () => {
  const once = addRuns(createDocument([measured('1', 5)]), createDocument([measured('2', 6)]), KEEP);
  expect(idsOf(once)).toEqual(['1', '2']);
  expect(addRuns(once, createDocument([measured('2', 6)]), KEEP)).toEqual(once);
});

it('adds what a job measured again, unless the values are the same to the stored digits', () => {
  const stored = createDocument([measured('1', 5)]);
  const later = (rate: number) => createDocument([measured('1', rate, '2026-11-12T13:00:00.000Z')]);
  expect(idsOf(addRuns(stored, later(6), KEEP))).toEqual(['1', '1']);
  expect(addRuns(stored, later(5.000001), KEEP)).toEqual(stored);
});

it('with a reset takes out the runs before, which do not come back', () => {
  const old = createDocument([measured('1', 5)]);
  const after = addRuns(old, createDocument([measured('2', 6)]), { ...KEEP, reset: true });
  expect(idsOf(after)).toEqual(['2']);
  expect(idsOf(addRuns(after, createDocument([...old.runs, measured('3', 6)]), KEEP))).toContain('3');
});

it('tells the change by medians', () => {
  const before = createDocument([measured('1', 4), measured('2', 6)]);
  const change = summariseUpdate(before, createDocument([...before.runs, measured('3', 9)]));
  expect(change).toMatchObject({ runs: { before: 2, after: 3 }, added: 1 });
  expect(summariseUpdate(before, before).added).toBe(0);
  // At the cap of the history the newest takes the place of the oldest.
  expect(summariseUpdate(before, createDocument([measured('2', 6), measured('3', 9)])).added).toBe(1);
  expect(change.rows).toMatchObject([{ measure: 'http_reqs rate', before: 5, after: 6 }]);
});
