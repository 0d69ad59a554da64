import { describe, expect, it } from '@jest/globals';
import { parseBaseline, renderBaseline } from '../../../src/baseline/document-text.ts';
import { prepareChanges } from '../../../src/modes/history/document-changes.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';
import { createStoring } from '../../support/storing.ts';

const stored = (run: string) =>
  createDocument([createStoredRun({ 'http_req_duration p(95)': 300 }, { run })]);
const text = (run: string) => renderBaseline(stored(run));
const prepare = (run: string) => prepareChanges([stored(run)], createStoring());
const runsOf = (found: string | null | undefined) =>
  parseBaseline(found ?? '', 'test').runs.map(({ provenance }) => provenance.runId);

describe('a document that runs go into', () => {
  it('is begun where there is none, and added to where there is one', () => {
    const { apply, describe: say } = prepare('2');
    expect(runsOf(apply('checkout', null))).toEqual(['2']);
    expect(runsOf(apply('checkout', text('1')))).toEqual(['1', '2']);
    expect(say('checkout')).toBe('now with 2 runs');
  });

  it('that says the same in another layout stays as somebody wrote it', () => {
    const byHand = JSON.stringify(JSON.parse(text('1')), null, 8);
    expect(prepare('1').apply('checkout', byHand)).toBe(byHand);
  });

  it.each([
    ['cannot be read', '<<<<<<< HEAD'],
    ['is of another suite', renderBaseline(createDocument([], { suite: 'search' }))],
  ])('that %s is left alone and named', (_, current) => {
    const prepared = prepare('1');
    expect(prepared.apply('checkout', current)).toBeNull();
    expect(prepared.items[0]?.change.apply(current)).toBe(current);
    expect([...prepared.errors.keys()]).toEqual(['checkout']);
    expect(prepared.changes()).toEqual([]);
  });

  it('can be tried again once it was mended', () => {
    const prepared = prepare('1');
    prepared.apply('checkout', '<<<<<<< HEAD');
    prepared.apply('checkout', null);
    expect(prepared.errors.size).toBe(0);
  });
});

describe('an open proposal', () => {
  const merge = (base: string | null, proposed: string | null) =>
    prepare('9').items[0]?.change.merge(base, proposed);

  it('keeps what it proposed beside what reached the base branch meanwhile', () => {
    expect(runsOf(merge(text('1'), text('2')))).toEqual(['1', '2']);
  });

  it('is what there is of the two where one is missing', () => {
    expect(merge(null, text('2'))).toBe(text('2'));
    expect(merge(text('1'), null)).toBe(text('1'));
    expect(merge(null, null)).toBeNull();
  });
});
