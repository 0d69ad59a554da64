import { UserError } from '../../common/errors.ts';
import type { SampleFault } from '../../measurement/sample-fault.ts';
import { SampleBatch, type SampleTarget } from '../../samples/batch.ts';
import { type ByteWindow, LineWindows, LONGEST_ROW } from './line-windows.ts';
import { isNoNumber } from './numbers.ts';
import type { OwnSamples } from './own-samples.ts';
import { RowNumbers } from './row-numbers.ts';
import { findRowEnd, type RowMeaning, type RowPlace, type RowShape, RowShapes } from './row-shapes.ts';

const COMMA = 44;
const NEWLINE = 10;
/** Places in `#place`. */
const LINE = 0;
const BYTE = 1;

/** Making one takes longer than decoding a row. */
const decoder = new TextDecoder();

/** What the scanner does with what it finds. */
export interface RowSink {
  /** Takes the header's columns. @throws UserError if they are not k6's. */
  begin(header: string): void;
  /** Where samples go that have this metric and these tags, a target of null if nowhere; null if it is no row. */
  resolve(metric: string, tags: string): RowMeaning | null;
  /** Takes the samples and empties the batch. */
  add(batch: SampleBatch): void;
  /** No target given so far will be used again. */
  forget(): void;
  /** A row of this metric is left out. */
  leaveOut(metric: string, kind: LeftOutKind): void;
}

export type LeftOutKind = Extract<SampleFault['kind'], 'no-number' | 'too-long'>;

/**
 * Reads the rows of k6's CSV from chunks of bytes. k6 writes the same few kinds of row over and over, nine for
 * every request in the same order, so that nearly every row differs from an earlier one in time and value alone:
 * the scanner compares bytes with what came next last time, and makes no string of a row it has seen. Quoted
 * fields need no other way: only where the bytes are new are they taken apart.
 */
