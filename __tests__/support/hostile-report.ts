import fc from 'fast-check';
import { UserError } from '../../src/common/errors.ts';
import type { Report } from '../../src/report/model/schema.ts';
import { foreign } from './foreign-text.ts';
import { baselineOf, createReport } from './reports.ts';
import { createMetrics, createRecord, createThreshold, ENVIRONMENT, trend } from './runs.ts';
import { SCOPE } from './scopes.ts';
import { createStage } from './stages.ts';

/** A report in which a stranger has named everything that can be named. */
export const hostile: fc.Arbitrary<Report> = fc
  .record({
    names: fc.tuple(foreign, foreign, foreign, foreign, foreign),
    p95: fc.constantFrom(300, 400),
    suites: fc.constantFrom(1, 2),
  })
  .map(({ names: [suite, tag, check, place, url], p95, suites }) => {
    const tagged = (value: number) => trend('http_req_duration', { 'p(95)': value }, { tags: { name: tag } });
    const environment = { ...ENVIRONMENT, cpuModel: place, load: null };
    const scope = {
      ...SCOPE,
      loads: SCOPE.loads.map((load) => ({ ...load, scenario: tag })),
      thresholds: [{ metric: check, expression: tag }],
      endpoints: [place],
      checks: [tag],
    };
    const record = createRecord({
      suite,
      leg: tag,
      scenarioFile: place,
      environment,
      metrics: [...createMetrics({ p95 }), tagged(p95)],
      thresholds: [createThreshold({ metric: `http_reqs{name:${tag}}`, expression: check, passed: false })],
      stages: [p95, 300].map((value) =>
        createStage({ scenario: tag, p95: value, failed: value === 400 ? 0.5 : 0 }),
      ),
      checks: [{ name: check, group: [tag, suite], passes: 1, fails: 1 }],
      scope: { ...scope, loads: [], thresholds: [], endpoints: [], checks: [] },
    });
    const baseline = baselineOf(
      createRecord({ ...record, scope, metrics: [...createMetrics(), tagged(300)] }),
    );
    const all = Array.from({ length: suites }, () => [record, { ...baseline, place }] as const);
    return createReport({
      suites: all,
      errors: [{ kind: 'failed', suite: tag, error: new UserError(check, place) }],
      context: { leg: tag, sha: check, headSha: place, runUrl: url, notices: [place, check] },
    });
  });
