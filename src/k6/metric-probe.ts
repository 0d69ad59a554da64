import * as v from 'valibot';
import { BUILT_IN_METRICS } from '../measurement/built-in-metrics.ts';
import { METRIC_CONTENTS, METRIC_TYPES } from '../measurement/metric.ts';
import type { MetricKind } from '../samples/batch.ts';

/** The name of the tag that carries k6's answer through `k6 inspect`. */
const ANSWER = 'perf_baseline_metrics';

/**
 * A k6 script that asks k6 what the metrics of another script are. Neither the CSV output nor the summary export
 * says whether a Trend is of times; but k6 refuses to make a metric again as something else, so the kind that it
 * does not refuse is the metric's. Run it with `k6 inspect`, environment and flags as for the run: it executes
 * the script's init code, no iteration. The first kind asked for is one that nobody uses: if k6 takes it, the
 * metric did not exist.
 * @param scriptUrl `file://` address of the user's script
 * @returns null if there is nothing to ask
 */
export function renderMetricProbe(scriptUrl: string, metrics: readonly string[]): string | null {
  const names = metrics.filter((name) => /^\w+$/.test(name) && !Object.hasOwn(BUILT_IN_METRICS, name));
  if (names.length === 0) return null;
  return `import ${JSON.stringify(scriptUrl)};
import { Counter, Gauge, Rate, Trend } from 'k6/metrics';
const kinds = [['counter', Counter, true], ['trend', Trend, true], ['trend', Trend, false],
  ['counter', Counter, false], ['rate', Rate, false], ['gauge', Gauge, false], ['gauge', Gauge, true]];
function ask(name) {
  for (const [type, Metric, isTime] of kinds) {
    try { new Metric(name, isTime); return { type, contains: isTime ? 'time' : 'default' }; } catch (refused) {}
  }
  return null;
}
const answer = {};
for (const name of ${JSON.stringify(names)}) answer[name] = ask(name);
export const options = { tags: { ${ANSWER}: JSON.stringify(answer) } };
export default function () {}
`;
}

const Kind = v.object({ type: v.picklist(METRIC_TYPES), contains: v.picklist(METRIC_CONTENTS) });
const Answer = v.object({
  tags: v.object({ [ANSWER]: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.nullable(Kind))) }),
});

/**
 * What `k6 inspect` of the probe said. Metrics that k6 did not know are left out, and all of them if the answer
 * is none: the caller states which metrics it has no kind for.
 */
export function parseMetricProbe(inspection: unknown): Record<string, MetricKind> {
  const parsed = v.safeParse(Answer, inspection);
  const answers = parsed.success ? Object.entries(parsed.output.tags[ANSWER] ?? {}) : [];
  const isKnown = (kind: MetricKind | null): kind is MetricKind => {
    return kind !== null && !(kind.type === 'counter' && kind.contains === 'time');
  };
  return Object.fromEntries(answers.filter((answer): answer is [string, MetricKind] => isKnown(answer[1])));
}
