import { describe, expect, it } from '@jest/globals';
import { compareSuites } from '../../../src/comparison/suite-comparison.ts';
import type { MetricRecord } from '../../../src/measurement/metric.ts';
import { against, createTimes, measured, rulesOf, storeRun } from '../../support/evidence.ts';
import { createRecord, trend } from '../../support/runs.ts';

const LOGIN = { 'p(50)': 100, 'p(95)': 900, 'p(99)': 950 };
const NOTE = 'all its samples are of setup() or teardown()';

/** The row of a metric of setup(), beside others that are judged. */
function compareLogin(evidence: 'required' | 'off', before: readonly MetricRecord[] = []) {
  const login = trend('login_time', LOGIN, { outsideLoad: true });
  const record = createRecord({ closedModel: false, metrics: [...createTimes(), login] });
  const base = measured({}, { metrics: [...createTimes(), ...before] });
  const runs = Array.from({ length: 10 }, (_, job) => storeRun(base, job));
  const [suite] = compareSuites([against(record, runs)], { ...rulesOf({}), evidence });
  return suite?.measures.filter(({ measure }) => measure.metric === 'login_time') ?? [];
}

describe.each(['required', 'off'] as const)(
  'a metric of setup() or teardown() (evidence: %s)',
  (evidence) => {
    it('is shown and not judged, with the cause', () => {
      const rows = compareLogin(evidence);
      expect(rows.map(({ key, verdict, note }) => [key, verdict, note])).toContainEqual([
        'login_time p(95)',
        'not-judged',
        NOTE,
      ]);
      expect(rows.map(({ verdict }) => verdict)).not.toContain('new');
    });

    it('is not held against what the load once measured under that name', () => {
      const rows = compareLogin(evidence, [trend('login_time', { 'p(50)': 1, 'p(95)': 3, 'p(99)': 4 })]);
      expect(rows.find(({ key }) => key === 'login_time p(95)')).toMatchObject({
        verdict: 'not-judged',
        note: NOTE,
        evidence: null,
      });
    });
  },
);
