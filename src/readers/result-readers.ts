import { isFlatMetrics, readFlatResult } from './flat-metrics.ts';
import { readK6Summary } from './k6-summary.ts';
import { LOCUST_COMPANIONS, readLocust } from './locust/results.ts';
import { type Companions, type ResultReader, tryJson } from './result-reader.ts';
import { isValueList, readListResult } from './value-list.ts';

const CSV = /\.csv$/i;

/** Every format of results: another tool is one more row. A file is of the first that it fits. */
export const RESULT_READERS = [
  {
    format: 'locust',
    title: "Locust's statistics (_stats.csv)",
    fits: ({ path }) => CSV.test(path),
    read: readLocust,
    companions: LOCUST_COMPANIONS,
    // Its whole milliseconds do not allow of proof, so the default rules, which ask for it, would find next to nothing.
    preset: { rules: 'locust', named: CSV },
  },
  {
    format: 'json',
    title: 'flat metrics JSON',
    fits: ({ text }) => isFlatMetrics(tryJson(text)),
    read: readFlatResult,
  },
  {
    format: 'values',
    title: 'a list of name, unit and value',
    fits: ({ text }) => isValueList(tryJson(text)),
    read: (source) => readListResult(source, null),
  },
  {
    format: 'customSmallerIsBetter',
    title: 'a list of name, unit and value, of which less is better',
    fits: () => false,
    read: (source) => readListResult(source, 'up'),
  },
  {
    format: 'customBiggerIsBetter',
    title: 'a list of name, unit and value, of which more is better',
    fits: () => false,
    read: (source) => readListResult(source, 'down'),
  },
  {
    format: 'k6',
    title: 'a k6 summary',
    fits: () => true,
    read: readK6Summary,
  },
] as const satisfies readonly ResultReader[];

export type ResultFormat = (typeof RESULT_READERS)[number]['format'];

/** The words of the input `format`. */
export const RESULT_FORMATS: readonly ResultFormat[] = RESULT_READERS.map(({ format }) => format);

export function readerOf(format: ResultFormat): ResultReader {
  return RESULT_READERS.find((reader) => reader.format === format) as ResultReader;
}

/** `k6 (a k6 summary), json (flat metrics JSON)`, for help and hints. */
export function describeFormats(): string {
  return RESULT_READERS.map(({ format, title }) => `${format} (${title})`).join(', ');
}

/** The rules that count where the user chose none; null: the usual ones. */
export function presetOf(paths: readonly string[], format: ResultFormat | null) {
  if (format !== null) return readerOf(format).preset?.rules ?? null;
  const rows: readonly ResultReader[] = RESULT_READERS;
  const row = rows.find(({ preset }) => paths.length > 0 && paths.every((path) => preset?.named.test(path)));
  return row?.preset?.rules ?? null;
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
  const rows: readonly ResultReader[] = RESULT_READERS;
  return rows.flatMap(({ companions }) => (companions === undefined ? [] : [companions]));
}

/** Paths of the files that belong to a file of results, by ending. */
export function nameCompanions(path: string): Readonly<Record<string, string>> {
  const companions = listCompanions().find(({ ending }) => ending.test(path));
  if (companions === undefined) return {};
  const stem = path.replace(companions.ending, '');
  return Object.fromEntries(companions.read.map((ending) => [ending, `${stem}${ending}`]));
}
