import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/common/errors.ts';
import { readK6Summary } from '../../src/readers/k6-summary.ts';
import { openResultFile } from '../../src/readers/result-reader.ts';

const load = (name: string) => readFileSync(join(import.meta.dirname, `../fixtures/k6/${name}.json`), 'utf8');
const read = (text: string) => readK6Summary({ ...openResultFile('summary.json', text), beside: {} });
const find = (name: string, metric: string) =>
  read(load(name)).metrics.find(({ name: own, tags }) => own === metric && Object.keys(tags).length === 0);

describe('a summary of k6', () => {
  it.each(['sum-v1.8.1', 'sum-v2.2.0', 'handleSummary-data', 'mr', 'mrfull'])(
    'is read in the shape %s: times, requests and checks',
    (name) => {
      expect(find(name, 'http_req_duration')?.values['p(95)']).toBeGreaterThan(0);
      expect(find(name, 'http_reqs')?.values.count).toBeGreaterThan(0);
      expect(find(name, 'http_reqs')?.type).toBe('counter');
    },
  );

  it('says when it was written and by which k6, where its shape does', () => {
    const { k6Version, endedAt } = read(load('mr'));
    expect(k6Version).toMatch(/^\d+\.\d+\.\d+/);
    expect(new Date(endedAt ?? Number.NaN).getUTCFullYear()).toBeGreaterThan(2024);
    expect(read(load('sum-v2.2.0'))).toMatchObject({ k6Version: null, endedAt: null });
  });

  it('brings its thresholds and what became of them', () => {
    expect(read(load('sum-v2.2.0')).thresholds?.length).toBeGreaterThan(0);
  });

  it('does not say whether users wait, so throughput is no outcome of it', () => {
    expect(read(load('sum-v2.2.0')).closedModel).toBe(false);
  });

  it.each(['', '{', '[]', '{}', 'null', '{"metrics": 3}'])(
    '%j is none: a mistake whose message is a clause about the file',
    (text) => {
      const attempt = () => read(text);
      expect(attempt).toThrow(UserError);
      expect(attempt).toThrow(/^it /i);
    },
  );
});
