import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLineSplitter } from '../../src/common/lines.ts';

function split(chunks: readonly string[]): string[] {
  const lines: string[] = [];
  const sink = createLineSplitter((line) => lines.push(line));
  for (const chunk of chunks) sink.write(chunk);
  sink.end();
  return lines;
}

describe('lines of chunks', () => {
  it('end at LF, CR and CRLF, wherever a chunk ends', () => {
    const text = 'one\ntwo\r\nthree\rfour';
    const places = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }));
    fc.assert(
      fc.property(places, (cuts) => {
        const ends = [0, ...cuts.sort((a, b) => a - b), text.length];
        const chunks = ends.slice(1).map((end, i) => text.slice(ends[i], end));
        expect(split(chunks)).toEqual(['one', 'two', 'three', 'four']);
      }),
    );
  });

  it('that have no end at the end of the stream are passed on, and nothing is made up', () => {
    expect(split(['a\nb'])).toEqual(['a', 'b']);
    expect(split(['a\n'])).toEqual(['a']);
    expect(split([])).toEqual([]);
  });

  it('that are longer than memory should hold come in pieces, without losing a character', () => {
    const pieces = split(['x'.repeat(100_000), 'y'.repeat(100_000), '\n']);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(64 * 1024);
    expect(pieces.join('')).toBe('x'.repeat(100_000) + 'y'.repeat(100_000));
  });
});
