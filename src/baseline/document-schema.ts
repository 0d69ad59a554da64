import * as v from 'valibot';
import { DIRECTIONS, METRIC_CONTENTS, METRIC_TYPES } from '../measurement/metric.ts';
import { LARGEST_ERROR } from '../measurement/number-ranges.ts';
import { RUNNER_CLASSES } from '../measurement/run-record.ts';
import { LOAD_UNITS } from '../measurement/test-scope.ts';

/** The version of the format that this release writes. */
export const BASELINE_VERSION = 1;

const nullable = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(
  finite,
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(Number.MAX_SAFE_INTEGER),
);
/** Of a logarithm, or of asin(sqrt(share)): far beyond what tells anything. */
const error = v.pipe(finite, v.minValue(0, 'must not be negative'), v.maxValue(LARGEST_ERROR));

const EnvironmentSchema = v.object({
  k6: nullable(v.string()),
  script: nullable(
    v.pipe(v.string(), v.description('A hash of all that the script consists of, to the letter.')),
  ),
  code: nullable(
    v.pipe(v.string(), v.description('A hash of what the code does, without comments and formatting.')),
  ),
  data: nullable(
    v.object({
      hash: v.string(),
      files: v.pipe(
        v.array(v.strictTuple([v.string(), v.string()])),
        v.description('[name, hash] of the files that the script opens, the first of them.'),
      ),
    }),
  ),
  load: nullable(v.object({ hash: v.string(), summary: v.string() })),
  os: nullable(v.string()),
  cpu: nullable(v.string()),
  cores: nullable(count),
  runner: nullable(v.picklist(RUNNER_CLASSES)),
});

const MeasureSchema = v.pipe(
  v.union([
    v.strictTuple([finite]),
    v.strictTuple([finite, v.nullable(count)]),
    v.strictTuple([finite, v.nullable(count), finite, error]),
  ]),
  v.description('[value, samples] or [value, samples, value for comparing, its standard error]'),
);

export const MetricSchema = v.pipe(
  v.tupleWithRest([v.picklist(METRIC_TYPES), v.picklist(METRIC_CONTENTS)], v.picklist(DIRECTIONS)),
  v.maxLength(3),
  v.description('[type, contents] or [type, contents, the direction that is worse]'),
);

const names = v.nullable(v.array(v.string()));

const ScopeSchema = v.pipe(
  v.object({
    loads: v.array(
      v.object({
        scenario: v.string(),
        unit: v.picklist(LOAD_UNITS),
        peak: finite,
        lastsMs: v.nullable(finite),
        amount: v.nullable(finite),
      }),
    ),
    thresholds: v.pipe(
      v.array(v.strictTuple([v.string(), v.string()])),
      v.description('[metric, expression]'),
    ),
    endpoints: names,
    checks: names,
    systemTags: v.array(v.string()),
    switches: v.array(v.string()),
  }),
  v.description('What runs put to the test, so that a later one can be told to test less.'),
);
export type ScopeJson = v.InferOutput<typeof ScopeSchema>;

const RunSchema = v.object({
  sha: v.optional(v.string(), ''),
  ref: v.optional(v.string(), ''),
  time: v.pipe(v.string(), v.isoTimestamp()),
  run: v.optional(v.string(), ''),
  attempt: v.optional(count, 1),
  job: v.optional(v.string(), ''),
  url: v.optional(v.string(), ''),
  leg: v.optional(v.string(), ''),
  note: v.optional(v.string()),
  environment: v.string(),
  scope: v.optional(v.string()),
  measures: v.record(v.string(), MeasureSchema),
});

/** schema/baseline.schema.json is generated from it. */
export const BaselineSchema = v.object({
  version: v.literal(BASELINE_VERSION),
  suite: v.string(),
  metrics: v.optional(v.record(v.string(), MetricSchema), {}),
  page: v.optional(
    v.pipe(
      v.nullable(v.string()),
      v.description('What the pages of workflow runs begin with: a run without url is at page + run.'),
    ),
    null,
  ),
  dropped: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description(
        'Names of runs that a reset took out; copies that still have them do not bring them back.',
      ),
    ),
    [],
  ),
  environments: v.record(v.string(), EnvironmentSchema),
  scopes: v.optional(v.record(v.string(), ScopeSchema), {}),
  runs: v.array(RunSchema),
});

export type RunJson = v.InferOutput<typeof RunSchema>;
export type EnvironmentJson = v.InferOutput<typeof EnvironmentSchema>;

export type MeasureJson = v.InferOutput<typeof MeasureSchema>;
