import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/common/errors.ts';
import { formatSampleOutput } from '../../src/k6/csv/output.ts';
import { parseMetricProbe, renderMetricProbe } from '../../src/k6/metric-probe.ts';

// That k6 answers the probe is tested on real runs, in k6-samples-real.test.ts.
describe('renderMetricProbe', () => {
  it('asks for the metrics of the script only, and for none that k6 would not allow', () => {
    const probe = renderMetricProbe('file:///a b/user.js', [
      'http_reqs',
      'mine',
      'http_reqs{name:x}',
      "x'); evil('",
    ]);
    expect(probe).toContain('"file:///a b/user.js"');
    expect(probe).toContain('["mine"]');
  });

  it('asks nothing if there is nothing to ask', () => {
    expect(renderMetricProbe('file:///user.js', ['http_reqs', 'vus'])).toBeNull();
  });
});

describe('parseMetricProbe', () => {
  const answer = (text: string) => ({ tags: { perf_baseline_metrics: text } });
  it.each([
    [answer('{"a":{"type":"trend","contains":"time"},"b":null}'), { a: { type: 'trend', contains: 'time' } }],
    [answer('{"a":{"type":"counter","contains":"time"}}'), {}],
    [answer('{"a":{"type":"other","contains":"time"}}'), {}],
    [answer('no json'), {}],
    [{ tags: null }, {}],
    [null, {}],
  ])('of %j gives %j', (inspection, expected) => {
    expect(parseMetricProbe(inspection)).toEqual(expected);
  });
});

describe('formatSampleOutput', () => {
  it('refuses a path that k6 would cut', () => {
    expect(() => formatSampleOutput('/tmp/a,b/samples.csv.gz')).toThrow(UserError);
    expect(formatSampleOutput('/tmp/a=b/s.csv.gz')).toContain('fileName=/tmp/a=b/s.csv.gz,');
  });
});
