import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appendRun, type BaselineDocument, runKey } from '../../src/baseline/document.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';

const steps = fc.array(
  fc.record({
    leg: fc.constantFrom('', 'os=linux', 'os=mac'),
    run: fc.integer({ min: 1, max: 8 }).map(String),
  }),
  { maxLength: 30 },
);

function append(document: BaselineDocument, leg: string, run: string, history = 3): BaselineDocument {
  return appendRun(document, createStoredRun({ 'http_reqs rate': Number(run) }, { leg, run }), {
    metrics: {},
    history,
  });
}

describe('appendRun', () => {
  it('keeps the newest runs of every leg, each measurement once, in the order they came', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let document = createDocument([]);
        const expected = new Map<string, string[]>();
        for (const { leg, run } of list) {
          document = append(document, leg, run);
          const known = expected.get(leg) ?? [];
          expected.set(leg, known.includes(run) ? known : [...known, run].slice(-3));
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

  it('storing a run measured anew replaces it where it stands', () => {
    const document = append(append(createDocument([]), '', '1'), '', '2');
    const again = createStoredRun({ 'http_reqs rate': 99 }, { run: '1' });
    const { runs } = appendRun(document, again, { metrics: {}, history: 3 });
    expect(runs[0]).toBe(again);
    expect(runs).toHaveLength(2);
  });

  it.each(['sha', 'runId', 'runAttempt', 'job'] as const)('another %s is another run', (part) => {
    const one = createStoredRun({});
    const value = part === 'runAttempt' ? 2 : 'other';
    const other = { ...one, provenance: { ...one.provenance, [part]: value } };
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
    const kept = appendRun(createDocument([]), custom, { metrics, history: 1 });
    expect(kept.metrics).toEqual(metrics);
    expect(append(kept, '', '2', 1).metrics).toEqual({});
  });
});
