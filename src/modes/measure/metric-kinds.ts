import { asUserError, describeError } from '../../common/errors.ts';
import type { K6Invocation } from '../../k6/invocation.ts';
import { parseMetricProbe, renderMetricProbe } from '../../k6/metric-probe.ts';
import { BUILT_IN_METRICS } from '../../measurement/built-in-metrics.ts';
import type { MetricRecord } from '../../measurement/metric.ts';
import type { K6Runner } from '../../ports/k6.ts';
import type { MetricKind } from '../../samples/batch.ts';

/** What is known of the script's own metrics. */
export interface MetricKinds {
  readonly kinds: Readonly<Record<string, MetricKind>>;
  readonly notes: readonly string[];
}

/** Finds the kinds of the metrics that the summary of a run has, and of others by their names. */
export type FindKinds = (
  summary: readonly MetricRecord[],
  others?: readonly string[],
) => Promise<MetricKinds>;

/**
 * Neither the samples nor the summary say whether a Trend of the script's own is of times; k6 itself does. It is
 * asked once for each metric of a script, however often that runs. Where it does not answer, the type is taken from
 * the summary, and the unit is not known.
 */
export function createKindFinder(
  invocation: K6Invocation,
  runner: Pick<K6Runner, 'inspectBeside'>,
): FindKinds {
  const answers = new Map<string, MetricKind | null>();
  const ask = async (names: readonly string[]) => {
    const missing = names.filter((name) => !answers.has(name));
    if (renderMetricProbe('file:///', missing) === null) return;
    const render = (url: string) => renderMetricProbe(url, missing) ?? '';
    const kinds = parseMetricProbe((await runner.inspectBeside(invocation, render)).options);
    for (const name of missing) answers.set(name, kinds[name] ?? null);
  };
  return async (summary, others = []) => {
    const own = summary.filter(({ name }) => !Object.hasOwn(BUILT_IN_METRICS, name));
    const names = [...new Set([...own.map(({ name }) => name), ...others])];
    const guesses = Object.fromEntries(
      own.map(({ name, type, contains }) => [name, { type, contains }] as const),
    );
    const refusal = await ask(names).then(() => null, asUserError);
    const known = names.flatMap((name) => {
      const kind = answers.get(name) ?? null;
      return kind === null ? [] : [[name, kind] as const];
    });
    const kinds = { ...guesses, ...Object.fromEntries(known) };
    const guessed = names.filter((name) => kinds[name] === guesses[name] && kinds[name]?.type === 'trend');
    return { kinds, notes: guessed.length === 0 ? [] : [describeGuess(guessed, refusal)] };
  };
}

function describeGuess(names: readonly string[], refusal: Error | null): string {
  const what = `Whether ${names.join(', ')} ${names.length === 1 ? 'is a time' : 'are times'} is not known`;
  return refusal === null
    ? `${what}, because k6 did not say; the unit is left out.`
    : `${what}, because k6 could not be asked; the unit is left out. ${describeError(refusal)}`;
}
