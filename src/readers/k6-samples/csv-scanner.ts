import { UserError } from '../../errors.ts';
import { SampleBatch } from '../../measurement/sample-batch.ts';
import type { SampleTarget } from '../../measurement/sample-set-builder.ts';
import { isPatternAt, type RowShape, RowShapes } from './row-shapes.ts';
import { parseTime, parseValue } from './sample-number.ts';

const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NEWLINE = 10;
/** Places in `#numbers`. */
const TIME = 0;
const VALUE = 1;
const LINE = 2;
/** Longer rows are no rows: k6 writes a few hundred bytes. */
const LONGEST_ROW = 1 << 20;

/** What the scanner does with what it finds. */
export interface RowSink {
  /** Takes the header's columns. @throws UserError if they are not k6's. */
  begin(header: Uint8Array): void;
  /** Where samples go that have this metric and these tags; null if they are of no use; undefined if it is no row. */
  resolve(metric: string, tags: Uint8Array): SampleTarget | null | undefined;
  add(batch: SampleBatch): void;
  /** No target given so far will be used again. */
  forget(): void;
}

/**
 * Reads the rows of k6's CSV from chunks of bytes. k6 writes the same few kinds of row over and over, nine for
 * every request in the same order, so that nearly every row differs from an earlier one in time and value alone:
 * the scanner compares bytes with what came next last time, and makes no string of a row it has seen.
 */
export class CsvScanner {
  readonly #sink: RowSink;
  readonly #shapes = new RowShapes();
  readonly #batch = new SampleBatch();
  #bytes = new Uint8Array(1 << 16);
  /** The same memory, to read it four bytes at a time. */
  #view = new DataView(this.#bytes.buffer);
  /** Bytes of the stream before `#bytes`. */
  #base = 0;
  #at = 0;
  #end = 0;
  #begun = false;
  #last: RowShape = this.#shapes.nothing;
  /** Of the row: time, value and line. In a typed array, because V8 makes an object for each number a field takes. */
  readonly #numbers = new Float64Array(3);
  /** The digits of the time and the comma, as they stand in the bytes; `#timeD` is 0 if they do not. */
  #timeA = 0;
  #timeB = 0;
  #timeC = 0;
  #timeD = 0;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  push(chunk: Uint8Array): void {
    this.#append(chunk);
    const limit = this.#bytes.lastIndexOf(NEWLINE, this.#end - 1) + 1;
    if (!this.#begun && limit > 0) this.#begin();
    if (this.#begun && limit > this.#at) this.#scan(limit);
    if (this.#end - this.#at > LONGEST_ROW) throw this.#garbage(this.#at, 'the row has no end');
  }

  /** Ends the stream; gives the bytes of a last row that was cut off. */
  finish(): number {
    if (!this.#begun) {
      throw new UserError(
        this.#end === 0 ? 'The sample stream is empty.' : 'The sample stream ends within its header.',
        'k6 ended before it wrote a sample; its log says why.',
      );
    }
    return this.#end - this.#at;
  }

  #append(chunk: Uint8Array): void {
    this.#bytes.copyWithin(0, this.#at, this.#end);
    this.#base += this.#at;
    this.#end -= this.#at;
    this.#at = 0;
    if (this.#end + chunk.length > this.#bytes.length) {
      const larger = new Uint8Array(2 * (this.#end + chunk.length));
      larger.set(this.#bytes.subarray(0, this.#end));
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    this.#bytes.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  #begin(): void {
    const end = this.#bytes.indexOf(NEWLINE) + 1;
    this.#sink.begin(this.#bytes.subarray(0, end));
    this.#begun = true;
    this.#at = end;
    this.#numbers[LINE] = 2;
  }

  /** Reads the rows that end before `limit`, which follows a line end; the last of them may still be unfinished. */
  #scan(limit: number): void {
    const view = this.#view;
    const numbers = this.#numbers;
    let start = this.#at;
    let last = this.#last;
    while (start < limit) {
      let shape = last.next;
      let at = start + shape.name.length;
      const expected = at <= limit && isPatternAt(view, start, shape.name);
      if (!expected) at = this.#endOfName(start, limit);
      at = this.#readTime(at, limit);
      at = this.#readValue(at, limit);
      let end = at + shape.tags.length;
      if (!expected || end > limit || !isPatternAt(view, at, shape.tags)) {
        const found = this.#find(start, at, limit);
        if (found === null) break;
        shape = found;
        last.next = shape;
        end = at + shape.tags.length;
      }
      if (shape.target !== null) this.#keep(shape.target);
      (numbers[LINE] as number) += shape.lines;
      start = end;
      last = shape;
    }
    this.#last = last;
    this.#at = start;
    this.#handOver();
  }

  #keep(target: SampleTarget): void {
    const batch = this.#batch;
    const i = batch.length++;
    batch.targets[i] = target;
    batch.times[i] = this.#numbers[TIME] as number;
    batch.values[i] = this.#numbers[VALUE] as number;
    if (batch.length === SampleBatch.SIZE) this.#handOver();
  }

  #handOver(): void {
    this.#sink.add(this.#batch);
  }

  /** The shape of a row that was not expected here; null if the row goes on beyond the limit. */
  #find(start: number, tagsAt: number, limit: number): RowShape | null {
    const end = findRowEnd(this.#bytes, tagsAt, limit);
    if (end < 0) return null;
    const nameEnd = this.#endOfName(start, limit);
    const row = { bytes: this.#bytes, start, nameEnd, tagsAt, end };
    const there = this.#shapes.find(row);
    if (there !== null) return there;
    // Which series stay depends on what was counted before: not on where a chunk or a batch ends.
    this.#handOver();
    if (this.#shapes.isFull) {
      this.#shapes.clear();
      this.#sink.forget();
    }
    const metric = new TextDecoder().decode(this.#bytes.subarray(start, nameEnd - 1));
    const target = this.#sink.resolve(metric, this.#bytes.subarray(tagsAt, end));
    if (target === undefined) throw this.#garbage(start, 'its fields are not those of the header');
    return this.#shapes.add(row, target);
  }

  #endOfName(start: number, limit: number): number {
    let at = start;
    while (at < limit && this.#bytes[at] !== COMMA && this.#bytes[at] !== NEWLINE) at++;
    if (at === start || this.#bytes[at] !== COMMA)
      throw this.#garbage(start, 'it does not begin with a metric');
    return at + 1;
  }

  /** Reads unix milliseconds up to and over the comma; other formats of k6 by their text. */
  #readTime(start: number, limit: number): number {
    const view = this.#view;
    // The rows of a request have one time: its thirteen digits are compared before they are read.
    if (start + 14 <= limit) {
      const sameEnd = view.getInt16(start + 12) === this.#timeD && view.getInt32(start + 8) === this.#timeC;
      if (sameEnd && view.getInt32(start + 4) === this.#timeB && view.getInt32(start) === this.#timeA) {
        return start + 14;
      }
    }
    const bytes = this.#bytes;
    let at = start;
    let value = 0;
    let digit = (bytes[at] as number) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = (bytes[++at] as number) - ZERO;
    }
    if (at - start === 13 && bytes[at] === COMMA) {
      this.#numbers[TIME] = value;
      this.#timeA = view.getInt32(start);
      this.#timeB = view.getInt32(start + 4);
      this.#timeC = view.getInt32(start + 8);
      this.#timeD = view.getInt16(start + 12);
      return at + 1;
    }
    this.#timeD = 0;
    return this.#readText(start, limit, TIME);
  }

  /** Reads k6's `%f`, six decimals, up to and over the comma; what is unusual by its text. */
  #readValue(start: number, limit: number): number {
    const bytes = this.#bytes;
    const negative = bytes[start] === MINUS;
    let at = negative ? start + 1 : start;
    const first = at;
    let value = 0;
    let digit = (bytes[at] as number) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = (bytes[++at] as number) - ZERO;
    }
    if (at === first || bytes[at] !== DOT) return this.#readText(start, limit, VALUE);
    const point = at;
    digit = (bytes[++at] as number) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = (bytes[++at] as number) - ZERO;
    }
    // Up to 2^53 the digits are an exact integer and one division by 10^6 rounds as parsing the text would.
    if (at - point !== 7 || bytes[at] !== COMMA || at - first > 16)
      return this.#readText(start, limit, VALUE);
    value /= 1e6;
    this.#numbers[VALUE] = negative ? -value : value;
    return at + 1;
  }

