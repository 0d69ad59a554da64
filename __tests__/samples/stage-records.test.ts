import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_STAGES, type PlannedStage } from '../../src/measurement/stage.ts';
import { sumUp } from '../../src/samples/sample-set.ts';
import {
  chooseStages,
  computeStageRecords,
  cutBetween,
  type StageRecordOptions,
} from '../../src/samples/stage-records.ts';
import { type Row, readRows } from '../support/k6-csv.ts';

const OPTIONS: StageRecordOptions = { percentiles: [], scenarios: 1, wanted: [] };

/** Stages one after the other, from the start of the load. */
function stagesOf(lengths: readonly number[], scenario = 'api'): PlannedStage[] {
  let toMs = 0;
  return lengths.map((length, index) => {
    const fromMs = toMs;
    toMs += length;
    return { scenario, number: index + 1, target: 10, perMs: null, kind: 'hold', fromMs, toMs };
  });
}

async function record(
  rows: readonly Row[],
  stages: readonly PlannedStage[],
  {
    leadMs = 0,
    groupings = [['scenario']],
    ...options
  }: Partial<StageRecordOptions> & {
    leadMs?: number;
    groupings?: string[][];
  } = {},
) {
  const set = await readRows(rows, { groupings, cuts: cutBetween(stages, leadMs) });
  return { set, records: computeStageRecords(set, stages, { ...OPTIONS, ...options }) };
}

/** Begins the load at 0 of the stream. */
const START: Row = { ms: 0, value: 0 };
const countOf = (metrics: readonly { name: string; count: number | null }[], name = 'http_req_duration') =>
  metrics.find((metric) => metric.name === name)?.count ?? 0;

describe('computeStageRecords', () => {
  it('counts every sample in the stage of its time and in no other, however long the run', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ ms: fc.integer({ min: 0, max: 90_000 }), value: fc.integer({ min: 1, max: 400 }) }),
          {
            maxLength: 120,
          },
        ),
        fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 6 }),
        async (times, lengths) => {
          const rows = times.map(({ ms, value }): Row => ({ ms, value: Math.min(value, ms) }));
          const { set, records } = await record([START, ...rows], stagesOf(lengths));
          const all = [START, ...rows].map(({ ms = 0 }) => ms);
          expect(records.map(({ metrics }) => countOf(metrics))).toEqual(
            records.map(({ fromMs, toMs }) => all.filter((ms) => ms >= fromMs && ms < toMs).length),
          );
          const whole = set.series[0]!;
          const inSpans = whole.spans.reduce((sum, span) => sum + (span?.count ?? 0), 0);
          const inSlots = whole.slots.reduce((sum, slot) => sum + (slot?.count ?? 0), 0);
          if (set.cutsMs.length > 0) expect(inSpans).toBe(all.length);
          expect([inSlots, sumUp(whole).count]).toEqual([all.length, all.length]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('states what a stage alone would have shown', async () => {
    const rows = Array.from({ length: 2000 }, (_, i): Row[] => [
      { metric: 'http_reqs', ms: i * 5 },
      { ms: i * 5, value: i < 1000 ? Math.min(10, i * 5) : 200 + (i % 100) },
      { metric: 'http_req_failed', ms: i * 5, value: i < 1000 ? 0 : Number(i % 4 === 0) },
    ]).flat();
    const { records } = await record(rows, stagesOf([5000, 5000]));
    const value = (index: number, name: string, statistic: string) =>
      records[index]?.metrics.find((metric) => metric.name === name)?.values[statistic];
    expect(value(0, 'http_req_duration', 'p(95)')).toBeCloseTo(10, 0);
    expect(value(1, 'http_req_duration', 'p(95)')! / 294).toBeCloseTo(1, 2);
    expect([value(0, 'http_req_failed', 'rate'), value(1, 'http_req_failed', 'rate')]).toEqual([0, 0.25]);
    expect([value(1, 'http_reqs', 'count'), value(1, 'http_reqs', 'rate')]).toEqual([1000, 200]);
  });

  it('counts the time from before the first iteration where the load begins from nothing', async () => {
    const rows = [{ ms: 10, value: 10 }, { ms: 900 }, { ms: 1100 }];
    const { records } = await record(rows, stagesOf([2000, 2000]), { leadMs: 1000 });
    expect(records.map(({ metrics }) => countOf(metrics))).toEqual([2, 1]);
  });

  it('leaves setup() and teardown() out', async () => {
    const setup = { ms: 100, tags: { scenario: '', group: '::setup' } };
    const { records } = await record([START, setup], stagesOf([1000]));
    expect(countOf(records[0]!.metrics)).toBe(1);
  });

  it('tells scenarios apart that run at once, and says so where the samples do not', async () => {
    const tagged = ['a', 'b', 'b'].map((scenario, ms) => ({ ms, value: 0, tags: { scenario } }));
    const stages = [...stagesOf([1000], 'a'), ...stagesOf([1000], 'b'), ...stagesOf([1000], 'c')];
    const told = (await record(tagged, stages, { scenarios: 3 })).records;
    expect(told.map(({ metrics, isOfAll }) => [countOf(metrics), isOfAll])).toEqual([
      [1, false],
      [2, false],
      [0, false],
    ]);
    const together = (await record(tagged, stages, { scenarios: 3, groupings: [] })).records;
    expect(together.map(({ metrics, isOfAll }) => [countOf(metrics), isOfAll])).toEqual(
      Array(3).fill([3, true]),
    );
  });

  it('keeps rows by tag that a limit speaks of, without the scenario', async () => {
    const rows = ['x', 'y'].map((name): Row => ({ value: 0, tags: { name } }));
    const { records } = await record(rows, stagesOf([1000]), {
      scenarios: 2,
      groupings: [['scenario'], ['name', 'scenario']],
      wanted: [{ metric: 'http_req_duration', tags: { name: 'x' } }],
    });
    expect(records[0]?.metrics.map(({ tags, count }) => [tags, count])).toEqual([
      [{}, 2],
      [{ name: 'x' }, 1],
    ]);
  });
});

describe('chooseStages', () => {
  it('keeps those that begin first, in their order', () => {
    const many = [...stagesOf(Array(50).fill(100), 'b'), ...stagesOf(Array(50).fill(10), 'a')];
    const chosen = chooseStages(many);
    expect(chosen).toHaveLength(MOST_STAGES);
    expect(chosen.filter(({ scenario }) => scenario === 'a')).toHaveLength(50);
    expect(chosen[0]).toBe(many[0]);
  });
});
