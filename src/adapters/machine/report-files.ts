import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ReportFiles } from '../../ports/report-sinks.ts';
import { requireReplaceable } from '../files/regular-file.ts';

export interface ReportFilesOptions {
  /** The input `report-dir`, resolved; null for a fresh folder. */
  readonly directory: string | null;
  /** Where a fresh folder is made. */
  readonly tempDirectory: string;
}

/** Report files; without a folder of the user's, every step of a job gets one of its own. */
export function createReportFiles({ directory, tempDirectory }: ReportFilesOptions): ReportFiles {
  let made: Promise<string> | null = null;
  const open = async () => {
    if (directory === null) return mkdtemp(join(tempDirectory, 'perf-report-'));
    await mkdir(directory, { recursive: true });
    return resolve(directory);
  };
  return {
    write: async (name, text) => {
      made ??= open();
      const path = join(await made, name);
      // A pipe would be waited for until somebody reads it.
      await requireReplaceable(path, name);
      await writeFile(path, text);
      return path;
    },
  };
}
