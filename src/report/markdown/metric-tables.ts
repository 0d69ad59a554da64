import { compareTexts } from '../../common/text.ts';
import { renderCode } from '../model/escape.ts';
import { formatValue } from '../model/format.ts';
import { compareStatistics, splitMeasure } from '../model/rows.ts';
import type { ReportRow } from '../model/schema.ts';
import { renderTable } from './elements.ts';

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

function nameStatistic(statistic: string): string {
  return statistic === 'p(50)' ? 'med' : statistic;
}
