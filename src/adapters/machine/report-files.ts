import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportFiles } from '../../ports/report-sinks.ts';
import { placeFile } from '../files/file-placement.ts';

export interface ReportFilesOptions {
  /** The input `report-dir`, resolved; null for a fresh folder. */
  readonly directory: string | null;
  /** Where a fresh folder is made. */
  readonly tempDirectory: string;
  /** Absolute; as in `Place`. */
  readonly checkout: string;
}

/** Report files; without a folder of the user's, every step of a job gets one of its own. */
export function createReportFiles({ directory, tempDirectory, checkout }: ReportFilesOptions): ReportFiles {
  let made: Promise<string> | null = null;
  return {
    write: async (name, text) => {
      made ??= directory === null ? mkdtemp(join(tempDirectory, 'perf-report-')) : Promise.resolve(directory);
      const path = join(await made, name);
      await placeFile({ path, named: name, checkout }, text);
      return path;
    },
  };
}
