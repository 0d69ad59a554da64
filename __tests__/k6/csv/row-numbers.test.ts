import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RowNumbers } from '../../../src/k6/csv/row-numbers.ts';

function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const numbers = new RowNumbers();
  const afterTime = numbers.readTime(view, 0, bytes.length);
  const afterValue = afterTime < 0 ? -1 : numbers.readValue(view, afterTime, bytes.length);
  return {
    timeMs: numbers.timeMs,
    value: numbers.value,
    rest: afterValue < 0 ? null : text.slice(afterValue),
  };
}

describe('the numbers of a row', () => {
  it('are those that parsing their text gives, to the last bit', () => {
    const value = fc.integer({ min: -(2 ** 50), max: 2 ** 50 }).map((n) => (n / 1e6).toFixed(6));
    const time = fc.integer({ min: 1_000_000_000_000, max: 9_999_999_999_999 });
    fc.assert(
      fc.property(time, value, (timeMs, text) => {
        const expected = { timeMs, value: Number(text), rest: 'x\n' };
        expect(read(`${timeMs}123456,${text},x\n`)).toEqual(expected);
        expect(read(`${timeMs},${text},x\n`)).toEqual(expected);
      }),
    );
  });

  it.each([
    ['1790000000,1.000000,x\n', 1_790_000_000_000, 1],
    ['1790000000000,5,x\n', 1_790_000_000_000, 5],
    ['1790000000000,1e3,x\n', 1_790_000_000_000, 1000],
    ['1790000000000,123456789012345678.000000,x\n', 1_790_000_000_000, Number('123456789012345678')],
  ])('of %j are read as well', (text, timeMs, value) => {
    expect(read(text)).toEqual({ timeMs, value, rest: 'x\n' });
  });

  it.each(['1790000000000,abc,x\n', 'abc,1.000000,x\n', '1790000000000,1.000000\n', '1790000000000\n'])(
    'of %j are none',
    (text) => {
      expect(read(text).rest).toBeNull();
    },
  );

  it('of rows at one time are read afresh where the time differs in one digit', () => {
    const numbers = new RowNumbers();
    const times = [
      '1790000000000000000',
      '1790000000000000000',
      '1790000000000000009',
      '1790000000009000009',
      '1791000000009000009',
      '2790000000009000009',
      '2790000000009',
      '2790000000009',
    ];
    const seen = times.map((time) => {
      const bytes = new TextEncoder().encode(`${time},1.000000,\n`);
      numbers.readTime(new DataView(bytes.buffer), 0, bytes.length);
      const { timeMs, isNewTime } = numbers;
      numbers.isNewTime = false;
      return [timeMs, isNewTime];
    });
    const isNew = [true, false, true, true, true, true, true, false];
    expect(seen).toEqual(times.map((time, index) => [Number(time.slice(0, 13)), isNew[index]]));
  });
});
