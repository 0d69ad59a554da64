import { compareTexts } from '../text-order.ts';
import { renderCode } from './escape.ts';
import { formatValue } from './format.ts';
import { renderTable } from './markdown-table.ts';
import type { ReportRow } from './schema.ts';

/** Every Trend of the run, one line each with its statistics. */
export function renderTrends(rows: readonly ReportRow[]): string {
  const groups = groupByMetric(rows.filter((row) => row.type === 'trend'));
  const named = groups.flatMap(({ rows: group }) =>
    group.map(({ measure }) => splitMeasure(measure).statistic),
  );
  const statistics = [...new Set(named)].sort(compareStatistics);
  const lines = groups.map(({ metric, rows: group }) => [
    renderCode(metric),
    ...statistics.map((statistic) => {
      const row = group.find(({ measure }) => splitMeasure(measure).statistic === statistic);
      return row?.wholeRun == null ? '–' : formatValue(row.wholeRun, row);
    }),
  ]);
  return renderTable(['Trend', ...statistics.map(nameStatistic)], ['', ...statistics.map(() => '-:')], lines);
}

/** Counters, rates and gauges of the run, one line each. */
export function renderOtherMetrics(rows: readonly ReportRow[]): string {
  const lines = groupByMetric(rows.filter((row) => row.type !== 'trend')).map(({ metric, rows: group }) => {
    const values = group
      .filter((row) => row.wholeRun !== null)
      .map(
        (row) =>
          `${nameStatistic(splitMeasure(row.measure).statistic)} ${formatValue(row.wholeRun ?? 0, row)}`,
      );
    return [renderCode(metric), values.join(', ')];
  });
  return renderTable(
    ['Metric', 'Values'],
    ['', ''],
    lines.filter(([, values]) => values !== ''),
  );
}

/** By metric, then in the order people read statistics in. */
export function sortByName(rows: readonly ReportRow[]): ReportRow[] {
  return [...rows].sort((a, b) => {
    const [first, second] = [splitMeasure(a.measure), splitMeasure(b.measure)];
    return compareTexts(first.metric, second.metric) || compareStatistics(first.statistic, second.statistic);
  });
}

function groupByMetric(rows: readonly ReportRow[]): { metric: string; rows: readonly ReportRow[] }[] {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const { metric } = splitMeasure(row.measure);
    const group = groups.get(metric);
    if (group === undefined) groups.set(metric, [row]);
    else group.push(row);
  }
  return [...groups]
    .map(([metric, group]) => ({ metric, rows: group }))
    .sort((a, b) => compareTexts(a.metric, b.metric));
}

function splitMeasure(measure: string): { metric: string; statistic: string } {
  const end = measure.lastIndexOf(' ');
  return { metric: measure.slice(0, end), statistic: measure.slice(end + 1) };
}

const STATISTICS = ['count', 'avg', 'min', 'p(', 'max', 'rate', 'share', 'value'];

function compareStatistics(a: string, b: string): number {
  const place = (statistic: string) => STATISTICS.findIndex((known) => statistic.startsWith(known));
  return place(a) - place(b) || a.localeCompare(b, 'en', { numeric: true });
}

function nameStatistic(statistic: string): string {
  return statistic === 'p(50)' ? 'med' : statistic;
}
