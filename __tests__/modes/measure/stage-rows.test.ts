import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import { parseK6Inspection } from '../../../src/k6/plan.ts';
import { toDocument } from '../../../src/modes/history/storable-runs.ts';
import {
  describeMissingTag,
  planStageRows,
  withoutStageRows,
} from '../../../src/modes/measure/stage-rows.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';
import { readRows } from '../../support/k6-csv.ts';
import { createRecord } from '../../support/runs.ts';
import { createStress } from '../../support/stages.ts';

const ramp = { executor: 'ramping-vus', stages: [{ duration: '5s', target: 10 }] };
const fixed = { executor: 'constant-vus', vus: 1 };
const plan = (scenarios: Record<string, unknown>, ...metrics: string[]) =>
  parseK6Inspection({
    scenarios,
    thresholds: Object.fromEntries(metrics.map((name) => [name, ['p(95)<5']])),
  });
const ASKED = { groupings: [['name']], wanted: [] };

describe('planStageRows', () => {
  it('asks for nothing more where the load has no stages', () => {
    expect(planStageRows(plan({ a: fixed, b: fixed }, 'm{x:y}'), ASKED)).toEqual({
      groupings: [],
      wanted: [],
    });
  });

  it('asks for no scenario where there is one', () => {
    expect(planStageRows(plan({ a: ramp }, 'm', 'm{scenario:a}', 'm{name:x}'), ASKED).groupings).toEqual([]);
    expect(planStageRows(plan({ a: ramp }, 'm{flow:x}'), ASKED)).toMatchObject({
      groupings: [['flow']],
      wanted: [{ metric: 'm', tags: { flow: 'x' } }],
    });
  });

  it('asks for rows by scenario, and by what limits name within one, where there are several', () => {
    const { groupings, wanted } = planStageRows(plan({ a: ramp, b: fixed }, 'm', 'm{name:x}'), ASKED);
    expect(groupings).toEqual([['scenario'], ['name', 'scenario']]);
    expect(wanted).toContainEqual({ metric: 'm', tags: { scenario: '*', name: 'x' } });
    const asked = { groupings: [['scenario', 'name'], ['scenario']], wanted: [] };
    expect(planStageRows(plan({ a: ramp, b: fixed }, 'm{name:x}'), asked).groupings).toEqual([]);
  });

  it('asks for a few kinds of rows at most', () => {
    const names = Array.from({ length: 20 }, (_, index) => `m{t${index}:x}`);
    expect(planStageRows(plan({ a: ramp }, ...names), ASKED).groupings).toHaveLength(5);
  });
});

describe('keepAsked', () => {
  it('says nothing of tags that only the stages need', async () => {
    const set = await readRows([{ metric: 'http_reqs', value: 1, tags: {} }], {
      groupings: [['flow'], ['step']],
    });
    expect(set.missingTags.map(({ name }) => name)).toEqual(['flow', 'step']);
    const kept = withoutStageRows(set, { groupings: [['flow']], wanted: [] });
    expect(kept.missingTags.map(describeMissingTag)).toEqual(['No rows per flow: no sample has that tag.']);
  });

  it('tells a tag that the script leaves out from one that no sample has', () => {
    expect(describeMissingTag({ name: 'name', isLeftOut: true })).toBe(
      "No rows per name: the script's systemTags leave the tag out.",
    );
  });
});

describe('a stored run', () => {
  it('has no stages', () => {
    const config = parseConfig(null, 'perf.yml');
    const plain = createRecord();
    const staged = createRecord({ stages: createStress() });
    const [one, two] = [plain, staged].map((record) => renderBaseline(toDocument(record, config, null)));
    expect(two).toBe(one);
  });
});
