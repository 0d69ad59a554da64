import { renderCode } from '../model/escape.ts';
import { formatCount } from '../model/format.ts';
import { formatCell, isOpen, sortByExcess, sortByName } from '../model/rows.ts';
import type { ReportRow, ReportSuite } from '../model/schema.ts';
import { fold, renderTable } from './elements.ts';
import { renderOtherMetrics, renderTrends } from './metric-tables.ts';
import { renderChange, renderThresholds } from './tables.ts';

/** What nobody must read: rows by tag, which tell where a change comes from, every metric, and thresholds that hold. */
export function renderFolded({ rows, thresholds }: ReportSuite): string {
  const unjudged = rows.filter((row) => !isOpen(row) && (row.base !== null || row.verdict === 'new'));
  const tagged = sortByExcess(unjudged.filter(isTagged));
  const whole = sortByName(unjudged.filter((row) => !isTagged(row)));
  const held = thresholds.filter(({ passed }) => passed === true);
  const everything = [renderTrends(rows), renderOtherMetrics(rows), renderCompared(whole)];
  return [
    fold(`${formatCount(tagged.length, 'row')} by tag`, renderCompared(tagged)),
    fold('All metrics of this run', everything.filter((table) => table !== '').join('\n\n')),
    fold(
      held.length === 1 ? '1 k6 threshold holds' : `${held.length} k6 thresholds hold`,
      renderThresholds(held),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function isTagged({ measure }: ReportRow): boolean {
  return measure.includes('{');
}

function renderCompared(rows: readonly ReportRow[]): string {
  return renderTable(
    ['Not judged', 'Base', 'This run', 'Change'],
    ['', '-:', '-:', '-:'],
    rows.map((row) => [
      renderCode(row.measure),
      formatCell(row.base, row),
      formatCell(row.current, row),
      renderChange(row),
    ]),
  );
}
