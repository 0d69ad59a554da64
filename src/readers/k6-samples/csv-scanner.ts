import { UserError } from '../../errors.ts';
import { SampleBatch } from '../../measurement/sample-batch.ts';
import type { SampleTarget } from '../../measurement/sample-target.ts';
import { ByteWindow } from './byte-window.ts';
import { RowNumbers } from './row-numbers.ts';
import { measureRow, type RowShape, RowShapes } from './row-shapes.ts';

const COMMA = 44;
const NEWLINE = 10;
/** Longer rows are no rows: k6 writes a few hundred bytes. */
const LONGEST_ROW = 1 << 20;

/** Making one takes longer than decoding a row. */
const decoder = new TextDecoder();

/** What the scanner does with what it finds. */
export interface RowSink {
  /** Takes the header's columns. @throws UserError if they are not k6's. */
  begin(header: string): void;
  /** Where samples go that have this metric and these tags; null if they are of no use; undefined if it is no row. */
  resolve(metric: string, tags: string): SampleTarget | null | undefined;
  /** Takes the samples and empties the batch. */
  add(batch: SampleBatch): void;
  /** No target given so far will be used again. */
  forget(): void;
}

/**
 * Reads the rows of k6's CSV from chunks of bytes. k6 writes the same few kinds of row over and over, nine for
 * every request in the same order, so that nearly every row differs from an earlier one in time and value alone:
 * the scanner compares bytes with what came next last time, and makes no string of a row it has seen. Quoted
 * fields need no other way: only where the bytes are new are they taken apart.
 */
export class CsvScanner {
  readonly #sink: RowSink;
  readonly #window = new ByteWindow();
  readonly #shapes = new RowShapes();
  readonly #numbers = new RowNumbers();
  readonly #batch = new SampleBatch();
  #last: RowShape = this.#shapes.nothing;
  #begun = false;
  /** Lines before the row, for errors; in a typed array as the numbers are. */
  readonly #lines = new Float64Array(1);

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  push(chunk: Uint8Array): void {
    const window = this.#window;
    window.append(chunk);
    const limit = window.bytes.lastIndexOf(NEWLINE, window.end - 1) + 1;
    if (!this.#begun && limit > 0) this.#begin();
    if (this.#begun && limit > window.at) this.#scan(limit);
    if (window.end - window.at > LONGEST_ROW) throw this.#garbage(window.at, 'the row has no end');
  }

  /** Ends the stream; gives the bytes of a last row that was cut off. */
  finish(): number {
    const rest = this.#window.end - this.#window.at;
    if (this.#begun) return rest;
    throw new UserError(
      rest === 0 ? 'The sample stream is empty.' : 'The sample stream ends within its header.',
      'k6 ended before it wrote a sample; its log says why.',
    );
  }

  #begin(): void {
    const end = this.#window.bytes.indexOf(NEWLINE) + 1;
    this.#sink.begin(decoder.decode(this.#window.bytes.subarray(0, end)));
    this.#begun = true;
    this.#window.at = end;
    this.#lines[0] = 1;
  }

  /**
   * Reads the rows that end before `limit`, which follows a line end. Every comparison and loop within stays
   * before it: what lies behind is the rest of older chunks.
   */
  #scan(limit: number): void {
    const { view } = this.#window;
    const numbers = this.#numbers;
    const { store } = this.#shapes;
    let start = this.#window.at;
    let last = this.#last;
    while (start < limit) {
      let shape = last.next;
      let at = start + shape.name.length;
      const expected = at <= limit && store.isAt(view, start, shape.name);
      if (!expected) at = this.#findNameEnd(start, limit);
      at = numbers.readTime(view, at, limit);
      if (at >= 0) at = numbers.readValue(view, at, limit);
      if (at < 0) throw this.#garbage(start, 'it has no time or no value');
      let end = at + shape.tags.length;
      if (!expected || end > limit || !store.isAt(view, at, shape.tags)) {
        const found = this.#find(start, at, limit);
        // The row goes on in the next chunk, after a line end within quotes.
        if (found === null) break;
        shape = found;
        last.next = shape;
        end = at + shape.tags.length;
      }
      if (shape.target !== null) this.#keep(shape.target);
      (this.#lines[0] as number) += shape.lines;
      start = end;
      last = shape;
    }
    this.#last = last;
    this.#window.at = start;
    this.#sink.add(this.#batch);
  }

  #keep(target: SampleTarget): void {
    const batch = this.#batch;
    const i = batch.length++;
    batch.targets[i] = target;
    batch.times[i] = this.#numbers.timeMs;
    batch.values[i] = this.#numbers.value;
    if (batch.length === SampleBatch.SIZE) this.#sink.add(batch);
  }

  /** The shape of a row that was not expected here; null if the row goes on beyond the limit. */
  #find(start: number, tagsAt: number, limit: number): RowShape | null {
    const { bytes, view } = this.#window;
    const row = measureRow(bytes, start, tagsAt, limit);
    if (row === null) return null;
    const there = this.#shapes.find(view, row);
    if (there !== null) return there;
    // Which series stay depends on what was counted before: not on where a chunk or a batch ends.
    this.#sink.add(this.#batch);
    if (this.#shapes.isFull) {
      this.#shapes.clear();
      // The shapes of old lead to new ones from here on, and nothing leads to them.
      this.#sink.forget();
    }
    const metric = decoder.decode(bytes.subarray(start, row.nameEnd - 1));
    const target = this.#sink.resolve(metric, decoder.decode(bytes.subarray(tagsAt, row.end)));
    if (target === undefined) throw this.#garbage(start, 'its fields are not those of the header');
    return this.#shapes.add(bytes, row, target);
  }

  #findNameEnd(start: number, limit: number): number {
    const { bytes } = this.#window;
    let at = start;
    while (at < limit && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at++;
    if (at === start || bytes[at] !== COMMA) throw this.#garbage(start, 'it does not begin with a metric');
    return at + 1;
  }

  #garbage(at: number, what: string): UserError {
    const line = (this.#lines[0] as number) + 1;
    return new UserError(
      `Line ${line} of the sample stream, byte ${this.#window.base + at}, is not a row of k6's CSV: ${what}.`,
      'The file is damaged or was not written by k6 --out csv. Run the test again; a full disk is a common cause.',
    );
  }
}
