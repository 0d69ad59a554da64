import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type BaselineDocument,
  type BaselineRun,
  mergeDocuments,
  nameRun,
  runKey,
} from '../../src/baseline/document.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';

const steps = fc.array(
  fc.record({
    leg: fc.constantFrom('', 'os=linux', 'os=mac'),
    run: fc.integer({ min: 1, max: 8 }).map(String),
  }),
  { maxLength: 30 },
);

/** A run a minute, in the order of their names. */
function append(document: BaselineDocument, leg: string, run: string, history = 3): BaselineDocument {
  const made = createStoredRun({ 'http_reqs rate': Number(run) }, { leg, run });
  const time = `2026-11-20T10:0${run}:00.000Z`;
  const added = { ...made, provenance: { ...made.provenance, time } };
  return mergeDocuments(document, createDocument([added]), history);
}

describe('a run that is added', () => {
  it('is one of the newest of its leg, each measurement once, or it is not kept', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let document = createDocument([]);
        const expected = new Map<string, string[]>();
        for (const { leg, run } of list) {
          document = append(document, leg, run);
          const known = expected.get(leg) ?? [];
          expected.set(leg, known.includes(run) ? known : [...known, run].sort().slice(-3));
        }
        for (const [leg, runs] of expected) {
          const ofLeg = document.runs.filter((stored) => stored.leg === leg);
          expect(ofLeg.map(({ provenance }) => provenance.runId)).toEqual(runs);
        }
        expect(new Set(document.runs.map(runKey)).size).toBe(document.runs.length);
      }),
    );
  });

  it('storing the same run again changes nothing', () => {
    const document = append(append(createDocument([]), '', '1'), '', '2');
    expect(append(document, '', '1')).toEqual(document);
  });

  it('is one more where its job measured again, and the same one where nothing but its values differ', () => {
    const first = createStoredRun({ 'http_reqs rate': 1 });
    const later = { ...first, provenance: { ...first.provenance, time: '2026-11-12T12:05:00.000Z' } };
    const add = (run: BaselineRun) => mergeDocuments(createDocument([first]), createDocument([run]), 30).runs;
    expect(add(later)).toEqual([first, later]);
    expect(add(createStoredRun({ 'http_reqs rate': 99 }))).toHaveLength(1);
  });

  it('outside of jobs is the same one whenever it was read, by its name', () => {
    const of = (time: string) => {
      const made = createStoredRun({ 'http_reqs rate': 1 }, { run: 'results-1' });
      return { ...made, provenance: { ...made.provenance, job: '', time } };
    };
    const [early, late] = [of('2026-11-12T12:00:00.000Z'), of('2026-11-13T12:00:00.000Z')];
    expect(mergeDocuments(createDocument([early]), createDocument([late]), 30).runs).toEqual([late]);
  });

  it.each(['sha', 'runId', 'job'] as const)('another %s is another run', (part) => {
    const one = createStoredRun({});
    const other = { ...one, provenance: { ...one.provenance, [part]: 'other' } };
    expect(runKey(other)).not.toBe(runKey(one));
  });

  it('changes neither the document nor its runs', () => {
    const document = append(append(createDocument([]), '', '1'), '', '2');
    const before = structuredClone(document);
    append(document, '', '1');
    append(document, '', '9', 1);
    expect(document).toEqual(before);
  });

  it('forgets metrics that no kept run has', () => {
    const metrics = { order_latency: { type: 'trend', contains: 'time' } } as const;
    const custom = createStoredRun({ 'order_latency{name:a b} p(95)': 1 }, { run: '1' });
    const kept = mergeDocuments(createDocument([]), createDocument([custom], { metrics }), 1);
    expect(kept.metrics).toEqual(metrics);
    expect(append(kept, '', '2', 1).metrics).toEqual({});
  });
});

function attempt(run: BaselineRun, runAttempt: number): BaselineRun {
  return { ...run, provenance: { ...run.provenance, runAttempt } };
}

