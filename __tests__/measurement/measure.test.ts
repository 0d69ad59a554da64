import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/common/errors.ts';
import {
  formatMeasure,
  formatMetric,
  normaliseStatistic,
  parseMeasure,
  parseMetric,
  percentileRank,
} from '../../src/measurement/measure.ts';

const awkward = fc.constantFrom(
  ',',
  '{',
  '}',
  '"',
  "'",
  ':',
  '\\',
  '\n',
  '\t',
  ' ',
  '*',
  '::',
  'ü',
  '💥',
  '\u2028',
  '',
);
const tagText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(awkward, fc.string({ maxLength: 3 })), { maxLength: 6 }).map((parts) => parts.join('')),
);
const tags = fc
  .array(fc.tuple(tagText, tagText), { maxLength: 4 })
  .map((entries): Record<string, string> => Object.fromEntries(entries));
const metricName = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/);
const statistic = fc.oneof(
  fc.constantFrom('avg', 'min', 'max', 'count', 'rate', 'value', 'share'),
  fc.integer({ min: 0, max: 10_000 }).map((n) => `p(${n / 100})`),
);

describe('the text of a measure', () => {
  it('is read back as the same measure, whatever the tags hold', () => {
    fc.assert(
      fc.property(metricName, tags, statistic, (metric, someTags, someStatistic) => {
        const measure = { metric, tags: someTags, statistic: someStatistic };
        expect(parseMeasure(formatMeasure(measure))).toEqual(measure);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of tags', () => {
    fc.assert(
      fc.property(metricName, tags, (metric, someTags) => {
        const turned = Object.fromEntries(Object.entries(someTags).reverse());
        expect(formatMetric(metric, turned)).toBe(formatMetric(metric, someTags));
      }),
    );
  });

  it('tells different tag sets apart', () => {
    fc.assert(
      fc.property(metricName, tags, tags, (metric, one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(formatMetric(metric, one) === formatMetric(metric, other)).toBe(same);
      }),
    );
  });

  it('survives a UTF-8 file', () => {
    fc.assert(
      fc.property(metricName, tags, (metric, someTags) => {
        const text = formatMetric(metric, someTags);
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      }),
    );
  });
});

function sorted(record: Record<string, string>): [string, string][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('parseMeasure', () => {
  it.each([
    ['http_req_duration p(95)', 'http_req_duration', {}, 'p(95)'],
    ['http_req_duration  p( 95 )', 'http_req_duration', {}, 'p(95)'],
    ['http_req_duration med', 'http_req_duration', {}, 'p(50)'],
    ['http_req_duration p(99.90)', 'http_req_duration', {}, 'p(99.9)'],
    ['http_req_duration{} avg', 'http_req_duration', {}, 'avg'],
    ['group_duration{group:::checkout} p(95)', 'group_duration', { group: '::checkout' }, 'p(95)'],
    [
      'http_reqs { name : slow , scenario : api } rate',
      'http_reqs',
      { name: 'slow', scenario: 'api' },
      'rate',
    ],
    [`d{name:"GET /a b", x:'y'} p(50)`, 'd', { name: 'GET /a b', x: 'y' }, 'p(50)'],
    [`d{"name":"it's"} max`, 'd', { name: "it's" }, 'max'],
    ['d{url:http://host:80/{id}?q=1} p(90)', 'd', { url: 'http://host:80/{id}?q=1' }, 'p(90)'],
    ['http_req_duration{name:POST */orders} p(95)', 'http_req_duration', { name: 'POST */orders' }, 'p(95)'],
    ['*_latency p(95)', '*_latency', {}, 'p(95)'],
    ['my-old-metric.total avg', 'my-old-metric.total', {}, 'avg'],
    ['d{name:} rate', 'd', { name: '' }, 'rate'],
    ['d{name:"a",} rate', 'd', { name: 'a' }, 'rate'],
  ])('reads %j', (text, metric, someTags, someStatistic) => {
    expect(parseMeasure(text)).toEqual({ metric, tags: someTags, statistic: someStatistic });
  });

  it.each([
    '',
    'http_req_duration',
    'p(95)',
    'http_req_duration p95',
    'http_req_duration p(101)',
    'http_req_duration p(1.2.3)',
    'http_req_duration mean',
    'http_req_duration{name} p(95)',
    'http_req_duration{name:x p(95)',
    'http req duration p(95)',
    '{name:x} p(95)',
  ])('names the text %j in its error', (text) => {
    expect(() => parseMeasure(text)).toThrow(`"${text}" is not a measure`);
    expect(() => parseMeasure(text)).toThrow(UserError);
  });

  it('answers anything with a measure or a UserError', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          tagText,
          tagText.map((text) => `d{${text}} p(95)`),
        ),
        (text) => {
          try {
            expect(formatMeasure(parseMeasure(text))).not.toBe('');
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
    );
  });
});

describe('parseMetric', () => {
  it.each([
    ['http_reqs', { name: 'http_reqs', tags: {} }],
    [
      'http_req_duration{expected_response:true}',
      { name: 'http_req_duration', tags: { expected_response: 'true' } },
    ],
    ['http_req_duration{name}', null],
    ['{name:x}', null],
    ['a b', null],
  ])('splits %j', (text, metric) => {
    expect(parseMetric(text)).toEqual(metric);
  });
});

describe('statistics', () => {
  it.each([
    ['med', 'p(50)'],
    ['p(50)', 'p(50)'],
    ['p(99.90)', 'p(99.9)'],
    ['p(0)', 'p(0)'],
    ['p(100)', 'p(100)'],
    ['p(100.1)', null],
    ['p()', null],
    ['p(-1)', null],
    ['thresholds', null],
    ['toString', null],
  ])('%j is %j', (text, canonical) => {
    expect(normaliseStatistic(text)).toBe(canonical);
  });

  it.each([
    ['p(95)', 0.95],
    ['p(99.9)', 0.999],
    ['avg', null],
    ['rate', null],
  ])('the rank of %j is %j', (text, rank) => {
    if (rank === null) expect(percentileRank(text)).toBeNull();
    else expect(percentileRank(text)).toBeCloseTo(rank, 12);
  });
});
