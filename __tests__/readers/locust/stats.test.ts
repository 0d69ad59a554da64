import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseLocustDuration, parseLocustStats } from '../../../src/readers/locust/stats.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/locust');
const fixture = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');

describe.each(readdirSync(FIXTURES).filter((name) => name.endsWith('_stats.csv')))(
  '%s, as Locust wrote it',
  (name) => {
    const { metrics, requests } = parseLocustStats(fixture(name));
    const whole = (metric: string) =>
      metrics.find((each) => each.name === metric && Object.keys(each.tags).length === 0);

    it('has the whole run, and a row for every endpoint', () => {
      expect(requests).toBeGreaterThan(10);
      expect(Object.keys(whole('http_req_duration')?.values ?? {})).toEqual(
        expect.arrayContaining(['p(50)', 'avg', 'min', 'max', 'p(95)', 'p(99)']),
      );
      expect(whole('http_req_failed')?.values.rate).toBeGreaterThan(0);
      expect(whole('http_reqs')?.values.count).toBe(requests);
      const endpoints = metrics.filter(
        (metric) => metric.name === 'http_reqs' && metric.tags.name !== undefined,
      );
      expect(endpoints.length).toBeGreaterThan(1);
      expect(endpoints.reduce((sum, metric) => sum + (metric.count ?? 0), 0)).toBe(requests);
    });

    it('has a history that tells how long it took', () => {
      expect(parseLocustDuration(fixture(name.replace('_stats.csv', '_stats_history.csv')))).toBeGreaterThan(
        2000,
      );
    });
  },
);

describe('the layout of old versions', () => {
  it('has a median and no percentiles', () => {
    const old = [
      '"Method","Name","# requests","# failures","Median response time","Average response time","Min response time","Max response time","Average Content Size","Requests/s"',
      '"GET","/",90,9,120,130,10,900,100,9.00',
      '"None","Total",90,9,120,130,10,900,100,9.00',
    ].join('\n');
    const { metrics } = parseLocustStats(old);
    expect(
      metrics.find(({ name, tags }) => name === 'http_req_duration' && tags.name === undefined)?.values,
    ).toEqual({
      'p(50)': 120,
      avg: 130,
      min: 10,
      max: 900,
    });
    expect(
      metrics.find(({ name, tags }) => name === 'http_req_failed' && tags.name === undefined)?.values.rate,
    ).toBe(0.1);
  });
});

const HEAD = 'Type,Name,Request Count,Failure Count,Median Response Time';

it.each(['Total', 'Aggregated'])('an endpoint called %s is not the whole run', (name) => {
  const { requests, metrics } = parseLocustStats(
    `${HEAD}\nGET,${name},5,0,10\nNone,${name},6,0,10\nGET,/,89,9,20\n,Aggregated,100,9,20\n`,
  );
  expect(requests).toBe(100);
  expect(metrics.filter(({ tags }) => tags.name === name)).toHaveLength(6);
});

describe('what is no statistics', () => {
  it.each([
    ['failures', 'Method,Name,Error,Occurrences\nGET,/,x,1\n', 'these are the failures of Locust'],
    ['history', 'Timestamp,User Count,Type,Name\n1,2,,Aggregated\n', 'this is the history of Locust'],
    ['nothing', '', 'it holds no line of statistics'],
    ['a head only', `${HEAD}\n`, 'it holds no line of statistics'],
    ['cut off before the end', `${HEAD}\nGET,/,5,0,10\n`, 'the line "Aggregated" is missing'],
    [
      'cut off inside a line',
      `${HEAD}\nGET,/,5,0,10\n,Aggregated\n`,
      'the line of "Aggregated" has "" as request count',
    ],
    [
      'cut off inside the percentiles',
      `${HEAD},Requests/s,50%,95%\n,Aggregated,5,0,10,1,10\n`,
      'the line "Aggregated" ends before the column "95%"',
    ],
    ['no request', `${HEAD}\n,Aggregated,0,0,N/A\n`, 'Locust made no request'],
    ['another table', 'a,b\n1,2\n', 'it has no column "name", "request count"'],
    ['an open quote', `${HEAD}\nGET,"/,5`, 'it is not CSV'],
  ])('%s is named', (_name, text, message) => {
    expect(() => parseLocustStats(text)).toThrow(message);
  });
});
