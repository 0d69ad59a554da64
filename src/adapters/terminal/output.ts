import { randomBytes } from 'node:crypto';
import { createColors } from 'picocolors';
import { disarmJson, disarmText } from '../../common/foreign-text.ts';
import type { Paint } from '../../ports/terminal.ts';

/** One of the program's two streams. All that the program says goes through one of these, so nothing foreign comes out as it is. */
export interface Output {
  /** Marks words; what it makes is understood by this output's `write` alone. */
  readonly paint: Paint;
  /** Empties the line that the cursor stands on; for `write`. */
  readonly eraseLine: string;
  /** Any text, disarmed but for what `paint` and `eraseLine` put there. */
  write(text: string): void;
  /** The same value, disarmed. */
  writeJson(json: string): void;
}

export interface OutputOptions {
  readonly stream: { write(text: string): unknown };
  readonly hasColours: boolean;
}

/**
 * Sequences of our own are written between two keys that nobody else can know; what stands outside of them is
 * foreign, or may be.
 */
export function createOutput({ stream, hasColours }: OutputOptions): Output {
  const key = `\u001b${randomBytes(12).toString('hex')}\u001b`;
  const seal = (sequence: string) => `${key}${sequence}${key}`;
  const { bold, dim, red, green, yellow } = createColors(hasColours);
  const sealed = (colour: (text: string) => string) => {
    const [before = '', after = ''] = colour('|').split('|');
    return hasColours ? (text: string) => `${seal(before)}${text}${seal(after)}` : (text: string) => text;
  };
  return {
    paint: {
      bold: sealed(bold),
      dim: sealed(dim),
      red: sealed(red),
      green: sealed(green),
      yellow: sealed(yellow),
    },
    eraseLine: seal('\r\u001b[K'),
    write(text) {
      const parts = text.split(key).map((part, index) => (index % 2 === 0 ? disarmText(part) : part));
      stream.write(parts.join(''));
    },
    writeJson: (json) => void stream.write(disarmJson(json)),
  };
}
