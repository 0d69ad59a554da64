import * as v from 'valibot';
import { CRITICALITIES } from '../rules/budget.ts';
import { PRESETS } from '../rules/presets.ts';

const text = (description: string) =>
  v.pipe(v.string(), v.nonEmpty('must not be empty'), v.description(description));
const pattern = (regex: RegExp, message: string, description: string) =>
  v.pipe(v.string(message), v.regex(regex, message), v.description(description));
const count = (minimum: number, maximum: number, description: string) =>
  v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(minimum, `must be at least ${minimum}`),
    v.maxValue(maximum, `must be at most ${maximum}`),
    v.description(description),
  );
const duration = (description: string) =>
  pattern(/^\d+(\.\d+)?\s*(ms|s|min|m|h)$/, 'must be a duration with its unit, such as 60 s', description);
const percent = (description: string) =>
  pattern(/^\d+(\.\d+)?\s*%$/, 'must be a percentage, such as 5 %', description);
const limit = (description: string) =>
  pattern(
    /^(off|[+\-−]?\s*\d+(\.\d+)?\s*(%|points?|pp|ms|s|B|KB|MB)?)$/,
    'must be a limit with sign and unit, such as +5 %, -30 %, +2 points, +10 ms, or off',
    description,
  );
const onOff = (description: string) =>
  v.pipe(
    // YAML 1.1 readers take a bare `off` for false; both spellings mean the same here.
    v.union([v.picklist(['on', 'off']), v.boolean()]),
    v.description(description),
  );
const described = <const T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));
const scalarMap = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));

const RuleSchema = v.strictObject({
  measure: text('What the rule speaks of: a metric, tags if any (with * as wildcard), a statistic.'),
  warn: v.optional(limit('Passing it warns.')),
  fail: v.optional(limit('Passing it fails.')),
  floor: v.optional(limit('A smaller absolute change never counts.')),
});

const BudgetSchema = v.strictObject({
  measure: text('What the budget speaks of.'),
  limit: v.union(
    [
      // YAML reads a bare 0 as a number.
      v.pipe(v.number(), v.minValue(0)),
      pattern(
        /^\d+(\.\d+)?\s*(%|ms|s|B|KB|MB)?$/,
        'must be an amount with its unit, such as 800 ms, 1 %, 0',
        'The most it may be; of a rate that should be high, the least.',
      ),
    ],
    'must be an amount with its unit, such as 800 ms, 1 %, 0',
  ),
  criticality: v.optional(v.picklist(CRITICALITIES)),
});

const SuiteSchema = v.strictObject({
  'scenario-file': v.optional(text('The k6 script of this suite.')),
  env: v.optional(
    v.pipe(scalarMap, v.description('Variables for the script. Their values are part of the load.')),
  ),
  thresholds: v.optional(onOff('off: k6 judges no thresholds of this suite, and the report names them.')),
  data: v.optional(
    described(
      v.picklist(['compared', 'strict']),
      'Runs whose script opened other data are compared, and the report says so; strict: they are not.',
    ),
  ),
  validity: v.optional(
    v.strictObject({
      errors: v.optional(
        v.union([v.literal('off'), v.literal(false), percent('Most requests that may fail.')]),
      ),
      'dropped-iterations': v.optional(
        v.union([v.literal('off'), v.literal(false), percent('Most iterations that may be dropped.')]),
      ),
    }),
  ),
});

const BaselineSchema = v.strictObject({
  path: v.optional(
    pattern(
      /^(?!\/)(?!.*\.\.).+\.json$/,
      'must be a relative path to a .json file inside the repository',
      'Where the baseline of a suite lies; {suite} stands for its name.',
    ),
  ),
  history: v.optional(count(1, 200, 'How many runs the document keeps.')),
  'max-age-days': v.optional(count(1, 3650, 'An older baseline brings a warning.')),
  workflow: v.optional(text('The workflow file whose artifacts hold baselines.')),
});

const ServiceSchema = v.strictObject({
  'wait-on-timeout': v.optional(duration('How long the service may take to answer.')),
  'stop-signal': v.optional(v.picklist(['SIGTERM', 'SIGINT', 'SIGKILL', 'SIGQUIT', 'SIGHUP'])),
  'base-url': v.optional(v.string()),
  'head-url': v.optional(v.string()),
  'url-variable': v.optional(text('The variable that tells the script where the service is.')),
});

const ReportSchema = v.strictObject({
  formats: v.optional(v.array(v.picklist(['json', 'markdown', 'html']))),
  'artifact-name': v.optional(text('The name of the uploaded report.')),
  'retention-days': v.optional(count(1, 90, 'How long the uploaded report is kept.')),
});

/** The shape of `.github/perf-baseline.yml`; schema/config.schema.json is generated from it. */
export const ConfigSchema = v.strictObject({
  k6: v.optional(
    described(
      v.strictObject({
        path: v.optional(text('A k6 binary that is already there.')),
        'download-url': v.optional(
          pattern(/^https?:\/\/\S+$/, 'must be an http(s) address', 'A mirror of the k6 releases.'),
        ),
      }),
      'Where k6 comes from.',
    ),
  ),
  evidence: v.optional(
    described(
      v.union([v.picklist(['required', 'off']), v.literal(false)]),
      'required: a limit must be passed and the change proven. off: the limits are plain thresholds.',
    ),
  ),
  rules: v.optional(
    described(
      v.union([v.picklist(PRESETS), v.array(RuleSchema)]),
      'A preset, or rules that come before the built-in ones.',
    ),
  ),
  budgets: v.optional(described(v.array(BudgetSchema), 'Absolute limits, which need no baseline.')),
  suites: v.optional(
    described(
      v.record(
        pattern(/^\w[\w .-]*$/, 'must be a name of letters, digits, dots, dashes, spaces', 'Suite name'),
        SuiteSchema,
      ),
      'Scenario files by the name under which their runs are stored and reported.',
    ),
  ),
  baseline: v.optional(described(BaselineSchema, 'Where baselines lie and how long they count.')),
  service: v.optional(described(ServiceSchema, 'The service under test. Not in this version.')),
  rounds: v.optional(count(4, 200, 'Rounds of a paired comparison. Not in this version.')),
  'group-by': v.optional(v.array(text('A tag that gives rows of their own.'))),
  'group-ids': v.optional(
    v.pipe(
      v.boolean(),
      v.description('true: numbers and UUIDs in the paths of URLs become {id}, so that they share a row.'),
    ),
  ),
  'env-file': v.optional(text('A file of NAME=value lines for the script.')),
  'accept-label': v.optional(text('The label with which a maintainer accepts a regression.')),
  'required-env': v.optional(v.array(text('A variable without which the run is skipped.'))),
  report: v.optional(described(ReportSchema, 'What is written, and how long it is kept.')),
});

export type ConfigDocument = v.InferOutput<typeof ConfigSchema>;
