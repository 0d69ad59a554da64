import { rescueNow, UserError } from '../common/errors.ts';
import { refuseVariables } from '../k6/refused-variables.ts';
import { type Budget, parseBudget } from '../rules/budget.ts';
import { PRESET_RULES, type Preset } from '../rules/presets.ts';
import { type Evidence, parseRule, type Rule } from '../rules/rules.ts';
import { DEFAULT_VALIDITY, type ValidityLimits } from '../rules/validity.ts';
import type { ConfigDocument } from './config-schema.ts';

export interface SuiteConfig {
  readonly scenarioFile: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly thresholds: boolean;
  readonly validity: ValidityLimits;
  /** Runs whose script opened other data are not compared. */
  readonly strictData: boolean;
}

export type ReportFormat = 'json' | 'markdown' | 'html';

/** `.github/perf-baseline.yml` with the built-in values filled in. */
export interface Config {
  readonly k6: { readonly path: string | null; readonly downloadUrl: string | null };
  readonly evidence: Evidence;
  readonly budgets: readonly Budget[];
  /** In order of precedence. */
  readonly rules: readonly Rule[];
  readonly suites: Readonly<Record<string, SuiteConfig>>;
  readonly baseline: {
    readonly path: string;
    readonly history: number;
    readonly maxAgeDays: number;
    /** The file name of the workflow whose artifacts hold baselines; null: the workflow that asks. */
    readonly workflow: string | null;
  };
  /** Tags that give rows of their own. */
  readonly groupBy: readonly string[];
  /** Numbers and UUIDs in the paths of URLs become `{id}`. */
  readonly groupIds: boolean;
  readonly envFile: string | null;
  /** The label of a pull request that accepts a regression, read from the base branch's config; null: nobody can accept a regression. */
  readonly acceptLabel: string | null;
  /** Variables without which nothing is run. */
  readonly requiredEnv: readonly string[];
  readonly report: {
    readonly formats: readonly ReportFormat[];
    readonly artifactName: string;
    /** Null: the repository's own setting. */
    readonly retentionDays: number | null;
  };
  /** As written, for what this version does not do yet. */
  readonly document: ConfigDocument;
}

export interface LocatedDocument {
  readonly document: ConfigDocument;
  /** `.github/perf-baseline.yml:12`, where the value at a path stands. */
  locate(path: readonly (string | number)[]): string;
}

export const EMPTY_DOCUMENT: LocatedDocument = { document: {}, locate: () => '' };

/** The config of a repository without one. */
export const DEFAULT_CONFIG: Config = resolveConfig(EMPTY_DOCUMENT, EMPTY_DOCUMENT);

/** The same, judged by the rules of a preset. */
export function defaultConfig(preset: Preset): Config {
  return resolveConfig(EMPTY_DOCUMENT, { ...EMPTY_DOCUMENT, document: { rules: preset } });
}

/**
 * @param ruled whose rules count
 * @param errors takes what is wrong with single rules and budgets
 */
export function resolveConfig(
  located: LocatedDocument,
  ruled: LocatedDocument,
  errors: UserError[] = [],
): Config {
  const { document } = located;
  errors.push(...refuseSuiteVariables(located));
  const suites = Object.entries(document.suites ?? {}).map(
    ([name, suite]) => [name, resolveSuite(suite)] as const,
  );
  return {
    k6: { path: document.k6?.path ?? null, downloadUrl: document.k6?.['download-url'] ?? null },
    evidence: resolveEvidence(document.evidence, ruled.document.rules),
    rules: resolveRules(ruled, errors),
    budgets: collect(
      document.budgets ?? [],
      (index) => `${located.locate(['budgets', index])}: budgets[${index}]`,
      parseBudget,
      errors,
    ),
    suites: Object.fromEntries(suites),
    baseline: {
      path: document.baseline?.path ?? '.perf-baseline/{suite}.json',
      history: document.baseline?.history ?? 30,
      maxAgeDays: document.baseline?.['max-age-days'] ?? 30,
      workflow: document.baseline?.workflow ?? null,
    },
    groupBy: document['group-by'] ?? [],
    groupIds: document['group-ids'] ?? false,
    envFile: document['env-file'] ?? null,
    acceptLabel: document['accept-label'] ?? null,
    requiredEnv: document['required-env'] ?? [],
    report: {
      formats: document.report?.formats ?? ['json', 'markdown', 'html'],
      artifactName: document.report?.['artifact-name'] ?? 'perf-report',
      retentionDays: document.report?.['retention-days'] ?? null,
    },
    document,
  };
}

function refuseSuiteVariables({ document, locate }: LocatedDocument): UserError[] {
  return Object.entries(document.suites ?? {}).flatMap(([name, { env = {} }]) =>
    refuseVariables(env, (variable) => `${locate(['suites', name, 'env', variable])}: suites.${name}.env`),
  );
}

function resolveSuite(suite: NonNullable<ConfigDocument['suites']>[string]): SuiteConfig {
  const env = Object.entries(suite.env ?? {}).map(([name, value]) => [name, String(value)] as const);
  return {
    scenarioFile: suite['scenario-file'] ?? null,
    env: Object.fromEntries(env),
    thresholds: suite.thresholds !== 'off' && suite.thresholds !== false,
    validity: resolveValidity(suite.validity),
    strictData: suite.data === 'strict',
  };
}

function resolveValidity(
  validity: NonNullable<ConfigDocument['suites']>[string]['validity'],
): ValidityLimits {
  return {
    ...DEFAULT_VALIDITY,
    failedRequests: resolveShare(validity?.errors, DEFAULT_VALIDITY.failedRequests),
    droppedIterations: resolveShare(validity?.['dropped-iterations'], DEFAULT_VALIDITY.droppedIterations),
  };
}

/** `5 %` is 0.05; null switches the check off. */
function resolveShare(text: string | false | undefined, unset: number | null): number | null {
  if (text === undefined) return unset;
  return text === false || text === 'off' ? null : Number.parseFloat(text) / 100;
}

/** The presets `classic` and `locust` are plain thresholds unless proof is asked for by name. */
function resolveEvidence(evidence: ConfigDocument['evidence'], rules: ConfigDocument['rules']): Evidence {
  if (evidence === undefined) return rules === 'classic' || rules === 'locust' ? 'off' : 'required';
  return evidence === 'required' ? 'required' : 'off';
}

/** Rules of one's own come first; the default table judges what they leave out. */
function resolveRules(
  { document: { rules }, locate }: LocatedDocument,
  errors: UserError[],
): readonly Rule[] {
  if (rules === undefined) return PRESET_RULES.default;
  if (typeof rules === 'string') return PRESET_RULES[rules];
  const place = (index: number) => `${locate(['rules', index])}: rules[${index}]`;
  return [...collect(rules, place, parseRule, errors), ...PRESET_RULES.default];
}

/** Reads every item, so that all mistakes are named at once. */
function collect<T, U>(
  items: readonly T[],
  place: (index: number) => string,
  parse: (item: T) => U,
  errors: UserError[],
): U[] {
  return items.flatMap((item, index) =>
    rescueNow<U[]>(
      () => [parse(item)],
      (_, all) => {
        errors.push(...all.map(({ message, hint }) => new UserError(`${place(index)}: ${message}`, hint)));
        return [];
      },
    ),
  );
}
