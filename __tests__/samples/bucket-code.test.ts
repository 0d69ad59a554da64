import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBytes, encodeBytes, PairWriter, readPairs } from '../../src/samples/bucket-code.ts';
import { HistogramBuilder } from '../../src/samples/histogram.ts';

const pairs = fc
  .uniqueArray(
    fc.record({ bucket: fc.integer({ min: -8191, max: 8191 }), count: fc.integer({ min: 1, max: 2 ** 45 }) }),
    { selector: ({ bucket }) => bucket, maxLength: 200 },
  )
  .map((list) => list.sort((a, b) => a.bucket - b.bucket));

describe('packed buckets', () => {
  it('are read as they were written, counts beyond 32 bits included', () => {
    const writer = new PairWriter();
    fc.assert(
      fc.property(pairs, (list) => {
        for (const { bucket, count } of list) writer.add(bucket, count);
        const read: typeof list = [];
        readPairs(writer.take(), (bucket, count) => read.push({ bucket, count }));
        expect(read).toEqual(list);
      }),
    );
  });

  it('take less than a byte per sample', () => {
    const builder = new HistogramBuilder();
    for (let i = 0; i < 6000; i++) builder.add(20 * Math.exp(Math.sin(i)));
    expect(encodeBytes(builder.build().buckets).length).toBeLessThan(1400);
  });

  it("come back from base64 as they were, which is everybody's base64 but for the padding", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBytes(encodeBytes(bytes))).toEqual(bytes);
        expect(encodeBytes(bytes)).toBe(Buffer.from(bytes).toString('base64').replaceAll('=', ''));
      }),
    );
  });

  it('are not read from other text', () => {
    expect(decodeBytes('no base64!')).toBeNull();
  });
});
