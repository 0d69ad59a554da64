import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ByteStore } from '../../../src/k6/csv/byte-store.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

describe('stored bytes', () => {
  it('are found where they stand, and nowhere else', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(texts, (list) => {
        const store = new ByteStore();
        const stored = list.map((text) => store.add(bytesOf(text), 0, bytesOf(text).length));
        const bytes = bytesOf(`xyz${list[0]}`);
        const [first] = stored;
        expect(store.isAt(viewOf(bytes), 3, first!)).toBe(true);
        const other = stored.find(({ length }, i) => length === first?.length && list[i] !== list[0]);
        expect(other !== undefined && store.isAt(viewOf(bytes), 3, other)).toBe(false);
      }),
    );
  });

  it('stay when the memory grows', () => {
    const store = new ByteStore();
    const first = store.add(bytesOf('http_reqs,'), 0, 10);
    const much = new Uint8Array(1 << 17).fill(97);
    store.add(much, 0, much.length);
    expect(store.isAt(viewOf(bytesOf('http_reqs,')), 0, first)).toBe(true);
    expect(store.size).toBe(10 + much.length);
  });

  it('are forgotten when the store is cleared', () => {
    const store = new ByteStore();
    store.add(bytesOf('vus'), 0, 3);
    store.clear();
    expect(store.size).toBe(0);
  });

  it('of no length are nowhere: what stands for "no row yet" matches none', () => {
    const store = new ByteStore();
    const nothing = store.add(bytesOf(''), 0, 0);
    expect(store.isAt(viewOf(bytesOf('a')), 0, nothing)).toBe(false);
  });
});
