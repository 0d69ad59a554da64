import { describe, expect, it } from '@jest/globals';
import {
  chooseValues,
  identifyJob,
  listStored,
  type StoredValue,
} from '../../../src/comparison/measures/prepared-measure.ts';
import { parseMeasure } from '../../../src/measurement/measure.ts';
import type { MeasuredValue } from '../../../src/measurement/measured-value.ts';
import { prepareMeasure } from '../../support/prepared-measure.ts';
import { createStoredRun } from '../../support/runs.ts';

const KEY = 'http_req_duration p(95)';
const prepare = (current: Partial<MeasuredValue>, stored: readonly Partial<StoredValue>[]) =>
  prepareMeasure({ measure: KEY, current, stored });

describe('what stored runs have of a measure', () => {
  it('is the value of each run that has it, with its job and the percentiles beside it', () => {
    const runs = [
      createStoredRun({ [KEY]: 300, 'http_req_duration p(50)': 100 }),
      createStoredRun({ 'http_reqs rate': 20 }),
      createStoredRun({ [KEY]: 310 }, { run: '8' }),
    ];
    expect(listStored(KEY, runs)).toMatchObject([
      { value: 300, job: '7 1 perf', percentiles: { p50: 100, p95: 300 } },
      { value: 310, job: '8 1 perf', percentiles: { p50: null, p95: 310 } },
    ]);
  });

  it('outside a workflow every commit is a job of its own', () => {
    const { provenance } = createStoredRun({});
    expect(identifyJob({ provenance: { ...provenance, runId: '' } })).toBe(`${provenance.sha} 1 perf`);
  });
});

describe('the values that are compared', () => {
  const steady = { value: 280, standardError: 0.01, count: 1500 };

  it('are free of warm-up where every run has them so', () => {
    const values = chooseValues(prepare({ steady }, [{ steady: { value: 270, standardError: 0.02 } }]));
    expect(values.current).toEqual(steady);
    expect(values.stored).toEqual([{ value: 270, standardError: 0.02, count: 2000, job: '0' }]);
    expect(values.hasErrors).toBe(true);
  });

  it('are of the whole run on both sides where one run lacks them', () => {
    const values = chooseValues(prepare({ steady }, [{ steady }, { value: 310 }]));
    expect([values.current.value, ...values.stored.map(({ value }) => value)]).toEqual([300, 300, 310]);
    expect(values.hasErrors).toBe(false);
  });

  it('a share is never known better than its trials allow', () => {
    const exact = { value: 0.5, standardError: 0, count: 100 };
    const measure = parseMeasure('checks rate');
    const { current } = chooseValues(prepare({ measure, type: 'rate', steady: exact }, [{ steady: exact }]));
    expect(current.standardError).toBeCloseTo(0.05, 3);
  });
});
