import type { BaselineRun } from '../../src/baseline/document.ts';
import { selectStored } from '../../src/baseline/stored-measures.ts';
import { UserError, UserErrors } from '../../src/common/errors.ts';
import type { SuiteResult } from '../../src/comparison/outcome.ts';
import { compareSuites } from '../../src/comparison/suite-comparison.ts';
import type { BaselineState } from '../../src/comparison/suites/baseline-state.ts';
import { classifyExit } from '../../src/k6/exit.ts';
import type { RunRecord } from '../../src/measurement/run-record.ts';
import type { TestScope } from '../../src/measurement/test-scope.ts';
import { buildReport, type ReportContext } from '../../src/report/model/build-report.ts';
import type { Report } from '../../src/report/model/schema.ts';
import { parseBudget } from '../../src/rules/budget.ts';
import { PRESET_RULES, type Preset } from '../../src/rules/presets.ts';
import { DEFAULT_VALIDITY } from '../../src/rules/validity.ts';
import {
  createDocument,
  createMetrics,
  createRecord,
  createStoredRun,
  createThreshold,
  trend,
} from './runs.ts';
import { SCOPE } from './scopes.ts';
import { createStage, createStress } from './stages.ts';

export const CONTEXT: ReportContext = {
  time: '2026-11-20T12:05:00.000Z',
  mode: 'compare',
  workflow: 'perf',
  job: 'perf',
  leg: '',
  repository: 'octo/shop',
  sha: 'b'.repeat(40),
  headSha: 'd'.repeat(40),
  pullRequest: 7,
  runUrl: 'https://github.com/octo/shop/actions/runs/42',
  notices: [],
};

const PLACE = '.perf-baseline/checkout.json on main at ccccccc, which this pull request is merged into';

/** The document that these runs make, one job each. */
export function baselineOf(...records: readonly RunRecord[]): BaselineState {
  const runs = records.map((record, index): BaselineRun => {
    const { measures } = selectStored(record, () => true);
    const { leg, environment, scope } = record;
    const tested = scope === undefined ? {} : { scope };
    return { ...createStoredRun({}, { run: String(30 + index) }), leg, environment, measures, ...tested };
  });
  return { kind: 'found', place: PLACE, document: createDocument(runs) };
}

interface ReportInput {
  readonly suites: readonly (readonly [RunRecord, BaselineState])[];
  readonly preset?: Preset;
  readonly budgets?: Parameters<typeof parseBudget>[0][];
  readonly errors?: readonly SuiteResult[];
  readonly context?: Partial<ReportContext>;
}

/** A report as a run of the action makes it; with the preset `default` by evidence. */
export function createReport({
  suites,
  preset = 'classic',
  budgets = [],
  errors = [],
  context,
}: ReportInput): Report {
  const comparisons = compareSuites(
    suites.map(([record, baseline]) => ({ record, baseline })),
    {
      rules: PRESET_RULES[preset],
      budgets: budgets.map(parseBudget),
      evidence: preset === 'default' ? 'required' : 'off',
      validity: DEFAULT_VALIDITY,
    },
  );
  const results = comparisons.map((comparison) => ({
    kind: 'compared' as const,
    suite: comparison.record.suite,
    comparison,
    error: comparison.error,
  }));
  return buildReport([...results, ...errors], { ...CONTEXT, ...context });
}

const base = baselineOf(createRecord());
const absent: BaselineState = { kind: 'absent', place: '.perf-baseline/checkout.json on main at ccccccc' };
const slower = createRecord({ metrics: createMetrics({ p50: 130, p95: 400, p99: 600 }) });
const history = [306, 297, 311, 302, 294, 309, 305, 300].map((p95) =>
  createRecord({ metrics: createMetrics({ p50: p95 / 3, p95, p99: p95 * 1.4 }) }),
);
/** Every kind of it. */
const LESS: TestScope = {
  loads: [{ scenario: 'api', unit: 'iterations-per-second', peak: 4, lastsMs: 6000, amount: 24 }],
  thresholds: [{ metric: 'http_req_duration', expression: 'p(95)<5000' }],
  endpoints: ['GET /orders'],
  checks: [],
  systemTags: ['method', 'name', 'url'],
  switches: ['discardResponseBodies'],
};
const slowThreshold = createThreshold({
  metric: 'http_req_duration{name:slow}',
  expression: 'p(95)<350',
  passed: false,
  value: 400,
  limit: 350,
});
const checks = [
  { name: 'is 200', group: [], passes: 1995, fails: 5 },
  { name: 'has body', group: ['checkout', 'pay'], passes: 2000, fails: 0 },
];

