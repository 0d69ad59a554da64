import { describe, expect, it } from '@jest/globals';
import { explainRefusal } from '../../src/k6/refusal.ts';

const exit = (code: number | null, signal: string | null = null) => ({ code, signal, interruptedBy: null });
const explain = (code: number, ...errorLines: string[]) => explainRefusal('a.js', exit(code), errorLines);

describe('why k6 cannot read a scenario file', () => {
  it('is told in its last words, with what to mend by its exit code', () => {
    const error = explain(107, 'first', "TypeError: Cannot read property 'x' of undefined");
    expect(error.message).toBe(
      "a.js: k6 cannot read this file as a test: TypeError: Cannot read property 'x' of undefined",
    );
    expect(error.hint).toContain('__ENV');
    expect(explain(104, 'bad').hint).toContain('options of the script');
    expect(explain(255, 'bad').hint).toContain('path of the scenario file');
    expect(explain(42).message).toBe('a.js: k6 cannot read this file as a test: exit code 42');
  });

  it.each([
    'dial tcp 10.0.0.1:443: i/o timeout',
    "The moduleSpecifier couldn't be retrieved",
    'lookup jslib.k6.io: no such host',
  ])('is the network: %s', (said) => {
    expect(explain(107, said).hint).toContain('cannot reach it');
  });

  it('is memory where it was killed', () => {
    for (const end of [exit(null, 'SIGKILL'), exit(137)])
      expect(explainRefusal('a.js', end, ['half a word']).message).toBe(
        'a.js: k6 was killed while it read the file.',
      );
  });

  it('is ours where we ended it', () => {
    const message = (interruptedBy: 'cancel' | 'time-limit') =>
      explainRefusal('a.js', { ...exit(105), interruptedBy }, ['k6 said this']).message;
    expect(message('cancel')).toContain('cancelled');
    expect(message('time-limit')).toBe('a.js: k6 inspect did not end in time.');
  });
});
