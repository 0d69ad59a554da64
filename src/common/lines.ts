/** A line longer than this is passed on in pieces, so that a script cannot fill the memory with one. */
const MAX_LINE = 64 * 1024;

export interface TextSink {
  write(text: string): void;
  /** Passes on what is still held back. */
  end(): void;
}

/** Cuts chunks into lines at LF, CR and CRLF, which are the line ends the runner knows. */
export function createLineSplitter(onLine: (line: string) => void): TextSink {
  let held = '';
  return {
    write(chunk) {
      // A CR at the end may be half of a CRLF: the rest comes with the next chunk.
      const parts = (held + chunk).split(/\r\n|\n|\r(?!$)/);
      held = parts.pop() ?? '';
      for (const part of parts) onLine(part);
      for (; held.length > MAX_LINE; held = held.slice(MAX_LINE)) onLine(held.slice(0, MAX_LINE));
    },
    end() {
      if (held !== '') onLine(held.replace(/\r$/, ''));
      held = '';
    },
  };
}
