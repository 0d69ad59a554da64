import type { Preset } from '../rules/presets.ts';

/** What people are told and asked of a format. How it is read stands in result-readers.ts, which brings the parsers. */
export interface ResultFormatRow {
  /** The word of the input `format`. */
  readonly format: string;
  /** `a k6 summary`: what a file is said to be taken for. */
  readonly title: string;
  /** The rules that count where the user chose none, and which files are known by their names to ask for them. */
  readonly preset?: { readonly rules: Preset; readonly named: RegExp };
}

/** Every format of results, in the order in which files are tried. */
export const RESULT_FORMAT_ROWS = [
  {
    format: 'locust',
    title: "Locust's statistics (_stats.csv)",
    // Its whole milliseconds do not allow of proof, so the default rules, which ask for it, would find next to nothing.
    preset: { rules: 'locust', named: /\.csv$/i },
  },
  { format: 'json', title: 'flat metrics JSON' },
  { format: 'values', title: 'a list of name, unit and value' },
  { format: 'customSmallerIsBetter', title: 'a list of name, unit and value, of which less is better' },
  { format: 'customBiggerIsBetter', title: 'a list of name, unit and value, of which more is better' },
  { format: 'k6', title: 'a k6 summary' },
] as const satisfies readonly ResultFormatRow[];

export type ResultFormat = (typeof RESULT_FORMAT_ROWS)[number]['format'];

/** The words of the input `format`. */
export const RESULT_FORMATS: readonly ResultFormat[] = RESULT_FORMAT_ROWS.map(({ format }) => format);

/** What a file of the format is said to be: `a k6 summary`. */
export function titleOf(wanted: ResultFormat): string {
  return RESULT_FORMAT_ROWS.find(({ format }) => format === wanted)?.title ?? wanted;
}

/** `k6 (a k6 summary), json (flat metrics JSON)`, for help and hints. */
export function describeFormats(): string {
  return RESULT_FORMAT_ROWS.map(({ format, title }) => `${format} (${title})`).join(', ');
}

/** The rules that count where the user chose none; null: the usual ones. */
export function presetOf(paths: readonly string[], wanted: ResultFormat | null): Preset | null {
  const rows: readonly ResultFormatRow[] = RESULT_FORMAT_ROWS;
  const row =
    wanted === null
      ? rows.find(({ preset }) => paths.length > 0 && paths.every((path) => preset?.named.test(path)))
      : rows.find(({ format }) => format === wanted);
  return row?.preset?.rules ?? null;
}
