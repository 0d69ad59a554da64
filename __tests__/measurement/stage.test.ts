import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseCourse } from '../../src/k6/course.ts';
import { LOCUST_SCENARIO, STAGE_KINDS } from '../../src/measurement/stage.ts';
import { parseLocustWindows } from '../../src/readers/locust/history.ts';
import { parseLocustStats } from '../../src/readers/locust/stats.ts';

const readLocust = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/locust/steps-full_${name}.csv`), 'utf8');

describe('the stages of a load', () => {
  it('of k6 are of every kind that there is', () => {
    const stages = [
      { duration: '5s', target: 10 },
      { duration: '5s', target: 10 },
      { duration: '0s', target: 50 },
    ];
    const course = parseCourse({ scenarios: { a: { executor: 'ramping-vus', startVUs: 0, stages } } });
    expect(course.stages.map(({ kind }) => kind).sort()).toEqual([...STAGE_KINDS].sort());
  });

  it('of Locust are of a scenario that no one named', () => {
    const windows = parseLocustWindows(
      readLocust('stats_history'),
      parseLocustStats(readLocust('stats')).metrics,
    );
    expect(new Set(windows.stages.map(({ scenario }) => scenario))).toEqual(new Set([LOCUST_SCENARIO]));
  });
});
