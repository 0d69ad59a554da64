import { requireFinite } from './preconditions.ts';
import { mean, sumOfSquares } from './quantiles.ts';

export interface MeasureShift {
  /** Metric with its tag set: measures of one metric are close relatives and prove little together. */
  readonly metric: string;
  /** Log ratio of current to base; 0.1 is about +10 %. */
  readonly shift: number;
}

export interface CommonMode {
  /** Every latency measure moved by about the same factor. */
  readonly together: boolean;
  /** Mean log ratio, every metric counting once; null without measures. */
  readonly commonShift: number | null;
}

const FEWEST_MEASURES = 3;
const FEWEST_METRICS = 2;
const SMALLEST_SHIFT = Math.log(1.03);
const LARGEST_DISPERSION = 0.25;

/**
 * Whether all latency measures moved alike: a faster or slower machine multiplies every time by the same
 * factor, while a change of code seldom slows everything it never touches by the same percentage. A sign, not
 * a test: a service with one bottleneck moves as one too. So it only explains a shift where the runner
 * is known to differ, and never excuses one by itself.
 *
 * Together: at least 3 measures of at least 2 metrics, the mean shift beyond 3 %, and a standard deviation
 * of the shifts of at most a quarter of it, all of one sign.
 * @throws RangeError for a shift that is no finite number.
 */
export function detectCommonMode(shifts: readonly MeasureShift[]): CommonMode {
  requireFinite(
    'shifts',
    shifts.map(({ shift }) => shift),
  );
  if (shifts.length === 0) return { together: false, commonShift: null };
  const metrics = [...new Set(shifts.map(({ metric }) => metric))];
  const ofMetric = (name: string) => shifts.filter(({ metric }) => metric === name).map(({ shift }) => shift);
  const commonShift = mean(metrics.map((name) => mean(ofMetric(name))));
  const all = shifts.map(({ shift }) => shift);
  const dispersion = Math.sqrt(sumOfSquares(all) / Math.max(1, all.length - 1));
  const together =
    shifts.length >= FEWEST_MEASURES &&
    metrics.length >= FEWEST_METRICS &&
    Math.abs(commonShift) > SMALLEST_SHIFT &&
    all.every((shift) => Math.sign(shift) === Math.sign(commonShift)) &&
    dispersion <= LARGEST_DISPERSION * Math.abs(commonShift);
  return { together, commonShift };
}
