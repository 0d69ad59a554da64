import { compareTexts } from '../../common/text.ts';
import { code, number, type Table } from './blocks.ts';
import { formatValue } from './format.ts';
import { compareStatistics, splitMeasure } from './rows.ts';
import type { ReportRow } from './schema.ts';

/** Every Trend of the run, one line each with its statistics. */
export function buildTrendTable(rows: readonly ReportRow[]): Table {
  const groups = groupByMetric(rows.filter((row) => row.type === 'trend'));
  const named = groups.flatMap(({ rows: group }) =>
    group.map(({ measure }) => splitMeasure(measure).statistic),
  );
  const statistics = [...new Set(named)].sort(compareStatistics);
  return {
    head: ['Trend', ...statistics.map(nameStatistic)],
    align: ['left', ...statistics.map(() => 'right' as const)],
    rows: groups.map(({ metric, rows: group }) => [
      [code(metric)],
      ...statistics.map((statistic) => {
        const row = group.find(({ measure }) => splitMeasure(measure).statistic === statistic);
        return [number(row?.wholeRun == null ? '–' : formatValue(row.wholeRun, row))];
      }),
    ]),
  };
}

/** Counters, rates and gauges of the run, one line each. */
export function buildOtherMetricTable(rows: readonly ReportRow[]): Table {
  const lines = groupByMetric(rows.filter((row) => row.type !== 'trend')).map(({ metric, rows: group }) => ({
    metric,
    values: group
      .filter((row) => row.wholeRun !== null)
      .map(
        (row) =>
          `${nameStatistic(splitMeasure(row.measure).statistic)} ${formatValue(row.wholeRun ?? 0, row)}`,
      ),
  }));
  return {
    head: ['Metric', 'Values'],
    align: ['left', 'left'],
    rows: lines
      .filter(({ values }) => values.length > 0)
      .map(({ metric, values }) => [[code(metric)], [values.join(', ')]]),
  };
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
