import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StageRecord } from '../../../src/measurement/stage.ts';
import { parseLocustWindows } from '../../../src/readers/locust/history.ts';
import { parseLocustStats } from '../../../src/readers/locust/stats.ts';
import { type LocustStretch, renderLocustRun } from '../../support/locust-history-csv.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/locust', `${name}.csv`), 'utf8');
const readFixture = (name: string) => {
  const { metrics } = parseLocustStats(fixture(`${name}_stats`));
  return parseLocustWindows(fixture(`${name}_stats_history`), metrics);
};
const readRun = ({ history, stats }: { readonly history: string; readonly stats: string }) =>
  parseLocustWindows(history, parseLocustStats(stats).metrics);
const valuesOf = (stage: StageRecord | undefined, name: string) =>
  stage?.metrics.find((metric) => metric.name === name)?.values ?? {};
const requestsOf = (stage: StageRecord) => valuesOf(stage, 'http_reqs').count ?? 0;

const OF_THE_END = 'Percentiles of a load stage are those of about its last ten seconds.';
const OF_ALL_SO_FAR =
  "Load stages have percentiles of their own only where Locust's history is written with --csv-full-history.";

describe('a load of 5, 15 and 60 users against a service for 15, as Locust wrote it', () => {
  it.each([
    ['steps-full', [15, 15, 22], OF_THE_END, [true, true, true]],
    ['steps-default', [15, 15, 22], OF_ALL_SO_FAR, [true, false, false]],
    ['steps-distributed', [15, 15, 22], OF_ALL_SO_FAR, [true, false, false]],
  ])('%s', (name, seconds, note, percentiles) => {
    const { stages, notes } = readFixture(name);
    expect(notes).toEqual([note]);
    expect(stages.map(({ kind, target }) => `${kind} ${target}`)).toEqual(['hold 5', 'hold 15', 'hold 60']);
    for (const [index, stage] of stages.entries()) {
      expect(Math.abs((stage.toMs - stage.fromMs) / 1000 - (seconds[index] ?? 0))).toBeLessThanOrEqual(1);
      expect('p(95)' in valuesOf(stage, 'http_req_duration')).toBe(percentiles[index]);
      expect(stage).toMatchObject({ number: index + 1, scenario: 'locust', perMs: null, isOfAll: false });
    }
    const [calm, busy, over] = stages.map((stage) => valuesOf(stage, 'http_req_duration').avg ?? 0);
    expect(Math.max(calm ?? 0, busy ?? 0)).toBeLessThan(30);
    expect(over).toBeGreaterThan(100);
    expect(stages.map((stage) => (valuesOf(stage, 'http_req_failed').rate ?? 0) > 0.5)).toEqual([
      false,
      false,
      true,
    ]);
    const whole = parseLocustStats(fixture(`${name}_stats`)).requests;
    expect(stages.reduce((sum, stage) => sum + requestsOf(stage), 0)).toBe(whole);
  });

  it('has percentiles of the stage, not of the run so far', () => {
    const medians = readFixture('steps-full').stages.map(
      (stage) => valuesOf(stage, 'http_req_duration')['p(50)'],
    );
    expect(medians).toEqual([22, 22, 150]);
  });
});

it.each(['single', 'distributed'])('%s: one count of users, at once, is no stage', (name) => {
  expect(readFixture(name)).toEqual({ stages: [], notes: [] });
});

const STEPS: LocustStretch[] = [
  { seconds: 30, users: 10, requests: 100, ms: 20 },
  { seconds: 40, users: 40, requests: 200, failed: 50, ms: 80 },
];