export class CsvScanner {
  readonly #sink: RowSink;
  readonly #own: OwnSamples;
  readonly #windows = new LineWindows(
    (window) => this.#readWindow(window),
    (row) => this.#dropRow(row),
  );
  readonly #shapes = new RowShapes();
  readonly #numbers = new RowNumbers();
  readonly #batch = new SampleBatch();
  #last: RowShape = this.#shapes.nothing;
  #begun = false;
  /** Line and byte of the row, for errors. In a typed array: V8 makes an object for each number a field takes. */
  readonly #place = new Float64Array([1, 0]);

  constructor(sink: RowSink, own: OwnSamples) {
    this.#sink = sink;
    this.#own = own;
  }

  /** The chunk's memory may be used again after. */
  push(chunk: Uint8Array): void {
    this.#windows.push(chunk);
  }

  /** Ends the stream; gives the bytes of a last row that was cut off. */
  finish(): number {
    const { pending } = this.#windows;
    if (this.#begun) return pending;
    throw new UserError(
      pending === 0 ? 'The sample stream is empty.' : 'The sample stream ends within its header.',
      'k6 ended before it wrote a sample; its log says why.',
    );
  }

  #readWindow(window: ByteWindow): number {
    if (this.#begun) return this.#scan(window, window.at);
    const end = window.bytes.indexOf(NEWLINE, window.at) + 1;
    this.#sink.begin(decoder.decode(window.bytes.subarray(window.at, end)));
    this.#begun = true;
    this.#place[LINE] = 2;
    return this.#scan(window, end);
  }

  /** Reads the rows of a window; gives the place of the first one that has no end in it. */
  #scan(window: ByteWindow, begin: number): number {
    const { view, limit } = window;
    const [numbers, own] = [this.#numbers, this.#own];
    const { store } = this.#shapes;
    let start = begin;
    let last = this.#last;
    while (start < limit) {
      let shape = last.next;
      let at = start + shape.name.length;
      const expected = at <= limit && store.isAt(view, start, shape.name);
      if (!expected) at = this.#findNameEnd(window, start);
      at = numbers.read(view, at, limit);
      if (at < 0) {
        const next = this.#passOver(window, start);
        if (next < 0) break;
        start = next;
        continue;
      }
      let end = at + shape.tags.length;
      if (!expected || end > limit || !store.isAt(view, at, shape.tags)) {
        const found = this.#find(window, start, at);
        // The row goes on after a line end within quotes.
        if (found === null) break;
        shape = found;
        last.next = shape;
        end = at + shape.tags.length;
      }
      own.add(shape.bit, numbers);
      if (shape.target !== null) this.#put(shape.target);
      (this.#place[LINE] as number) += shape.lines;
      start = end;
      last = shape;
    }
    this.#last = last;
    this.#place[BYTE] = window.base + start;
    this.#sink.add(this.#batch);
    return start;
  }

  #put(target: SampleTarget): void {
    const batch = this.#batch;
    const i = batch.length++;
    batch.targets[i] = target;
    batch.times[i] = this.#numbers.timeMs;
    batch.values[i] = this.#numbers.value;
    if (batch.length === SampleBatch.SIZE) this.#sink.add(batch);
  }

  /** The shape of a row that was not expected here; null if the row goes on beyond the limit. */
  #find(window: ByteWindow, start: number, tagsAt: number): RowShape | null {
    const { bytes, view, limit } = window;
    const nameEnd = this.#findNameEnd(window, start);
    // Nearly always the first line end is the row's: that a shape is the same to it, byte for byte, proves it.
    const end = bytes.indexOf(NEWLINE, tagsAt) + 1;
    const there = this.#shapes.find(view, { start, nameEnd, tagsAt, end });
    if (there !== null) return there;
    const row = { start, nameEnd, tagsAt, end: findRowEnd(bytes, tagsAt, limit) };
    if (row.end < 0) return null;
    if (row.end - start > LONGEST_ROW) {
      this.#sink.leaveOut(decoder.decode(bytes.subarray(start, nameEnd - 1)), 'too-long');
      return this.#shapes.shapeOnce(bytes, row);
    }
    return this.#shapes.find(view, row) ?? this.#addShape(window, row);
  }

  /** Leaves out a row whose value is no number; gives its end, or −1 if the row goes on beyond the limit. */
  #passOver(window: ByteWindow, start: number): number {
    const { bytes, view, limit } = window;
    const nameEnd = this.#findNameEnd(window, start);
    const valueAt = this.#numbers.readTime(view, nameEnd, limit);
    const tagsAt = valueAt < 0 ? 0 : bytes.indexOf(COMMA, valueAt) + 1;
    const value = tagsAt === 0 ? '' : decoder.decode(bytes.subarray(valueAt, tagsAt - 1));
    if (!isNoNumber(value)) throw this.#garbageAt(window, start, 'it has no time or no value');
    const row = { start, nameEnd, tagsAt, end: findRowEnd(bytes, tagsAt, limit) };
    if (row.end < 0) return -1;
    this.#sink.leaveOut(decoder.decode(bytes.subarray(start, nameEnd - 1)), 'no-number');
    (this.#place[LINE] as number) += this.#shapes.shapeOnce(bytes, row).lines;
    return row.end;
  }

  /** Lines within the row are not counted: what is said of a place after it names the byte as well. */
  #dropRow(row: Uint8Array): void {
    const nameEnd = row.indexOf(COMMA);
    if (!this.#begun || nameEnd <= 0) throw this.#garbage('the row has no end');
    this.#sink.leaveOut(decoder.decode(row.subarray(0, nameEnd)), 'too-long');
    (this.#place[LINE] as number)++;
  }

  #addShape(window: ByteWindow, row: RowPlace): RowShape {
    const { bytes, view } = window;
    // Which series stay depends on what was counted before: not on where a chunk or a batch ends.
    this.#sink.add(this.#batch);
    if (this.#shapes.isFull) {
      this.#shapes.clear();
      // The shapes of old lead to new ones from here on, and nothing leads to them.
      this.#sink.forget();
    }
    const metric = decoder.decode(bytes.subarray(row.start, row.nameEnd - 1));
    const meaning = this.#sink.resolve(metric, decoder.decode(bytes.subarray(row.tagsAt, row.end)));
    if (meaning === null) throw this.#garbageAt(window, row.start, 'its fields are not those of the header');
    return this.#shapes.add(bytes, view, row, meaning);
  }

  #findNameEnd(window: ByteWindow, start: number): number {
    const { bytes, limit } = window;
    let at = start;
    while (at < limit && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at++;
    if (at > start && bytes[at] === COMMA) return at + 1;
    throw this.#garbageAt(window, start, 'it does not begin with a metric');
  }

  #garbageAt(window: ByteWindow, at: number, what: string): UserError {
    this.#place[BYTE] = window.base + at;
    return this.#garbage(what);
  }

  #garbage(what: string): UserError {
    const [line, byte] = this.#place;
    return new UserError(
      `Line ${line} of the sample stream, byte ${byte}, is not a row of k6's CSV: ${what}.`,
      'The file is damaged or was not written by k6 --out csv. Run the test again; a full disk is a common cause.',
    );
  }
}
