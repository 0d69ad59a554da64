import { describe, expect, it } from '@jest/globals';
import { findInvalidity } from '../../../src/comparison/suites/validity.ts';
import { classifyExit } from '../../../src/k6/exit.ts';
import type { LossCause, RunEnding, RunRecord, SampleLoss } from '../../../src/measurement/run-record.ts';
import { DEFAULT_VALIDITY } from '../../../src/rules/validity.ts';
import { counter, createMetrics, createRecord, rate } from '../../support/runs.ts';

const reasons = (changes: Partial<RunRecord>) =>
  findInvalidity(createRecord(changes)).map(({ reason }) => reason);
const completed: RunEnding = { kind: 'completed', thresholdsBroken: false, markedFailed: false };

describe('a run that ended otherwise than planned is no evidence', () => {
  it.each([
    [0, []],
    [99, []],
    [110, []],
    [100, ['k6-aborted']],
    [101, ['k6-aborted']],
    [102, ['k6-aborted']],
    [103, ['k6-aborted']],
    [105, ['k6-aborted']],
    [107, ['script-error']],
    [108, ['k6-aborted']],
    [109, ['k6-crashed']],
    [137, ['k6-crashed']],
    [42, ['k6-crashed']],
  ])('exit code %i', (code, expected) => {
    const ending = classifyExit({ code, signal: null, interruptedBy: null });
    expect(reasons({ ending })).toEqual(expected);
  });

  it.each([
    ['time-limit', 'time-limit'],
    ['cancel', 'k6-aborted'],
  ] as const)('interrupted by %s', (interruptedBy, reason) => {
    expect(reasons({ ending: classifyExit({ code: 105, signal: null, interruptedBy }) })).toEqual([reason]);
  });

  it('says why in a sentence', () => {
    const ending = classifyExit({ code: 108, signal: null, interruptedBy: null });
    expect(findInvalidity(createRecord({ ending }))[0]?.text).toBe('The script called exec.test.abort().');
  });

  it('names the ending alone where nothing was measured', () => {
    const ending = classifyExit({ code: 107, signal: null, interruptedBy: null });
    expect(reasons({ ending, metrics: [] })).toEqual(['script-error']);
    expect(reasons({ ending: completed, metrics: [] })).toEqual(['no-samples']);
  });
});

describe('a run whose files changed is no evidence', () => {
  it('says so before anything else, and names them', () => {
    const ending = classifyExit({ code: 108, signal: null, interruptedBy: null });
    const changedFiles = ['perf/checkout.js', 'perf/users.json'];
    expect(reasons({ changedFiles })).toEqual(['files-changed']);
    expect(reasons({ changedFiles, ending, metrics: [] })).toEqual(['files-changed']);
    expect(findInvalidity(createRecord({ changedFiles }))[0]?.text).toBe(
      'Files that this measurement rests on changed while the job ran: perf/checkout.js, perf/users.json.',
    );
  });
});

describe('a run whose samples are not all there is no evidence', () => {
  const lost = (cause: LossCause, detail = '') => ({ cause, detail, read: 96, counted: 801 });
  const textOf = (loss: SampleLoss) => findInvalidity(createRecord({ loss })).map(({ text }) => text);

  it.each([
    [
      lost('disk-full', 'CSV: Error writing to file'),
      'Samples were lost: the disk is full (k6: CSV: Error writing to file). Of the 801 iterations that k6 counted, the samples show 96.',
    ],
    [
      { ...lost('write-error', 'CSV: Error writing to file'), counted: null },
      'Samples were lost: k6 could not write them (k6: CSV: Error writing to file).',
    ],
    [{ ...lost('cut-off'), read: 801 }, 'Samples were lost: the file that k6 wrote them to ends too early.'],
    [
      { ...lost('unreadable', 'The sample stream is empty.'), counted: null },
      'The samples of the run could not be read: The sample stream is empty.',
    ],
  ])('%j', (loss, text) => {
    expect(reasons({ loss })).toEqual(['samples-lost']);
    expect(textOf(loss)).toEqual([text]);
  });

  it('also where nothing else was measured', () => {
    expect(reasons({ loss: lost('disk-full'), metrics: [] })).toEqual(['samples-lost']);
  });

  it('and how k6 was ended says it all where it was killed', () => {
    const ending = classifyExit({ code: null, signal: 'SIGKILL', interruptedBy: null });
    expect(reasons({ ending, loss: lost('killed') })).toEqual(['k6-crashed']);
  });
});

describe('a run that ended well can be no evidence all the same', () => {
  it('no iteration', () => {
    const without = createMetrics().filter(({ name }) => name !== 'iterations');
    expect(reasons({ metrics: without })).toEqual(['no-iterations']);
    expect(reasons({ metrics: [...without, counter('iterations', 0)] })).toEqual(['no-iterations']);
  });

  it.each([
    [0, []],
    [1900, []],
    [1901, ['script-error']],
    [2000, ['script-error']],
    [null, []],
  ])('%j of 2000 iterations threw', (failedIterations, expected) => {
    expect(reasons({ failedIterations })).toEqual(expected);
  });

  it.each([
    [222, []],
    [223, ['overloaded']],
  ])('%i iterations dropped beside 2000 that ran: the limit is a tenth', (dropped, expected) => {
    expect(reasons({ metrics: createMetrics({ dropped }) })).toEqual(expected);
  });

  it.each([
    [0.2, []],
    [0.2001, ['request-errors']],
    [1, ['request-errors']],
  ])('%d of the requests failed', (failed, expected) => {
    expect(reasons({ metrics: createMetrics({ failed }) })).toEqual(expected);
  });

  it('requests of one endpoint alone do not make the run invalid', () => {
    const metrics = [...createMetrics(), rate('http_req_failed', 1, { tags: { name: 'broken' } })];
    expect(reasons({ metrics })).toEqual([]);
  });

  it('a script without requests is judged without them', () => {
    const metrics = createMetrics().filter(({ name }) => name === 'iterations');
    expect(reasons({ metrics })).toEqual([]);
    expect(reasons({ metrics: [...metrics, rate('http_req_failed', 0, { count: 0 })] })).toEqual([]);
  });

  it('every reason is given at once', () => {
    const metrics = createMetrics({ failed: 1, dropped: 5000 });
    const ending = classifyExit({ code: 105, signal: null, interruptedBy: null });
    expect(reasons({ ending, metrics, failedIterations: 2000 })).toEqual([
      'k6-aborted',
      'script-error',
      'overloaded',
      'request-errors',
    ]);
  });

  it('checks that are switched off are not made', () => {
    const record = createRecord({ metrics: createMetrics({ failed: 1, dropped: 5000 }) });
    const off = { ...DEFAULT_VALIDITY, droppedIterations: null, failedRequests: null };
    expect(findInvalidity(record, off)).toEqual([]);
  });
});
