import { isFlatMetrics, readFlatResult } from './flat-metrics.ts';
import { readK6Summary } from './k6-summary.ts';
import { LOCUST_COMPANIONS, readLocust } from './locust/results.ts';
import { RESULT_FORMAT_ROWS, type ResultFormat } from './result-formats.ts';
import type { Companions, ResultReader } from './result-reader.ts';
import { isValueList, readListResult } from './value-list.ts';

type Reading = Pick<ResultReader, 'fits' | 'read' | 'companions' | 'isCatchAll'>;

const READINGS: Readonly<Record<ResultFormat, Reading>> = {
  locust: { fits: ({ path }) => /\.csv$/i.test(path), read: readLocust, companions: LOCUST_COMPANIONS },
  json: { fits: ({ json }) => isFlatMetrics(json), read: readFlatResult },
  values: { fits: ({ json }) => isValueList(json), read: (source) => readListResult(source, null) },
  customSmallerIsBetter: { fits: () => false, read: (source) => readListResult(source, 'up') },
  customBiggerIsBetter: { fits: () => false, read: (source) => readListResult(source, 'down') },
  k6: { fits: () => true, isCatchAll: true, read: readK6Summary },
};

/** How each format of results is read: another tool is one more row. A file is of the first that it fits. */
export const RESULT_READERS: readonly (ResultReader & { readonly format: ResultFormat })[] =
  RESULT_FORMAT_ROWS.map((row) => ({ ...row, ...READINGS[row.format] }));

/** How files of a format are read. */
export function readerOf(format: ResultFormat): ResultReader {
  return RESULT_READERS.find((reader) => reader.format === format) as ResultReader;
}

/** Whether a file only says more of the run of another one: a pattern that fits all files of a run means one. */
export function isCompanion(file: string, all: readonly string[]): boolean {
  return listCompanions().some(({ ending, read, others }) =>
    [...read, ...others].some((companion) => {
      if (!file.endsWith(companion)) return false;
      const stem = file.slice(0, -companion.length);
      return all.some((other) => other !== file && other.replace(ending, '') === stem && other !== stem);
    }),
  );
}

function listCompanions(): Companions[] {
  return RESULT_READERS.flatMap(({ companions }) => (companions === undefined ? [] : [companions]));
}

/** Paths of the files that belong to a file of results, by ending. */
export function nameCompanions(path: string): Readonly<Record<string, string>> {
  const companions = listCompanions().find(({ ending }) => ending.test(path));
  if (companions === undefined) return {};
  const stem = path.replace(companions.ending, '');
  return Object.fromEntries(companions.read.map((ending) => [ending, `${stem}${ending}`]));
}
