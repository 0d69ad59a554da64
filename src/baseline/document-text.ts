import * as v from 'valibot';
import { describeError, UserError } from '../common/errors.ts';
import { hashText, sortEntries } from '../common/text.ts';
import { formatMeasure, parseMeasure } from '../measurement/measure.ts';
import { typeByName } from '../measurement/measured-value.ts';
import { findFault, isCount, isPossibleError } from '../measurement/number-ranges.ts';
import type { Environment } from '../measurement/run-record.ts';
import { nameIssue } from '../readers/possible-values.ts';
import type { BaselineDocument, BaselineRun, StoredMeasure } from './document.ts';
import {
  BASELINE_VERSION,
  BaselineSchema,
  type EnvironmentJson,
  type MeasureJson,
  MetricSchema,
  type RunJson,
} from './document-schema.ts';
import { locateJsonError } from './json-position.ts';
import { expandPage, findCommonPage, shortenPage } from './run-page.ts';
import { readScope, ScopeNames } from './scope-json.ts';

/**
 * @param place the document's path and commit, for messages
 * @throws UserError with path and position of what is wrong
 */
export function parseBaseline(text: string, place: string): BaselineDocument {
  const json = parseJson(text, place);
  const version = (json as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > BASELINE_VERSION) {
    throw new UserError(
      `The baseline ${place} has format version ${version}; this release reads up to ${BASELINE_VERSION}.`,
      'Use the release of the action that wrote it, or a newer one.',
    );
  }
  const parsed = v.safeParse(BaselineSchema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new UserError(
      `The baseline ${place} is not valid${issue.path === undefined ? '' : ' at'} ${nameIssue(issue)}.`,
      'It is left untouched. Restore an earlier version from the history of the branch, or delete the file and measure a new one.',
    );
  }
  const { suite, environments, scopes, runs, dropped, page } = parsed.output;
  const located = runs.map((run) => ({ ...run, url: expandPage({ runId: run.run, runUrl: run.url }, page) }));
  const metrics = readMetrics(json);
  return {
    suite,
    metrics,
    runs: located.map((run) => ({
      ...readRun(run, { environments, metrics, place }),
      ...readScope(run.scope, scopes),
    })),
    ...(dropped.length === 0 ? {} : { dropped }),
  };
}

/** Valibot leaves out what is called like a part of every object, and a script may well name a metric `constructor`. */
function readMetrics(json: unknown): BaselineDocument['metrics'] {
  const { metrics } = json as { metrics?: object };
  const pairs = Object.entries(metrics ?? {}).flatMap(([name, kind]) => {
    if (!v.is(MetricSchema, kind)) return [];
    const [type, contains, worse] = kind;
    return [[name, { type, contains, ...(worse === undefined ? {} : { worse }) }] as const];
  });
  return Object.fromEntries(pairs);
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = locateJsonError(text, describeError(error));
    const where = at === null ? '' : ` at line ${at.line}, column ${at.column}`;
    throw new UserError(
      `The baseline ${place} is not JSON${where}: ${describeError(error)}.`,
      'It is left untouched. Restore an earlier version from the history of the branch; look for merge-conflict marks.',
    );
  }
}

interface Surroundings {
  readonly environments: Readonly<Record<string, EnvironmentJson>>;
  readonly metrics: BaselineDocument['metrics'];
  readonly place: string;
}

function readRun(run: RunJson, { environments, metrics, place }: Surroundings): BaselineRun {
  const environment = Object.hasOwn(environments, run.environment)
    ? environments[run.environment]
    : undefined;
  const refuse = (what: string) =>
    new UserError(
      `The baseline ${place} has a run of ${run.time} with ${what}.`,
      'It is left untouched. Restore an earlier version from the history of the branch.',
    );
  if (environment === undefined) throw refuse(`the unknown environment "${run.environment}"`);
  if (Number.isNaN(Date.parse(run.time))) throw refuse('a time that is none');
  const broken = Object.keys(run.measures).find((measure) => !isMeasure(measure));
  if (broken !== undefined) throw refuse(`"${broken}", which is not a measure`);
  for (const [measure, tuple] of Object.entries(run.measures)) {
    const fault = findStoredFault(measure, readMeasure(tuple), metrics);
    if (fault !== null) throw refuse(fault);
  }
  return {
    provenance: readProvenance(run),
    leg: run.leg,
    note: run.note ?? null,
    environment: readEnvironment(environment),
    measures: Object.fromEntries(
      Object.entries(run.measures).map(([measure, tuple]) => [measure, readMeasure(tuple)]),
    ),
  };
}

/** What is wrong with a stored measure, as `http_req_failed rate of 5: a rate is from 0 to 1`; null: nothing. */
function findStoredFault(
  text: string,
  { value, steady }: StoredMeasure,
  metrics: BaselineDocument['metrics'],
): string | null {
  const { metric: name, statistic } = parseMeasure(text);
  const head = { name, ...((Object.hasOwn(metrics, name) ? metrics[name] : undefined) ?? typeByName(name)) };
  for (const number of [value, ...(steady === null ? [] : [steady.value])]) {
    const why = findFault(head, statistic, number);
    if (why !== null) return `${text} of ${number}: ${why}`;
  }
  return null;
}

function isMeasure(text: string): boolean {
  try {
    return formatMeasure(parseMeasure(text)) === text;
  } catch {
    return false;
  }
}

function readProvenance({ sha, ref, url, run, attempt, job, time }: RunJson): BaselineRun['provenance'] {
  return { sha, ref, runUrl: url, runId: run, runAttempt: attempt, job, time };
}

