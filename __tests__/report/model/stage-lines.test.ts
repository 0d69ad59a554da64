import { describe, expect, it } from '@jest/globals';
import { judgeStages } from '../../../src/comparison/suites/stages.ts';
import type { StageRecord } from '../../../src/measurement/stage.ts';
import { fitMarkdown, listRenderings, renderMarkdown } from '../../../src/report/markdown/markdown.ts';
import { type Line, readLine } from '../../../src/report/model/blocks.ts';
import type { Report, ReportStages } from '../../../src/report/model/schema.ts';
import { buildStageTable, describeStages, listStageNotes } from '../../../src/report/model/stage-lines.ts';
import { REPORTS } from '../../support/reports.ts';
import { createThreshold } from '../../support/runs.ts';
import { createStage, createStress } from '../../support/stages.ts';

const THRESHOLDS = [createThreshold()];
const stagesOf = (stages: readonly StageRecord[], thresholds = THRESHOLDS) =>
  judgeStages({ stages, thresholds }, []) as unknown as ReportStages;
const report = (name: string) => REPORTS[name]?.() as Report;

describe('describeStages', () => {
  it('names the first stage that breaks, and why', () => {
    expect(describeStages(stagesOf(createStress()))).toBe(
      'Stage 3 (→ 200 VUs) is the first that breaks: http_req_duration p(95) 812 ms, the threshold is < 500 ms.',
    );
  });

  it('takes the first in time, and names its scenario where there are several', () => {
    const late = createStage({ scenario: 'a', fromMs: 9000, p95: 900 });
    const early = createStage({ scenario: 'b', number: 2, fromMs: 5000, p95: 700, target: 1 });
    expect(describeStages(stagesOf([late, early]))).toMatch(
      /^Stage 2 of b \(→ 1 VU\) is the first that breaks: /,
    );
  });

  it('counts the other limits, and says what could not be judged before', () => {
    const stages = [
      createStage({ requests: 3 }),
      createStage({ number: 2, fromMs: 60_000, p95: 900, failed: 0.5 }),
    ];
    expect(describeStages(stagesOf(stages))).toBe(
      'Stage 2 (→ 50 VUs) is the first that breaks: http_req_duration p(95) 900 ms, the threshold is < 500 ms; ' +
        '1 more limit passed. Not every stage before it could be judged.',
    );
  });

  it.each([
    [[{}, {}], THRESHOLDS, 'No stage breaks.'],
    [[{}, { requests: 0 }], THRESHOLDS, 'No stage breaks; 1 of 2 could be judged.'],
    [
      [{}],
      [],
      'Nothing says when a stage breaks: no budget and no k6 threshold could be held against one. ' +
        'None has more than 20 % failed requests or 10 % dropped iterations.',
    ],
    [[{ requests: 0 }], THRESHOLDS, 'No stage could be judged: there are no samples of requests.'],
  ])('of %j says what is known', (choices, thresholds, sentence) => {
    expect(describeStages(stagesOf(createStress(choices), thresholds))).toBe(sentence);
  });

  it('says what a run without limits does that is overloaded', () => {
    expect(describeStages(stagesOf(createStress([{}, { failed: 0.35 }]), []))).toBe(
      'Stage 2 (→ 100 VUs) is the first that breaks: http_req_failed rate 35 %, more than the 20 % of a valid run. ' +
        'Not every stage before it could be judged.',
    );
  });
});

describe('buildStageTable', () => {
  it.each([
    [{ target: 50, kind: 'ramp' }, '→ 50 VUs, ramp'],
    [{ target: 1, kind: 'hold' }, '→ 1 VU, hold'],
    [{ target: 200, perMs: 1000, kind: 'jump' }, '→ 200 iterations/s, jump'],
    [{ target: 300, perMs: 60_000 }, '→ 300 iterations/min, ramp'],
    [{ target: 3, perMs: 10_000 }, '→ 3 iterations/10 s, ramp'],
  ] as const)('%j: %s', (changes, target) => {
    expect(buildStageTable(stagesOf([createStage(changes)])).rows[0]?.map(readLine)[1]).toBe(target);
  });

  it.each([
    [30_000, 90_000, '0:30–1:30'],
    [2000, 2500, '0:02–0:02.5'],
    [599_999, 3_600_000, '10:00–1:00:00'],
    [3_661_000, 3_661_050, '1:01:01–1:01:01.1'],
  ])('%d to %d ms: %s', (fromMs, toMs, window) => {
    expect(buildStageTable(stagesOf([createStage({ fromMs, toMs })])).rows[0]?.map(readLine)[2]).toBe(window);
  });

  it('has the scenario only where there are several, and as many cells as columns', () => {
    const one = buildStageTable(stagesOf(createStress()));
    const two = buildStageTable(stagesOf([createStage(), createStage({ scenario: 'other' })]));
    expect([one.head[0], two.head[0]]).toEqual(['Stage', 'Scenario']);
    for (const { head, align, rows } of [one, two]) {
      expect(rows.every(({ length }) => length === head.length && length === align.length)).toBe(true);
    }
    expect(one.rows.map((row) => readLine(row.at(-1) as Line))).toEqual([
      'holds 1 limit',
      'holds 1 limit',
      'breaks: http_req_duration p(95) 812 ms, the threshold is < 500 ms',
      'holds 1 limit',
    ]);
  });

  it('has a dash for what is not known, not a zero', () => {
    const [row] = buildStageTable(stagesOf([createStage({ requests: 0 })])).rows;
    expect(row?.slice(3).map(readLine)).toEqual(['–', '–', '–', '–', '–']);
  });
});

describe('listStageNotes', () => {
  it('says whose numbers they are, and which limits no stage could be held against', () => {
    const lost = createThreshold({ metric: 'http_reqs', expression: 'count>5' });
    const apart = listStageNotes(stagesOf([createStage(), createStage({ scenario: 'b' })], [lost]));
    expect(apart.join(' ')).toContain('The numbers of a stage are of its own scenario.');
    expect(apart.join(' ')).toContain('Not held against any stage: http_reqs count>5.');
    const together = listStageNotes(stagesOf([createStage({ isOfAll: true })]));
    expect(together.join(' ')).toContain('do not tell the scenarios apart');
  });
});

describe('the stages in the report', () => {
  it('are open where one breaks, folded where none does', () => {
    expect(renderMarkdown(report('stages-break'))).toMatch(
      /\n\nStage 3 \(→ 200 VUs\) is the first[^\n]*\n\n\| Stage \|/,
    );
    expect(renderMarkdown(report('stages-hold'))).toContain('<details><summary>3 load stages</summary>');
  });

  it('go first where space is short; the sentence stays', () => {
    const [everything = '', ...shorter] = listRenderings(report('stages-break'));
    expect(everything).toContain('→ 100 VUs, ramp');
    for (const text of shorter) expect(text).not.toContain('→ 100 VUs, ramp');
    expect(fitMarkdown(report('stages-break'), everything.length - 1)).toContain('is the first that breaks');
  });
});