describe('a job that is run again', () => {
  it('does not count twice: its run takes the place of the first', () => {
    const first = createStoredRun({ 'http_reqs rate': 1 }, { run: '7' });
    const again = attempt(first, 2);
    expect(mergeDocuments(createDocument([first]), createDocument([again]), 30).runs).toEqual([again]);
  });

  it('takes the place of all that the attempt before it measured', () => {
    const at = (run: BaselineRun, time: string) => ({ ...run, provenance: { ...run.provenance, time } });
    const first = createStoredRun({ 'http_reqs rate': 1 }, { run: '7' });
    const twice = [first, at(first, '2026-11-12T12:05:00.000Z')];
    const again = at(attempt(first, 2), '2026-11-12T13:00:00.000Z');
    expect(mergeDocuments(createDocument(twice), createDocument([again]), 30).runs).toEqual([again]);
  });

  it('is not replaced by an attempt before it', () => {
    const first = createStoredRun({ 'http_reqs rate': 1 }, { run: '7' });
    const again = attempt(first, 2);
    expect(mergeDocuments(createDocument([again]), createDocument([first]), 30).runs).toEqual([again]);
  });
});

const stored = fc
  .record({
    leg: fc.constantFrom('', 'os=linux'),
    run: fc.integer({ min: 1, max: 6 }).map(String),
    runAttempt: fc.integer({ min: 1, max: 3 }),
    minute: fc.integer({ min: 10, max: 59 }),
    value: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ leg, run, runAttempt, minute, value }) => {
    const made = createStoredRun({ 'http_reqs rate': value }, { leg, run });
    const time = `2026-11-20T10:${minute}:00Z`;
    return { ...made, provenance: { ...made.provenance, runAttempt, time } };
  });
const documents = fc
  .array(stored, { maxLength: 12 })
  .map((runs) => mergeDocuments(createDocument([]), createDocument(runs), 100));

describe('mergeDocuments', () => {
  it('holds the direction of a metric that only one side says', () => {
    const run = createStoredRun({ 'Heap value': 1 });
    const of = (worse?: 'up') => ({
      ...createDocument([run]),
      metrics: { Heap: { type: 'gauge' as const, contains: 'data' as const, ...(worse ? { worse } : {}) } },
    });
    expect(mergeDocuments(of(), of('up'), 30).metrics.Heap?.worse).toBe('up');
    expect(mergeDocuments(of('up'), of(), 30).metrics.Heap?.worse).toBe('up');
  });

  it('gives the same document in whatever order, and nothing twice', () => {
    fc.assert(
      fc.property(documents, documents, documents, (a, b, c) => {
        const merged = mergeDocuments(mergeDocuments(a, b, 100), c, 100);
        expect(mergeDocuments(c, mergeDocuments(b, a, 100), 100)).toEqual(merged);
        expect(mergeDocuments(merged, a, 100)).toEqual(merged);
        const named = merged.runs.map((run) => `${runKey(run)} ${run.provenance.time}`);
        expect(new Set(named).size).toBe(merged.runs.length);
      }),
    );
  });

  it('loses no measurement, and has the newest last', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const merged = mergeDocuments(a, b, 30);
        const keys = new Set([...a.runs, ...b.runs].map(runKey));
        expect(new Set(merged.runs.map(runKey))).toEqual(keys);
        const times = merged.runs.map(({ provenance }) => provenance.time);
        expect(times).toEqual([...times].sort());
      }),
    );
  });

  it('brings no run back that a reset took out, however many there were', () => {
    const runs = Array.from({ length: 500 }, (_, index) => createStoredRun({}, { run: String(index) }));
    const reset = createDocument([], { dropped: runs.map(nameRun) });
    expect(mergeDocuments(reset, createDocument(runs), 1000).runs).toEqual([]);
    expect(mergeDocuments(createDocument(runs), reset, 1000).dropped).toHaveLength(500);
  });

  it('refuses two suites', () => {
    const other = { ...createDocument([]), suite: 'search' };
    expect(() => mergeDocuments(createDocument([]), other, 30)).toThrow(
      'A baseline of the suite "checkout" cannot take runs of the suite "search"',
    );
  });

  it('keeps the newest runs of every leg', () => {
    const runs = ['1', '2', '3', '4'].map((run) => createStoredRun({}, { run, leg: 'os=mac' }));
    const merged = mergeDocuments(createDocument(runs.slice(0, 2)), createDocument(runs.slice(2)), 3);
    expect(merged.runs).toHaveLength(3);
  });
});
