import { parse } from 'csv-parse/sync';
import { UserError } from '../../common/errors.ts';
import type { MetricRecord, Tags } from '../../measurement/metric.ts';
import { isRunLength } from '../../measurement/number-ranges.ts';
import { durations, failures, requests } from '../imported-run.ts';

export interface LocustStats {
  /** The whole run, and a row for each endpoint by the tags `name` and `method`. */
  readonly metrics: readonly MetricRecord[];
  readonly requests: number;
}

type Row = Readonly<Record<string, string>>;

/** Locust 0.x and 1.0 and later name their columns differently; the first of a list is the present name. */
const COLUMNS = {
  type: ['type', 'method'],
  name: ['name'],
  count: ['request count', '# requests'],
  failed: ['failure count', '# failures'],
  median: ['50%', 'median response time'],
  average: ['average response time'],
  min: ['min response time'],
  max: ['max response time'],
  rate: ['requests/s'],
} as const;

const CSV = { bom: true, skip_empty_lines: true, relax_column_count: true } as const;

/**
 * Reads Locust's `<prefix>_stats.csv`: a line for each endpoint and one of all (`Aggregated`, in old versions `Total`).
 * Times are whole milliseconds, and Locust rounds percentiles to two digits.
 * @throws UserError that says what the file is instead, or that it is cut off
 */
export function parseLocustStats(text: string): LocustStats {
  const { rows, columns } = readRows(text);
  const whole = rows.findLast(isWhole);
  if (whole === undefined) {
    throw new UserError(
      'the line "Aggregated" is missing, so the file is cut off or no statistics of Locust.',
      'Pass <prefix>_stats.csv as Locust leaves it at the end of a run (--csv <prefix>).',
    );
  }
  const count = requireNumber(whole, 'count');
  requireAll(columns, whole);
  if (count === 0)
    throw new UserError(
      'Locust made no request.',
      'Look in its log: is the host right, and did users start?',
    );
  const endpoints = rows.filter((row) => row !== whole && requireNumber(row, 'count') > 0);
  return {
    requests: count,
    metrics: [...buildMetrics(whole, {}), ...endpoints.flatMap((row) => buildMetrics(row, tagsOf(row)))],
  };
}

function readRows(text: string): { rows: Row[]; columns: readonly string[] } {
  let rows: Row[];
  let columns: string[] = [];
  try {
    rows = parse(text, {
      ...CSV,
      columns: (names: string[]) => {
        columns = names.map((name) => name.trim().toLowerCase());
        return columns;
      },
      trim: true,
    });
  } catch (error) {
    throw new UserError(
      `it is not CSV: ${error instanceof Error ? error.message : error}.`,
      'Pass <prefix>_stats.csv of Locust.',
    );
  }
  const [first] = rows;
  const names = Object.keys(first ?? {});
  if (names.includes('occurrences'))
    throw new UserError('these are the failures of Locust, not its statistics.', 'Pass <prefix>_stats.csv.');
  if (names.includes('timestamp') && names.includes('user count'))
    throw new UserError('this is the history of Locust, not its statistics.', 'Pass <prefix>_stats.csv.');
  if (first === undefined)
    throw new UserError(
      'it holds no line of statistics.',
      'Pass <prefix>_stats.csv as Locust leaves it at the end of a run.',
    );
  const missing = (['name', 'count', 'failed', 'median'] as const).filter(
    (column) => find(first, column) === null,
  );
  if (missing.length > 0) {
    const wanted = missing.map((column) => `"${COLUMNS[column][0]}"`).join(', ');
    throw new UserError(`it has no column ${wanted}.`, 'Pass <prefix>_stats.csv of Locust.');
  }
  return { rows, columns };
}

function find(row: Row, column: keyof typeof COLUMNS): string | null {
  return COLUMNS[column].find((name) => row[name] !== undefined) ?? null;
}

function read(row: Row, column: keyof typeof COLUMNS): string {
  return row[find(row, column) ?? ''] ?? '';
}

/** An endpoint may be called the same, but has a method, or stands before it. */
function isWhole(row: Row): boolean {
  return methodOf(row) === null && ['Aggregated', 'Total'].includes(read(row, 'name'));
}

function methodOf(row: Row): string | null {
  const method = read(row, 'type');
  return method === '' || method === 'None' ? null : method;
}

function tagsOf(row: Row): Tags {
  const method = methodOf(row);
  const name = read(row, 'name');
  return method === null ? { name } : { name, method };
}

/** @throws UserError where the line ends early: a percentile that is missing would not be judged */
function requireAll(columns: readonly string[], whole: Row): void {
  const missing = columns.find((name) => whole[name] === undefined);
  if (missing === undefined) return;
  throw new UserError(
    `the line "${read(whole, 'name')}" ends before the column "${missing}", so the file is cut off.`,
    'Pass <prefix>_stats.csv as Locust leaves it at the end of a run (--csv <prefix>).',
  );
}

/** @throws UserError for what is no number */
function requireNumber(row: Row, column: keyof typeof COLUMNS): number {
  const number = toNumber(read(row, column));
  if (number !== null) return number;
  const name = read(row, 'name');
  throw new UserError(
    `the line of "${name}" has "${read(row, column)}" as ${COLUMNS[column][0]}.`,
    'The file may be cut off: pass it as Locust leaves it at the end of a run.',
  );
}

/** Null for `N/A` and for what is not there. */
export function toNumber(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

function buildMetrics(row: Row, tags: Tags): MetricRecord[] {
  const count = requireNumber(row, 'count');
  const times: Record<string, number | null> = {
    'p(50)': toNumber(read(row, 'median')),
    avg: toNumber(read(row, 'average')),
    min: toNumber(read(row, 'min')),
    max: toNumber(read(row, 'max')),
  };
  for (const [name, value] of Object.entries(row)) {
    const rank = /^(\d+(?:\.\d+)?)%$/.exec(name)?.[1];
    if (rank !== undefined && rank !== '100' && rank !== '50') times[`p(${rank})`] = toNumber(value);
  }
  const known = Object.entries(times).filter((entry): entry is [string, number] => entry[1] !== null);
  const rate = toNumber(read(row, 'rate'));
  return [
    durations(Object.fromEntries(known), count),
    failures(count === 0 ? 0 : Math.min(1, requireNumber(row, 'failed') / count), count),
    requests(count, rate),
  ].map((metric) => ({ ...metric, tags }));
}

/** How long the run took, by its history, in ms; null where the file does not say. */
export function parseLocustDuration(history: string): number | null {
  try {
    const rows: Row[] = parse(history, { ...CSV, columns: true });
    const times = rows.flatMap((row) => toNumber(row.Timestamp) ?? []);
    const [first, last] = [times[0], times.at(-1)];
    const length = first === undefined || last === undefined ? Number.NaN : (last - first) * 1000;
    return isRunLength(length) ? length : null;
  } catch {
    return null;
  }
}

/** The most frequent causes of failure, worst first, one sentence each. */
export function listLocustFailures(text: string): string[] {
  try {
    const rows: Row[] = parse(text, { ...CSV, columns: true });
    return rows
      .map((row) => ({ row, count: toNumber(row.Occurrences) ?? 0 }))
      .sort((a, b) => b.count - a.count)
      .slice(0, 5)
      .map(({ row, count }) =>
        `${count} × ${row.Method ?? ''} ${row.Name ?? ''}: ${row.Error ?? ''}`.replace(/ +/g, ' '),
      );
  } catch {
    return [];
  }
}