describe('a window', () => {
  it('has its own requests, failures and times', () => {
    const { stages } = readRun(renderLocustRun(STEPS));
    expect(stages.map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual([
      [0, 30_000],
      [30_000, 70_000],
    ]);
    expect(stages.map((stage) => valuesOf(stage, 'http_reqs'))).toEqual([
      { count: 3000, rate: 100 },
      { count: 8000, rate: 200 },
    ]);
    expect(stages.map((stage) => valuesOf(stage, 'http_req_failed'))).toEqual([{ rate: 0 }, { rate: 0.25 }]);
    const times = stages.map((stage) => valuesOf(stage, 'http_req_duration'));
    expect(times[0]?.avg).toBeCloseTo(20, 6);
    expect(times[1]?.avg).toBeCloseTo(80, 6);
    expect(times.map((each) => [each['p(50)'], each['p(95)'], each['p(99)']])).toEqual([
      [20, 20, 20],
      [80, 80, 80],
    ]);
    expect(stages.flatMap(({ metrics }) => metrics.map(({ count }) => count))).toEqual([
      ...[3000, 3000, 3000],
      ...[8000, 8000, 8000],
    ]);
  });

  it.each([
    [13, 200, false],
    [14, 200, true],
    [14, 2, true],
  ])('of %i s with %i requests a second has sliding percentiles: %s', (seconds, requests, has) => {
    const second = { seconds, users: 40, requests, ms: 80 };
    const { stages } = readRun(renderLocustRun([...STEPS.slice(0, 1), second, ...STEPS.slice(0, 1)]));
    expect('p(50)' in valuesOf(stages[1], 'http_req_duration')).toBe(has);
    expect('p(99)' in valuesOf(stages[1], 'http_req_duration')).toBe(has && requests > 100);
  });

  it('without requests has a count alone', () => {
    const pause = { seconds: 20, users: 0, requests: 0, ms: 20 };
    const { stages } = readRun(renderLocustRun([...STEPS, pause, ...STEPS]));
    expect(stages[2]).toMatchObject({ target: 0, kind: 'hold' });
    expect(stages[2]?.metrics.map(({ name, values }) => [name, values])).toEqual([
      ['http_reqs', { count: 0, rate: 0 }],
    ]);
  });

  it('goes on where Locust forgets its statistics, and is then told no percentile of the run so far', () => {
    const { history, stats } = renderLocustRun(STEPS, { isFull: false });
    const lines = history.trimEnd().split('\r\n');
    const reset = lines.map((line, index) => {
      const cells = line.split(',');
      if (index > 20) cells[17] = `${Number(cells[17]) - 1900}`;
      return cells.join();
    });
    const { stages } = readRun({ history: reset.join('\n'), stats: stats.replaceAll(/11000,/g, '9100,') });
    expect(stages.map(requestsOf)).toEqual([3000, 8000]);
    expect(stages.some((stage) => 'p(95)' in valuesOf(stage, 'http_req_duration'))).toBe(false);
  });

  it('is one of 60 at most', () => {
    const long = Array.from({ length: 70 }, (_, index) => ({
      seconds: 8,
      users: index + 1,
      requests: 10,
      ms: 20 + index,
    }));
    const { stages, notes } = readRun(renderLocustRun(long));
    expect(stages.map(({ target }) => target)).toEqual(long.slice(0, 60).map(({ users }) => users));
    expect(notes).toContain('The load has 70 stages; the 60 that begin first are listed.');
  });
});

describe('a history', () => {
  const { history, stats } = renderLocustRun(STEPS);
  const lines = history.trimEnd().split('\r\n');

  it.each([
    ['that is empty', '', 'no lines with totals of the run'],
    ['that is no CSV', '"', 'no lines with totals of the run'],
    ['of another tool', 'a,b\n1,2\n3,4\n', 'no lines with totals of the run'],
    [
      'before Locust 1.0',
      'Timestamp,User Count,Type,Name,# requests\n1,2,,Aggregated,3\n2,2,,Aggregated,3\n',
      'no lines',
    ],
    [
      'whose times go back',
      [lines[0], ...lines.slice(1).reverse()].join('\n'),
      "times of Locust's history go back",
    ],
    [
      'of a longer run',
      renderLocustRun([...STEPS, ...STEPS]).history,
      'is of another run (22000 requests, 4000 failed; the statistics have 11000 and 2000)',
    ],
    ['of a shorter run', renderLocustRun(STEPS.slice(0, 1)).history, 'is of another run'],
    [
      'with other failures',
      renderLocustRun(STEPS.map((each) => ({ ...each, failed: 1 }))).history,
      'is of another run',
    ],
    [
      'with other times',
      renderLocustRun(STEPS.map((each) => ({ ...each, ms: 90 }))).history,
      'is of another run',
    ],
  ])('%s gives no stages, and a note', (_, text, fault) => {
    const { stages, notes } = readRun({ history: text, stats });
    expect(stages).toEqual([]);
    expect(notes).toEqual([expect.stringContaining(fault)]);
    expect(notes[0]).toMatch(/^There are no load stages: .*\.$/);
  });

  it('that lacks its last seconds and ends within a line is read as far as it goes', () => {
    const cut = history.slice(0, history.indexOf(lines.at(-8) ?? '') + 60);
    const { stages } = readRun({ history: cut, stats });
    expect(stages.map(({ toMs }) => toMs)).toEqual([30_000, 66_000]);
  });

  it('may begin with a byte order mark and have unknown rows', () => {
    const { stages } = readRun({ history: `\uFEFF${history}x,y\n`, stats });
    expect(stages).toHaveLength(2);
  });

  it('never throws, whatever its text', () => {
    const { metrics } = parseLocustStats(stats);
    const at = fc.integer({ min: 0, max: history.length });
    fc.assert(
      fc.property(at, at, fc.string(), (from, to, text) => {
        const { stages, notes } = parseLocustWindows(
          history.slice(0, from) + text + history.slice(to),
          metrics,
        );
        expect(stages.length > 0 || notes.length < 2).toBe(true);
        expect(
          Number.isFinite(
            stages
              .flatMap(({ metrics: own }) => own.flatMap(({ values }) => Object.values(values)))
              .reduce((a, b) => a + b, 0),
          ),
        ).toBe(true);
      }),
    );
  });
});

it('counts every request once, whatever the users do', () => {
  const stretch = fc.record({
    seconds: fc.integer({ min: 1, max: 15 }),
    users: fc.integer({ min: 1, max: 20 }),
    requests: fc.integer({ min: 1, max: 50 }),
    ms: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 2, maxLength: 20 }), (stretches) => {
      const { stages } = readRun(renderLocustRun(stretches));
      if (stages.length === 0) return;
      const whole = stretches.reduce((sum, { seconds, requests }) => sum + seconds * requests, 0);
      expect(stages.reduce((sum, stage) => sum + requestsOf(stage), 0)).toBe(whole);
    }),
  );
});