  #readText(start: number, limit: number, which: typeof TIME | typeof VALUE): number {
    let at = start;
    while (at < limit && this.#bytes[at] !== COMMA && this.#bytes[at] !== NEWLINE) at++;
    const text = new TextDecoder().decode(this.#bytes.subarray(start, Math.min(at, start + 400)));
    const number = which === TIME ? parseTime(text) : parseValue(text);
    this.#numbers[which] = number;
    if (this.#bytes[at] !== COMMA || Number.isNaN(number))
      throw this.#garbage(start, `"${text.slice(0, 40)}" is no time or number`);
    return at + 1;
  }

  #garbage(at: number, what: string): UserError {
    return new UserError(
      `Line ${this.#numbers[LINE]} of the sample stream, byte ${this.#base + at}, is not a row of k6's CSV: ${what}.`,
      'The file is damaged or was not written by k6 --out csv. Run the test again; a full disk is a common cause.',
    );
  }
}

/** The place after the line end that is not within quotes, or −1 if it is not there before the limit. */
function findRowEnd(bytes: Uint8Array, start: number, limit: number): number {
  let quoted = false;
  for (let at = start; at < limit; at++) {
    const byte = bytes[at];
    // A doubled quote closes and opens again, which comes to the same.
    if (byte === 34) quoted = !quoted;
    else if (byte === NEWLINE && !quoted) return at + 1;
  }
  return -1;
}
