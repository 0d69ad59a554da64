import { describe, expect, it } from '@jest/globals';
import type { K6Samples } from '../../../src/k6/invocation.ts';
import { buildLoss, noteLoss } from '../../../src/modes/measure/sample-loss.ts';

const RUN: K6Samples = {
  summary: null,
  csv: (async function* () {})(),
  durationMs: 8000,
  exit: { code: 0, signal: null, interruptedBy: null },
  writeError: null,
  isDiskFull: false,
};
const KILLED = { code: null, signal: 'SIGKILL', interruptedBy: null };
const WHOLE = { metrics: [], thresholds: [], checks: [], durationMs: 8000 };

describe('why samples are missing', () => {
  const said = 'CSV: Error writing to file';
  it.each([
    ['k6 was killed', { exit: KILLED, isDiskFull: true }, { cause: 'killed', detail: '' }],
    [
      'k6 was killed in a shell',
      { exit: { ...KILLED, code: 137, signal: null } },
      { cause: 'killed', detail: '' },
    ],
    ['there is no room', { writeError: said, isDiskFull: true }, { cause: 'disk-full', detail: said }],
    ['there is no room, and the log is elsewhere', { isDiskFull: true }, { cause: 'disk-full', detail: '' }],
    ['k6 could not write', { writeError: said }, { cause: 'write-error', detail: said }],
    ['nobody says', {}, { cause: 'cut-off', detail: '' }],
  ])('%s', (_what, changes, expected) => {
    const loss = buildLoss({ ...RUN, ...changes }, { read: 3, counted: 9, error: null });
    expect(loss).toEqual({ ...expected, read: 3, counted: 9 });
  });

  it('they cannot be read', () => {
    const error = new Error('The sample stream is empty.');
    expect(buildLoss(RUN, { read: 0, counted: null, error })).toMatchObject({
      cause: 'unreadable',
      detail: 'The sample stream is empty.',
    });
  });
});

describe('the note of a run whose samples are lost', () => {
  const killed = (read: number) => ({ cause: 'killed', detail: '', read, counted: null }) as const;

  it('says what there is', () => {
    expect(noteLoss(killed(5), null)).toEqual([
      'k6 was killed: it wrote no summary, and its last samples are missing. The figures are those of what it had written.',
    ]);
    expect(noteLoss(killed(0), null)).toEqual([
      'k6 was killed: it wrote no summary, and none of its samples could be read.',
    ]);
    expect(noteLoss(killed(5), WHOLE)[0]).toMatch(/^k6 was killed: its last samples are missing\./);
  });

  it('says of other causes what the figures are', () => {
    expect(noteLoss({ ...killed(5), cause: 'disk-full' }, null)).toEqual([
      'The figures are those of the samples that could be read.',
    ]);
  });

  it('is none where there is nothing to say', () => {
    expect(noteLoss({ ...killed(0), cause: 'disk-full' }, null)).toEqual([]);
    expect(noteLoss(null, null)).toEqual([]);
  });
});
