import type { BaselineRun } from '../../baseline/document.ts';
import { formatSigned } from '../../common/signed-number.ts';
import { formatMetric } from '../../measurement/measure.ts';
import { detectCommonMode } from '../../statistics/common-mode.ts';
import { chooseValues, listStored, type PreparedMeasure } from '../measures/prepared-measure.ts';

/**
 * Whether all judged latencies moved alike against a run of another machine: then the machine explains it,
 * and a sentence says so. Null otherwise. No verdict about the change follows from it.
 */
export function describeRunnerMove(measures: readonly PreparedMeasure[], base: BaselineRun): string | null {
  const shifts = measures.flatMap((prepared) => {
    const { type, contains, measure } = prepared.current;
    if (prepared.rule === null || type !== 'trend' || contains !== 'time') return [];
    const { current, stored } = chooseValues({ ...prepared, stored: listStored(prepared.key, [base]) });
    const before = stored[0]?.value ?? 0;
    if (before <= 0 || current.value <= 0) return [];
    return [{ metric: formatMetric(measure.metric, measure.tags), shift: Math.log(current.value / before) }];
  });
  const { together, commonShift } = detectCommonMode(shifts);
  if (!together || commonShift === null) return null;
  const percent = formatSigned(Math.expm1(commonShift) * 100);
  return `All ${shifts.length} latency measures moved together, by about ${percent} %: that points at the machine, not at this change.`;
}
