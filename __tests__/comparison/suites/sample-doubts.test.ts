import { describe, expect, it } from '@jest/globals';
import { describeSmallLoss, doubtSamples, findDoubts } from '../../../src/comparison/suites/sample-doubts.ts';
import { parseMeasure } from '../../../src/measurement/measure.ts';
import type { MetricType } from '../../../src/measurement/metric.ts';
import type { SampleFault } from '../../../src/measurement/sample-fault.ts';

const value = (measure: string, count: number | null, type: MetricType = 'trend') => ({
  measure: parseMeasure(measure),
  type,
  count,
});
const lost = (count: number, of: number, metric = 'latency'): SampleFault => ({
  metric,
  kind: 'no-number',
  count,
  of,
});
const run = (...faults: SampleFault[]) => ({ scenarioFile: 'perf/a.js', faults });

describe('samples that are missing', () => {
  it.each([
    { what: 'a thousandth of a trend', measure: 'latency p(50)', count: 9990, missing: 10 },
    { what: 'one of a hundred', measure: 'latency p(50)', count: 99, missing: 1 },
    { what: 'a thousandth of a share', measure: 'latency rate', count: 999, type: 'rate', missing: 1 },
  ] as const)('change nothing: $what', ({ measure, count, missing, ...rest }) => {
    const type = 'type' in rest ? rest.type : 'trend';
    expect(doubtSamples(run(lost(missing, 100_000)), value(measure, count, type))).toBeNull();
  });

  it.each([
    { what: 'more than a thousandth', measure: 'latency p(50)', count: 9988, missing: 12 },
    { what: 'one, with few samples beyond the percentile', measure: 'latency p(95)', count: 99, missing: 1 },
    { what: 'a thousandth, where that is the tail', measure: 'latency p(99.9)', count: 9990, missing: 10 },
    { what: 'two of a small row by tags', measure: 'latency{name:a} p(50)', count: 30, missing: 2 },
    { what: 'one of a small share', measure: 'latency rate', count: 99, type: 'rate', missing: 1 },
    { what: 'one of a sum', measure: 'latency count', count: 99_999, type: 'counter', missing: 1 },
    { what: 'one of a last value', measure: 'latency value', count: null, type: 'gauge', missing: 1 },
    { what: 'all', measure: 'latency p(50)', count: 0, missing: 1 },
  ] as const)('keep a measure from being judged: $what', ({ measure, count, missing, ...rest }) => {
    const type = 'type' in rest ? rest.type : 'trend';
    const faults = run(lost(missing, 100_000));
    expect(doubtSamples(faults, value(measure, count, type))?.cause).toBe('samples-lost');
    expect(doubtSamples(faults, value(measure.replace('latency', 'other'), count, type))).toBeNull();
  });

  it('add up, whatever is wrong with them', () => {
    const faults = run(lost(6, 10_000), { ...lost(6, 10_000), kind: 'too-long' });
    expect(doubtSamples(faults, value('latency p(50)', 9988))?.cause).toBe('samples-lost');
  });

  it('make the run invalid where a rule or a budget judges the metric', () => {
    const faults = run(lost(200, 1200));
    const [finding, ...more] = findDoubts(faults, [value('latency p(95)', 1000)]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ verdict: 'invalid', reason: 'samples-lost' });
    expect(finding?.text).toBe(
      'Samples were lost: 200 of 1\u202f200 values of latency are no numbers (Infinity or NaN).',
    );
    expect(describeSmallLoss(faults, [value('latency p(95)', 1000)])).toEqual([]);
  });

  it.each([
    ['nothing judges the metric', run(lost(200, 1200)), []],
    ['they are few', run(lost(1, 1200)), [value('latency p(95)', 1199)]],
  ])('are told beside the verdict where %s', (_what, faults, judged) => {
    expect(findDoubts(faults, judged)).toEqual([]);
    expect(describeSmallLoss(faults, judged)).toHaveLength(1);
  });

  it("make the run invalid where they are all of a metric of k6's", () => {
    const faults = run(lost(40, 40, 'http_req_duration'));
    expect(findDoubts(faults, [])).toMatchObject([{ reason: 'samples-lost' }]);
  });

  it('are those of a metric that comes to what nothing can have measured', () => {
    const faults = run({ ...lost(50, 50), kind: 'impossible' });
    expect(findDoubts(faults, [value('latency p(95)', 0)])).toMatchObject([
      {
        verdict: 'invalid',
        reason: 'samples-lost',
        text: 'Samples were lost: 50 values of latency come to what nothing can have measured.',
      },
    ]);
    // The record of the run tells which values, whether they are judged or not.
    expect(describeSmallLoss(faults, [])).toEqual([]);
  });

  it('are all of them where the samples of the run are lost as a whole', () => {
    const loss = { cause: 'unreadable', detail: '', read: 0, counted: null } as const;
    expect(doubtSamples({ scenarioFile: 'a.js', loss }, value('latency rate', 9, 'rate'))?.cause).toBe(
      'samples-lost',
    );
  });
});

describe("samples that are not k6's own", () => {
  const faults = run({ metric: 'http_req_duration', kind: 'foreign', count: 1, of: 1000 });

  it('keep every measure of their metric from being judged', () => {
    expect(doubtSamples(faults, value('http_req_duration{name:a} p(50)', 5))?.cause).toBe('foreign-samples');
    expect(doubtSamples(faults, value('http_req_waiting p(50)', 5))).toBeNull();
  });

  it('are all that is said of a metric that also lost some', () => {
    const more = run(...faults.faults, { ...lost(500, 1000), metric: 'http_req_duration' });
    expect(findDoubts(more, [value('http_req_duration p(50)', 500)]).map(({ reason }) => reason)).toEqual([
      'foreign-samples',
    ]);
  });

  it('make the run invalid, with script and metric', () => {
    expect(findDoubts(faults, [])).toEqual([
      {
        verdict: 'invalid',
        reason: 'foreign-samples',
        text: "perf/a.js adds to metrics that are k6's own: 1 of 1\u202f000 samples of http_req_duration.",
      },
    ]);
    expect(describeSmallLoss(faults, [])).toEqual([]);
  });
});