function readEnvironment(environment: EnvironmentJson): Environment {
  const { k6, load, os, cpu, cores, runner } = environment;
  return {
    k6Version: k6,
    script: readScript(environment),
    load,
    os,
    cpuModel: cpu,
    cores,
    runnerClass: runner,
  };
}

function readScript({ script: whole, code, data }: EnvironmentJson): Environment['script'] {
  if (whole === null) return null;
  if (code === null || data === null) return { whole, parts: null };
  const files = data.files.map(([name, hash]) => ({ name, hash }));
  return { whole, parts: { code, data: { hash: data.hash, files } } };
}

function readMeasure([value, count, steady, standardError]: MeasureJson): StoredMeasure {
  const hasSteady = steady !== undefined && standardError !== undefined;
  return { value, count: count ?? null, steady: hasSteady ? { value: steady, standardError } : null };
}

/** Stable order, one line a measure, shallow and few digits: small, and readable in a diff. */
export function renderBaseline(document: BaselineDocument): string {
  const environments = new Map<string, string>();
  const scopes = new ScopeNames();
  const page = findCommonPage(document.runs);
  const runs = document.runs.map((run) =>
    renderRun(run, {
      environment: nameEnvironment(run.environment, environments),
      scope: scopes.nameOf(run.scope),
      page,
      metrics: document.metrics,
    }),
  );
  const tested = scopes.renderAll();
  const named = [...environments].map(([text, name]) => `  ${JSON.stringify(name)}: ${text}`);
  const metrics = sortEntries(document.metrics).map(
    ([name, { type, contains, worse }]) =>
      `  ${JSON.stringify(name)}: ${JSON.stringify([type, contains, ...(worse === undefined ? [] : [worse])])}`,
  );
  return [
    '{',
    ` "version": ${BASELINE_VERSION},`,
    ` "suite": ${JSON.stringify(document.suite)},`,
    ` "metrics": ${block(metrics, '{', '}')},`,
    ...(page === null ? [] : [` "page": ${JSON.stringify(page)},`]),
    ...(document.dropped === undefined || document.dropped.length === 0
      ? []
      : [` "dropped": ${JSON.stringify(document.dropped)},`]),
    ` "environments": ${block(named, '{', '}')},`,
    ...(tested.length === 0 ? [] : [` "scopes": ${block(tested, '{', '}')},`]),
    ` "runs": ${block(runs, '[', ']')}`,
    '}',
    '',
  ].join('\n');
}

function block(lines: readonly string[], open: string, close: string): string {
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n ${close}`;
}

function nameEnvironment(environment: Environment, names: Map<string, string>): string {
  const { k6Version, script, load, os, cpuModel, cores, runnerClass } = environment;
  const text = JSON.stringify({
    k6: k6Version,
    ...renderScript(script),
    load: load === null ? null : { hash: load.hash, summary: load.summary },
    os,
    cpu: cpuModel,
    cores,
    runner: runnerClass,
  });
  const name = names.get(text) ?? hashText(text);
  names.set(text, name);
  return name;
}

/** What a script without parts lacks is left out, so that a document of old stays as it is. */
function renderScript(script: Environment['script']): Partial<EnvironmentJson> {
  if (script === null || script.parts === null) return { script: script?.whole ?? null };
  const { code, data } = script.parts;
  return {
    script: script.whole,
    code,
    data: { hash: data.hash, files: data.files.map(({ name, hash }) => [name, hash]) },
  };
}

/** The head on three lines, then one line a measure. */
function renderRun(
  run: BaselineRun,
  {
    environment,
    scope,
    page,
    metrics,
  }: {
    readonly environment: string;
    readonly scope: string | null;
    readonly page: string | null;
    readonly metrics: BaselineDocument['metrics'];
  },
): string {
  const { sha, ref, time, runId, runAttempt, job } = run.provenance;
  const url = shortenPage(run.provenance, page);
  const head = [
    { sha, ref, time },
    { run: runId, attempt: runAttempt === 1 ? null : runAttempt, job, url },
    { leg: run.leg, note: run.note, environment, scope },
  ];
  const lines = head.map(renderFields).filter((line) => line !== '');
  const measures = sortEntries(run.measures).flatMap(([measure, stored]) => {
    const written = roundMeasure(measure, stored, metrics);
    return written === null ? [] : [`    ${JSON.stringify(measure)}: ${renderMeasure(written)}`];
  });
  const list = measures.length === 0 ? '{}' : `{\n${measures.join(',\n')}\n   }`;
  return `  {\n${[...lines, `"measures": ${list}`].map((line) => `   ${line}`).join(',\n')}\n  }`;
}

/** What is empty is left out; reading puts it back. */
function renderFields(fields: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ');
}

/**
 * A measure as it is written. Null for what could not be read again, so that the rest can: runs of one metric that was
 * of one kind in one run and of another in the next share one kind in the document.
 */
function roundMeasure(
  text: string,
  { value, count, steady }: StoredMeasure,
  metrics: BaselineDocument['metrics'],
): StoredMeasure | null {
  const whole = { value: round(value, 5), count: count === null || isCount(count) ? count : null };
  if (!isMeasure(text) || findStoredFault(text, { ...whole, steady: null }, metrics) !== null) return null;
  if (steady === null) return { ...whole, steady };
  const rounded = { value: round(steady.value, 5), standardError: round(steady.standardError, 3) };
  const isRead =
    isPossibleError(rounded.standardError) &&
    findStoredFault(text, { ...whole, steady: rounded }, metrics) === null;
  return { ...whole, steady: isRead ? rounded : null };
}

function renderMeasure({ value, count, steady }: StoredMeasure): string {
  const numbers = [value, count, ...(steady === null ? [] : [steady.value, steady.standardError])];
  return `[${numbers.map((number) => JSON.stringify(number)).join(', ')}]`;
}

function round(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
