import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { MOST_NOT_HELD } from '../../../src/comparison/suites/stages.ts';
import { MOST_STAGES } from '../../../src/measurement/stage.ts';
import type { ReportStages } from '../../../src/report/model/schema.ts';
import { StagesSchema } from '../../../src/report/model/stage-schema.ts';
import { REPORTS } from '../../support/reports.ts';

const stages = REPORTS['stages-break']?.().suites[0]?.stages as ReportStages;
const [stage] = stages.list as [ReportStages['list'][number]];
const refuse = (value: unknown) =>
  (v.safeParse(StagesSchema, value).issues ?? []).map((issue) => v.getDotPath(issue));

describe('the stages of a report', () => {
  it('fit their schema, those that break too', () => {
    expect(stages.list.some(({ breaks }) => breaks.length > 0)).toBe(true);
    expect(v.safeParse(StagesSchema, JSON.parse(JSON.stringify(stages))).output).toEqual(stages);
  });

  it('are as many as a run keeps, and no more', () => {
    const list = (length: number) => ({ ...stages, list: Array.from({ length }, () => stage) });
    expect(refuse(list(MOST_STAGES))).toEqual([]);
    expect(refuse(list(MOST_STAGES + 1))).toEqual(['list']);
    expect(refuse({ ...stages, notHeld: Array(MOST_NOT_HELD + 1).fill('x') })).toEqual(['notHeld']);
  });

  it.each([
    ['a kind that there is not', { kind: 'plateau' }, 'list.0.kind'],
    ['a verdict that there is not', { verdict: 'maybe' }, 'list.0.verdict'],
    ['a time that is no number', { fromMs: Number.NaN }, 'list.0.fromMs'],
    ['no word on whose the numbers are', { isOfAll: undefined }, 'list.0.isOfAll'],
    ['a scenario of endless length', { scenario: 'x'.repeat(2001) }, 'list.0.scenario'],
  ])('have not %s', (_, changes, path) => {
    expect(refuse({ ...stages, list: [{ ...stage, ...changes }] })).toEqual([path]);
  });
});
