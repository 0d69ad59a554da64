import * as v from 'valibot';
import { UserError } from '../../common/errors.ts';
import { METRIC_CONTENTS, METRIC_TYPES } from '../../measurement/metric.ts';
import { isRunLength } from '../../measurement/number-ranges.ts';

/** k6's JavaScript writes null for what is no number. */
const number = v.nullable(v.pipe(v.number(), v.finite('a finite number')));
const Numbers = v.record(v.string(), number);
const runLength = v.pipe(v.number(), v.check(isRunLength, 'the length of a run'));
export const Check = v.object({
  name: v.string(),
  path: v.optional(v.string()),
  passes: v.number(),
  fails: v.number(),
});
export type Check = v.InferOutput<typeof Check>;
const MetricHead = { type: v.picklist(METRIC_TYPES), contains: v.picklist(METRIC_CONTENTS) };

/** `--new-machine-readable-summary`, k6 1.5 and later. */
export const MachineReadable = v.object({
  version: v.string(),
  config: v.optional(
    v.object({
      duration: v.optional(
        v.pipe(
          v.number(),
          v.check((seconds) => isRunLength(seconds * 1000), 'the length of a run'),
        ),
      ),
    }),
  ),
  results: v.object({
    metrics: v.array(v.object({ name: v.string(), ...MetricHead, values: Numbers })),
    checks: v.optional(
      v.object({
        metrics: v.optional(v.array(v.object({ name: v.string(), ...MetricHead, values: Numbers }))),
        results: v.optional(v.array(Check)),
      }),
    ),
  }),
});

/** The data of `handleSummary()`. */
export const HandleSummary = v.object({
  metrics: v.record(
    v.string(),
    v.object({
      ...MetricHead,
      values: Numbers,
      thresholds: v.optional(v.record(v.string(), v.object({ ok: v.boolean() }))),
    }),
  ),
  state: v.optional(v.object({ testRunDurationMs: v.optional(runLength) })),
  root_group: v.optional(v.unknown()),
});

/** `--summary-export`. */
export const Export = v.object({
  metrics: v.record(
    v.string(),
    v.objectWithRest({ thresholds: v.optional(v.record(v.string(), v.boolean())) }, number),
  ),
  root_group: v.optional(v.unknown()),
});

/** A node of `root_group`; lists in one shape, maps in the other. */
export const Group = v.object({
  name: v.optional(v.string()),
  groups: v.optional(v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())])),
  checks: v.optional(v.union([v.array(Check), v.record(v.string(), Check)])),
});

/** @throws UserError naming the first place where the summary is of another shape */
export function parseShape<T extends v.GenericSchema>(
  schema: T,
  json: unknown,
  name: string,
): v.InferOutput<T> {
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = (issue.path ?? []).map((item) => String(item.key)).join('.');
  const wanted = issue.kind === 'validation' ? issue.message : (issue.expected ?? 'something else');
  // Texts may hold secrets, so only numbers are quoted.
  const found = typeof issue.input === 'number' ? `, not ${issue.input}` : '';
  throw new UserError(
    `${name} is of no known shape: at "${place}" there should be ${wanted}${found}.`,
    'Pass the file of --summary-export, or the data of handleSummary() as JSON; a newer k6 may need a newer release of this action.',
  );
}

/** @throws UserError with the place of the mistake; the text itself may hold secrets, so it is not quoted */
export function parseSummaryText(text: string, name = 'The k6 summary'): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /at position \d+(?: \(line \d+ column \d+\))?/.exec(String(error))?.[0];
    throw new UserError(
      `${name} is not JSON${place === undefined ? '' : `: it goes wrong ${place}`}.`,
      'The file may be cut off: look whether k6 ended by itself and the disk has room.',
    );
  }
}
