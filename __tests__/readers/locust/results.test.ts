import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import { LOCUST_COMPANIONS, readLocust } from '../../../src/readers/locust/results.ts';
import { openResultFile } from '../../../src/readers/result-reader.ts';

const load = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/locust', `${name}.csv`), 'utf8');
/** What Locust wrote of a run; `without` leaves files out. */
const read = (run: string, without: readonly string[] = []) => {
  const beside = Object.fromEntries(
    LOCUST_COMPANIONS.read.map((ending) => [
      ending,
      without.includes(ending) ? null : load(`${run}${ending.replace('.csv', '')}`),
    ]),
  );
  return readLocust({ ...openResultFile(`${run}_stats.csv`, load(`${run}_stats`)), beside });
};

const ROUNDED = "Times are Locust's: whole milliseconds, percentiles rounded to two digits.";

describe('what Locust wrote of a run', () => {
  it('is statistics, with the length and the stages of the history beside them', () => {
    const { metrics, durationMs, stages, closedModel } = read('steps-full');
    expect(metrics.find(({ name }) => name === 'http_req_duration')?.values['p(95)']).toBeGreaterThan(0);
    expect(durationMs).toBeGreaterThan(10_000);
    expect(stages?.map(({ target }) => target)).toEqual([5, 15, 60]);
    // Its users wait for their answers.
    expect(closedModel).toBe(true);
  });

  it('tells how exact its times are, and what failed most', () => {
    const notes = read('steps-full').notes ?? [];
    expect(notes[0]).toBe(ROUNDED);
    expect(notes.join('\n')).toMatch(/^Most frequent failures: .+\.$/m);
  });

  it('is read all the same where there is nothing beside it', () => {
    const alone = read('steps-full', LOCUST_COMPANIONS.read);
    expect(alone).toMatchObject({ durationMs: null, stages: [], notes: [ROUNDED] });
    expect(alone.metrics).toEqual(read('steps-full').metrics);
  });

  it('is refused where it is no statistics', () => {
    const attempt = () => readLocust({ ...openResultFile('a.csv', 'a,b\n1,2\n'), beside: {} });
    expect(attempt).toThrow(UserError);
  });
});

describe('the files of a run', () => {
  it.each([
    ['out/run_stats.csv', 'out/run'],
    ['run.csv', 'run'],
    ['RUN_STATS.CSV', 'RUN'],
  ])('that begins with %s are known by %s', (path, stem) => {
    expect(path.replace(LOCUST_COMPANIONS.ending, '')).toBe(stem);
  });
});
