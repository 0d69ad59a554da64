import { describe, expect, it } from '@jest/globals';
import { findRowEnd, type RowPlace, RowShapes } from '../../../src/k6/csv/row-shapes.ts';

const NOWHERE = { target: null, bit: 0 };

function rowOf(text: string): { bytes: Uint8Array; view: DataView; row: RowPlace } {
  const bytes = new TextEncoder().encode(text);
  const nameEnd = text.indexOf(',') + 1;
  const tagsAt = text.indexOf(',', text.indexOf(',', nameEnd) + 1) + 1;
  return { bytes, view: new DataView(bytes.buffer), row: { start: 0, nameEnd, tagsAt, end: bytes.length } };
}

describe('the shape of a row', () => {
  it('is found again whatever time and value are, and is another one for other tags or another metric', () => {
    const shapes = new RowShapes();
    const first = rowOf('http_reqs,1,2.0,GET,/a\n');
    const shape = shapes.add(first.bytes, first.view, first.row, NOWHERE);
    const find = (text: string) => shapes.find(rowOf(text).view, rowOf(text).row);
    expect(find('http_reqs,99999,7.5,GET,/a\n')).toBe(shape);
    expect(find('http_reqs,1,2.0,GET,/b\n')).toBeNull();
    expect(find('http_rows,1,2.0,GET,/a\n')).toBeNull();
  });

  it('counts the line ends in it, for the line of an error', () => {
    const quoted = rowOf('checks,1,1.0,"two\nlines"\n');
    expect(new RowShapes().add(quoted.bytes, quoted.view, quoted.row, NOWHERE).lines).toBe(2);
  });

  it('is forgotten with all others when there are too many', () => {
    const shapes = new RowShapes();
    for (let i = 0; !shapes.isFull; i++) {
      const one = rowOf(`http_reqs,1,2.0,GET,/${i}\n`);
      shapes.add(one.bytes, one.view, one.row, NOWHERE);
    }
    shapes.clear();
    const first = rowOf('http_reqs,1,2.0,GET,/0\n');
    expect([shapes.isFull, shapes.find(first.view, first.row)]).toEqual([false, null]);
  });
});

describe('the end of a row', () => {
  it.each([
    ['a,b\nc', 4],
    ['a,"b\nc"\nd', 8],
    ['a,"say ""hi""\n"\n', 16],
    ['a,"open\n', -1],
    ['no end', -1],
  ])('of %j is at %p', (text, end) => {
    const bytes = new TextEncoder().encode(text);
    expect(findRowEnd(bytes, 0, bytes.length)).toBe(end);
  });
});
