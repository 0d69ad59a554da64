import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classifyExit, renderExit } from '../../src/k6/exit.ts';

const exit = (code: number | null, signal: string | null = null) => ({ code, signal, interruptedBy: null });

describe('classifyExit', () => {
  it.each([
    [0, { kind: 'completed', thresholdsBroken: false, markedFailed: false }],
    [99, { kind: 'completed', thresholdsBroken: true, markedFailed: false }],
    [100, { kind: 'aborted', by: 'timeout' }],
    [101, { kind: 'aborted', by: 'timeout' }],
    [102, { kind: 'aborted', by: 'timeout' }],
    [103, { kind: 'aborted', by: 'rest-api' }],
    [104, { kind: 'refused' }],
    [105, { kind: 'aborted', by: 'signal' }],
    [106, { kind: 'refused' }],
    [107, { kind: 'script-error' }],
    [108, { kind: 'aborted', by: 'script' }],
    [109, { kind: 'crashed' }],
    [110, { kind: 'completed', thresholdsBroken: false, markedFailed: true }],
    [137, { kind: 'crashed' }],
    [255, { kind: 'refused' }],
    [97, { kind: 'crashed' }],
    [1, { kind: 'crashed' }],
  ])('exit code %i', (code, ending) => {
    expect(classifyExit(exit(code))).toMatchObject(ending);
  });

  it.each([
    ['SIGKILL', 'ran out of memory'],
    ['SIGSEGV', 'SIGSEGV'],
  ])('a k6 ended by %s is crashed', (signal, detail) => {
    expect(classifyExit(exit(null, signal))).toEqual({
      kind: 'crashed',
      detail: expect.stringContaining(detail),
    });
  });

  it('an interruption of ours explains whatever k6 answers', () => {
    const codes = fc.option(fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(codes, fc.constantFrom(null, 'SIGKILL', 'SIGINT'), (code, signal) => {
        expect(classifyExit({ code, signal, interruptedBy: 'cancel' })).toMatchObject({
          kind: 'aborted',
          by: 'cancel',
        });
        expect(classifyExit({ code, signal, interruptedBy: 'time-limit' })).toMatchObject({
          by: 'time-limit',
        });
      }),
    );
  });

  it.each([
    [exit(0), 'k6 finished (exit code 0)'],
    [exit(99), 'k6 ended with 99: a threshold is broken'],
    [exit(42), 'k6 ended with 42: k6 has no such code of its own'],
    [
      exit(null, 'SIGKILL'),
      'k6 was ended by SIGKILL: k6 was killed; most often the machine ran out of memory',
    ],
    [exit(null, 'SIGSEGV'), 'k6 was ended by SIGSEGV: nobody here sent that signal'],
    [
      { ...exit(105), interruptedBy: 'time-limit' as const },
      'k6 ended with 105: k6 was still running at its time limit',
    ],
    [{ ...exit(null), interruptedBy: 'cancel' as const }, 'k6 did not run: the run was cancelled'],
  ])('of %j is told with what it means', (ended, text) => {
    expect(renderExit(ended)).toBe(text);
  });

  it('only 0, 99 and 110 are complete runs', () => {
    const complete = Array.from({ length: 256 }, (_, code) => code).filter(
      (code) => classifyExit(exit(code)).kind === 'completed',
    );
    expect(complete).toEqual([0, 99, 110]);
  });
});
