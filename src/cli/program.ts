import type { TerminalLog } from '../adapters/terminal/log.ts';
import type { Paint } from '../ports/terminal.ts';

/** What the commands have in common. */
export interface CliProgram extends TerminalLog {
  readonly env: NodeJS.ProcessEnv;
  /** The current directory, absolute; paths are relative to it. */
  readonly root: string;
  readonly verbose: boolean;
  /** For standard output. */
  readonly paint: Paint;
  /** Characters of a line of standard output. */
  readonly width: number;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes JSON text to standard output. */
  readonly printJson: (json: string) => void;
}

/** How a command ended. */
export type Ending = 'pass' | 'failed' | 'badInput';
