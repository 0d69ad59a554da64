import { parseTime, parseValue } from './numbers.ts';

const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NEWLINE = 10;
/** Digits of unix times of this century. */
const MILLISECONDS = 13;
const NANOSECONDS = 19;
const decoder = new TextDecoder();
/** Places in `numbers`. */
const TIME = 0;
const VALUE = 1;
/** The first digits of the time, eight of its bytes each. */
const DIGITS_0 = 2;
const DIGITS_8 = 3;

/** Reads the time and the value of a row. */
export class RowNumbers {
  /** In a typed array, because V8 makes an object for each double that a field takes: one per row and field. */
  readonly #numbers = new Float64Array(4);
  /** The last digits of the time, nanoseconds, and the comma, as they stand in the bytes; 0 if they do not. */
  #digits16 = 0;
  /** Set where a time is not that of the row before, to the nanosecond; a row may be read twice, so that whoever takes it clears this. */
  isNewTime = false;

  get timeMs(): number {
    return this.#numbers[TIME] as number;
  }

  get value(): number {
    return this.#numbers[VALUE] as number;
  }

  /** Reads both. Gives the place after the value's comma, or −1. */
  read(view: DataView, start: number, limit: number): number {
    const at = this.readTime(view, start, limit);
    return at < 0 ? at : this.readValue(view, at, limit);
  }

  /** Reads unix nanoseconds, other formats of k6 by their text. Gives the place after the comma, or −1. */
  readTime(view: DataView, start: number, limit: number): number {
    if (start + NANOSECONDS >= limit) return this.#readOtherTime(view, start, limit);
    // The rows of a request have one time: its digits are compared before they are read.
    const numbers = this.#numbers;
    const isSameEnd =
      view.getInt32(start + 16) === this.#digits16 && view.getFloat64(start + 8) === numbers[DIGITS_8];
    if (isSameEnd && view.getFloat64(start) === numbers[DIGITS_0]) {
      return start + NANOSECONDS + 1;
    }
    let at = start;
    let value = 0;
    let digit = view.getUint8(at) - ZERO;
    while (digit >= 0 && digit <= 9 && at < start + MILLISECONDS) {
      value = value * 10 + digit;
      digit = view.getUint8(++at) - ZERO;
    }
    while (digit >= 0 && digit <= 9 && at < start + NANOSECONDS) digit = view.getUint8(++at) - ZERO;
    if (at !== start + NANOSECONDS || view.getUint8(at) !== COMMA)
      return this.#readOtherTime(view, start, limit);
    this.isNewTime = true;
    numbers[TIME] = value;
    numbers[DIGITS_0] = view.getFloat64(start);
    numbers[DIGITS_8] = view.getFloat64(start + 8);
    this.#digits16 = view.getInt32(start + 16);
    return at + 1;
  }

  #readOtherTime(view: DataView, start: number, limit: number): number {
    const before = this.timeMs;
    const at = this.#readText(view, start, limit, TIME);
    if (this.#digits16 !== 0 || this.timeMs !== before) this.isNewTime = true;
    this.#digits16 = 0;
    return at;
  }

  /**
   * Reads k6's `%f`, digits, a point and six decimals; what is unusual by its text. Gives the place after the
   * comma, or −1. A line end before the limit stops every loop.
   */
  readValue(view: DataView, start: number, limit: number): number {
    const first = view.getUint8(start) === MINUS ? start + 1 : start;
    let at = first;
    let value = 0;
    let digit = view.getUint8(at) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = view.getUint8(++at) - ZERO;
    }
    const point = at;
    if (at === first || view.getUint8(at) !== DOT) return this.#readText(view, start, limit, VALUE);
    digit = view.getUint8(++at) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = view.getUint8(++at) - ZERO;
    }
    // Up to 15 digits are an exact integer, and one division by 10^6 rounds as parsing the text would.
    const usual = at - point === 7 && at - first <= 16 && view.getUint8(at) === COMMA;
    if (!usual) return this.#readText(view, start, limit, VALUE);
    value /= 1e6;
    this.#numbers[VALUE] = first === start ? value : -value;
    return at + 1;
  }

  #readText(view: DataView, start: number, limit: number, which: typeof TIME | typeof VALUE): number {
    let at = start;
    while (at < limit && view.getUint8(at) !== COMMA && view.getUint8(at) !== NEWLINE) at++;
    const text = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + start, at - start));
    const number = which === TIME ? parseTime(text) : parseValue(text);
    this.#numbers[which] = number;
    return at < limit && view.getUint8(at) === COMMA && !Number.isNaN(number) ? at + 1 : -1;
  }
}
