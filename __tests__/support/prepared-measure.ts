import type { PreparedMeasure, StoredValue } from '../../src/comparison/measures/prepared-measure.ts';
import { parseMeasure } from '../../src/measurement/measure.ts';
import type { MeasuredValue } from '../../src/measurement/measured-value.ts';
import type { Direction, MetricType } from '../../src/measurement/metric.ts';
import { parseRule } from '../../src/rules/rules.ts';

export interface PreparedChoice {
  readonly measure?: string;
  readonly type?: MetricType;
  /** Null: no rule selects it. */
  readonly fail?: string | null;
  readonly worse?: Direction | null;
  readonly current?: number | Partial<MeasuredValue>;
  /** Of the run and of every stored one. */
  readonly count?: number;
  /** One stored run of a job of its own each. */
  readonly stored?: readonly (number | Partial<StoredValue>)[];
}

const partOf = <T extends object>(value: number | T) => (typeof value === 'number' ? { value } : value);

/** A metric of a script's own that came out at 300, as it did in the one stored run; more than 10 % above fails. */
export function prepareMeasure(choice: PreparedChoice = {}): PreparedMeasure {
  const { measure = 'own p(95)', type = 'trend', fail = '+10 %', worse = 'up' } = choice;
  const { current = {}, stored = [300], count = 2000 } = choice;
  const usual = { value: 300, count, steady: null };
  const percentiles = { p50: null, p95: null };
  return {
    key: measure,
    current: { measure: parseMeasure(measure), type, contains: 'default', ...usual, ...partOf(current) },
    percentiles,
    rule: fail === null ? null : parseRule({ measure, fail }),
    worse,
    stored: stored.map((run, job) => ({ ...usual, job: `${job}`, percentiles, ...partOf(run) })),
  };
}
