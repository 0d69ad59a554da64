/** The part of a stream that is being read: what is left of the chunks so far, then the newest chunk. */
export class ByteWindow {
  bytes = new Uint8Array(1 << 16);
  /** The same memory, to read it four bytes at a time. */
  view = new DataView(this.bytes.buffer);
  /** Where reading goes on. */
  at = 0;
  end = 0;
  /** Bytes of the stream before `bytes`. */
  base = 0;

  /** Forgets what is before `at` and adds a chunk, whose memory may be used again after. */
  append(chunk: Uint8Array): void {
    this.bytes.copyWithin(0, this.at, this.end);
    this.base += this.at;
    this.end -= this.at;
    this.at = 0;
    if (this.end + chunk.length > this.bytes.length) {
      const larger = new Uint8Array(2 * (this.end + chunk.length));
      larger.set(this.bytes.subarray(0, this.end));
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
  }
}
