import { signOf } from '../../common/signed-number.ts';
import { groupDigits, plural } from '../../common/text.ts';
import type { MetricContents, MetricType, ThresholdResult } from '../../measurement/metric.ts';
import type { Limit } from '../../rules/limit.ts';

interface Kind {
  readonly type: MetricType;
  readonly contains: MetricContents;
  /** The measure's text; its statistic decides how counters read. */
  readonly measure: string;
}

/** A value with its unit: `281 ms`, `1.24 s`, `0.52 %`, `412/s`, `1.2 MB`. */
export function formatValue(value: number, kind: Kind): string {
  const statistic = kind.measure.slice(kind.measure.lastIndexOf(' ') + 1);
  if (kind.type === 'rate') return `${formatNumber(value * 100)} %`;
  const perSecond = kind.type === 'counter' && statistic === 'rate' ? '/s' : '';
  if (kind.contains === 'time') return `${formatDuration(value)}${perSecond}`;
  if (kind.contains === 'data') return `${formatBytes(value)}${perSecond}`;
  return `${formatNumber(value)}${perSecond}`;
}

/** The value or the limit of a k6 threshold: `512 ms`; of rates a percentage. */
export function formatThresholdValue(
  value: number,
  { type, contains, expression }: Pick<ThresholdResult, 'type' | 'contains' | 'expression'>,
): string {
  return formatValue(value, { type, contains, measure: expression.startsWith('rate') ? ' rate' : '' });
}

/** A signed difference in the value's unit; of rates in points. */
export function formatDifference(difference: number, kind: Kind): string {
  const sign = signOf(difference);
  const size = Math.abs(difference);
  if (kind.type === 'rate') return `${sign}${formatNumber(size * 100)} points`;
  return `${sign}${formatValue(size, kind)}`;
}

/** A signed percentage; null stays unsaid. */
export function formatRelative(relative: number | null): string | null {
  if (relative === null) return null;
  const percent = Math.abs(relative) * 100;
  const digits = percent >= 100 ? 0 : percent >= 10 ? 1 : 2;
  const text = Number(percent.toFixed(digits));
  return `${text === 0 ? '±' : signOf(relative)}${text} %`;
}

/** `+10 %`, `−30 %`, `+2 points`, `+5 ms`; `±10 %` where no direction is the worse one. */
export function formatLimit(limit: Limit, worse: 'up' | 'down' | null): string {
  const sign = worse === null ? '±' : worse === 'down' ? '−' : '+';
  const amount = (factor: number) => formatNumber(limit.amount * factor);
  switch (limit.unit) {
    case 'relative':
      return `${sign}${amount(100)} %`;
    case 'points':
      return `${sign}${amount(100)} ${limit.amount === 0.01 ? 'point' : 'points'}`;
    case 'ms':
      return `${sign}${formatDuration(limit.amount)}`;
    case 'bytes':
      return `${sign}${formatBytes(limit.amount)}`;
    case 'plain':
      return `${sign}${amount(1)}`;
  }
}

/** Three significant digits below 1000, whole numbers with thin groups above. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return groupDigits(Math.round(value));
  // 120.49999999999999 is what is left of 120.5 after computing with it.
  return String(Number(Number(value.toPrecision(12)).toPrecision(3)));
}

/** `3 ns`, `4.2 µs`, `843 ms`, `12.4 s`, `31.5 min`. */
export function formatDuration(value: number): string {
  const size = Math.abs(value);
  if (size > 0 && size < 0.0009995) return `${formatNumber(value * 1e6)} ns`;
  if (size > 0 && size < 0.01) return `${formatNumber(value * 1000)} µs`;
  if (size < 999.5) return `${formatNumber(value)} ms`;
  return size < 600_000
    ? `${Number((value / 1000).toPrecision(size < 10_000 ? 3 : 4))} s`
    : `${Number((value / 60_000).toPrecision(3))} min`;
}

function formatBytes(value: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const size = Math.abs(value);
  const step = Math.max(
    0,
    units.findLastIndex((_, index) => size >= 999.5 * 1000 ** (index - 1)),
  );
  return `${formatNumber(value / 1000 ** step)} ${units[step]}`;
}

/** `8 days ago`, `less than a day ago`. */
export function formatAge(days: number): string {
  if (days < 1) return 'less than a day ago';
  return `${plural(Math.floor(days), 'day')} ago`;
}

/** `1 row`, `12 000 rows`. */
export function formatCount(count: number, noun: string): string {
  return plural(count, noun, formatNumber(count));
}
