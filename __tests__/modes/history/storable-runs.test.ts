import { expect, it } from '@jest/globals';
import { toDocument } from '../../../src/modes/history/storable-runs.ts';
import { DEFAULT_CONFIG } from '../../../src/settings/config.ts';
import { counter, createMetrics, createRecord, createThreshold, trend } from '../../support/runs.ts';

it("keeps what the script's thresholds make a judged measure, tags and rare percentiles included", () => {
  const metrics = [
    ...createMetrics(),
    counter('errors', 3),
    counter('logins', 3),
    trend('queue', { avg: 5, 'p(99.5)': 9 }, { tags: { region: 'eu' } }),
  ];
  const thresholds = [
    createThreshold({ metric: 'errors', expression: 'count<10', type: 'counter', contains: 'default' }),
    createThreshold({ metric: 'queue{region:eu}', expression: 'p(99.5)<500' }),
  ];
  const [run] = toDocument(createRecord({ metrics, thresholds }), DEFAULT_CONFIG, null).runs;
  const own = Object.keys(run?.measures ?? {}).filter((key) => /^(errors|logins|queue)/.test(key));
  expect(own).toEqual(['errors count', 'queue{region:eu} p(99.5)']);
});

it('keeps of what was tested no names that the data makes up', () => {
  const scope = { loads: [], thresholds: [], systemTags: [], switches: [] };
  const checks = Array.from({ length: 50 }, (_, i) => `check ${i}`);
  const record = createRecord({ scope: { ...scope, endpoints: ['GET /a'], checks } });
  const [run] = toDocument(record, DEFAULT_CONFIG, null).runs;
  expect(run?.scope).toMatchObject({ endpoints: ['GET /a'], checks: null });
});
