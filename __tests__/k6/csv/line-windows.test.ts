import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ByteWindow, LineWindows } from '../../../src/k6/csv/line-windows.ts';

const decoder = new TextDecoder();
const never = () => {
  throw new Error('no row is too long');
};
const textOf = ({ bytes, at, limit }: ByteWindow) => decoder.decode(bytes.subarray(at, limit));

describe('windows on a stream', () => {
  it('hold whole lines, lose no byte, and know their place in the stream', () => {
    const lines = fc.array(
      fc.string({ maxLength: 30 }).map((text) => text.replace(/[\n"]/g, '')),
      { maxLength: 30 },
    );
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, sizes, (list, chunkSizes) => {
        const whole = new TextEncoder().encode(list.map((line) => `${line}\n`).join(''));
        let read = '';
        let length = 0;
        const windows = new LineWindows((window) => {
          expect(window.base + window.at).toBe(length);
          read += textOf(window);
          length += window.limit - window.at;
          return window.limit;
        }, never);
        for (let at = 0, i = 0; at < whole.length; i++) {
          const size = chunkSizes[i % chunkSizes.length] as number;
          windows.push(whole.slice(at, at + size));
          at += size;
        }
        expect(read).toBe(decoder.decode(whole));
        expect(windows.pending).toBe(0);
      }),
    );
  });

  it('hand out again what the reader left, with the lines after it', () => {
    const seen: string[] = [];
    // Reads nothing until a row that goes on after a line end is closed.
    const windows = new LineWindows((window) => {
      seen.push(textOf(window));
      return seen.at(-1)?.includes('end') ? window.limit : window.at;
    }, never);
    for (const text of ['"a\n', 'b\n', 'end"\n']) windows.push(new TextEncoder().encode(text));
    expect(seen.at(-1)).toBe('"a\nb\nend"\n');
    expect(windows.pending).toBe(0);
  });

  it('say how much of a row waits for its end', () => {
    const windows = new LineWindows(({ limit }) => limit, never);
    windows.push(new TextEncoder().encode('a\nhalf a row'));
    expect(windows.pending).toBe('half a row'.length);
  });
});
