import type { Log } from '../../src/ports/log.ts';

export interface MemoryLog extends Log {
  /** `level: message`, in order; groups as `group: title`. */
  readonly lines: readonly string[];
}

/** A log that a test can read. */
export function createMemoryLog(): MemoryLog {
  const lines: string[] = [];
  const at = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    debug: at('debug'),
    info: at('info'),
    notice: at('notice'),
    warning: at('warning'),
    error: at('error'),
    group(title, work) {
      lines.push(`group: ${title}`);
      return work();
    },
    withoutCommands: (work) => work(),
  };
}