/** What reviewers meet, by the name of its golden file. */
export const REPORTS: Readonly<Record<string, () => Report>> = {
  pass: () => createReport({ suites: [[createRecord({ thresholds: [createThreshold()] }), base]] }),
  fail: () =>
    createReport({
      suites: [[{ ...slower, thresholds: [createThreshold(), slowThreshold], checks }, base]],
      preset: 'locust',
    }),
  'pass-by-evidence': () =>
    createReport({ suites: [[createRecord(), baselineOf(...history)]], preset: 'default' }),
  'fail-by-evidence': () =>
    createReport({
      suites: [[slower, baselineOf(...history)]],
      preset: 'default',
      budgets: [
        { measure: 'http_req_duration p(95)', limit: '350 ms', criticality: 'high' },
        { measure: 'http_req_failed rate', limit: '1 %', criticality: 'critical' },
      ],
    }),
  'noise-by-evidence': () =>
    createReport({
      suites: [[createRecord({ metrics: createMetrics({ p95: 420 }) }), baselineOf(...history.slice(0, 2))]],
      preset: 'default',
    }),
  'no-baseline': () =>
    createReport({ suites: [[createRecord({ thresholds: [createThreshold()] }), absent]] }),
  'thresholds-only': () =>
    createReport({
      suites: [
        [createRecord({ thresholds: [createThreshold()] }), { kind: 'unwanted', place: 'not asked for' }],
      ],
    }),
  invalid: () =>
    createReport({
      suites: [[createRecord({ metrics: createMetrics({ p95: 900, failed: 0.4, dropped: 1000 }) }), base]],
    }),
  aborted: () =>
    createReport({
      suites: [
        [createRecord({ ending: classifyExit({ code: 108, signal: null, interruptedBy: null }) }), base],
      ],
    }),
  'user-errors': () =>
    createReport({
      suites: [],
      errors: [
        {
          kind: 'failed',
          suite: null,
          error: new UserErrors([
            new UserError('There is no input "scenario-fil".', 'Did you mean "scenario-file"?'),
            new UserError('The input mode is "compair".', 'Did you mean "compare"?'),
          ]),
        },
      ],
    }),
  'user-error': () =>
    createReport({
      suites: [],
      errors: [
        {
          kind: 'failed',
          suite: null,
          error: new UserError('No scenario file is named.', 'Set the input scenario-file.'),
        },
      ],
    }),
  'tested-less': () =>
    createReport({ suites: [[createRecord({ scope: LESS }), baselineOf(createRecord({ scope: SCOPE }))]] }),
  'stages-break': () =>
    createReport({
      suites: [[createRecord({ stages: createStress(), thresholds: [createThreshold()] }), base]],
      budgets: [{ measure: 'http_req_failed rate', limit: '1 %' }],
    }),
  'stages-hold': () => {
    const reads = createStress([{ requests: 0 }, {}]).map((stage) => ({ ...stage, scenario: 'reads' }));
    const writes = createStage({
      scenario: 'writes',
      target: 300,
      perMs: 60_000,
      fromMs: 3_610_000,
      toMs: 3_615_500,
    });
    return createReport({
      suites: [
        [
          createRecord({ stages: [...reads, writes], thresholds: [createThreshold(), slowThreshold] }),
          absent,
        ],
      ],
    });
  },
  'multi-suite': () =>
    createReport({
      suites: [
        [createRecord({ suite: 'search' }), base],
        [slower, base],
        [
          createRecord({
            suite: 'login',
            metrics: [...createMetrics(), trend('login_time', { 'p(95)': 30 })],
          }),
          base,
        ],
      ],
      errors: [
        {
          kind: 'failed',
          suite: 'orders',
          error: new UserError(
            'perf/orders.js: k6 found an invalid option or configuration. It said: unknown executor.',
            'Mend the script, the input flags or the input env, then run the job again.',
          ),
        },
      ],
      context: { leg: 'os=linux', notices: ['This checkout changes its own baseline x.json.'] },
    }),
  stored: () =>
    createReport({
      suites: [
        [
          createRecord(),
          { kind: 'stored', place: '.perf-baseline/checkout.json, now with 3 runs of this set-up' },
        ],
      ],
      context: { mode: 'baseline', pullRequest: null, headSha: null },
    }),
};
