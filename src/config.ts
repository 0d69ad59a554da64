import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { type Budget, parseBudget } from './comparison/budget.ts';
import { PRESET_RULES, PRESETS, type Preset } from './comparison/presets.ts';
import { parseRule, type Rule } from './comparison/rules.ts';
import type { Evidence } from './comparison/suite-case.ts';
import { describeIssue, lineOf, spreadIssue } from './config-issue.ts';
import { type ConfigDocument, ConfigSchema } from './config-schema.ts';
import { listUserErrors, UserError, UserErrors } from './errors.ts';
import { suggest } from './suggestion.ts';

export interface SuiteConfig {
  readonly scenarioFile: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly thresholds: boolean;
}

/** `.github/perf-baseline.yml` with the built-in values filled in. */
export interface Config {
  readonly k6: { readonly path: string | null; readonly downloadUrl: string | null };
  readonly evidence: Evidence;
  readonly budgets: readonly Budget[];
  /** In order of precedence. */
  readonly rules: readonly Rule[];
  readonly suites: Readonly<Record<string, SuiteConfig>>;
  readonly baseline: { readonly path: string; readonly history: number; readonly maxAgeDays: number };
  readonly envFile: string | null;
  readonly report: { readonly formats: readonly ('json' | 'markdown')[] };
  /** As written, for what this version does not do yet. */
  readonly document: ConfigDocument;
}

/** The config of a repository without one. */
export const DEFAULT_CONFIG: Config = resolveConfig({}, null);

/**
 * @param text the file's content, or null if there is none
 * @param rulesInput the input `rules`: a preset's name or a YAML list; it wins over the file's
 * @throws UserErrors with every wrong value, its path and line
 */
export function parseConfig(text: string | null, file: string, rulesInput: string | null = null): Config {
  const document = text === null ? {} : parseConfigDocument(text, file);
  return resolveConfig(document, rulesInput);
}

function parseConfigDocument(text: string, file: string): ConfigDocument {
  const yaml = parseDocument(text, { prettyErrors: true });
  if (yaml.errors.length > 0) {
    throw new UserErrors(
      yaml.errors.map(
        (error) =>
          new UserError(
            `${file} is not valid YAML: ${error.message.trim()}`,
            'Mend the file at the place named.',
          ),
      ),
    );
  }
  const parsed = v.safeParse(ConfigSchema, yaml.toJS() ?? {});
  if (parsed.success) return parsed.output;
  throw new UserErrors(
    parsed.issues
      .flatMap(spreadIssue)
      .map((issue) => describeIssue(issue, `${file}${lineOf(yaml.contents, text, issue)}`)),
  );
}

function resolveConfig(document: ConfigDocument, rulesInput: string | null): Config {
  const rules = rulesInput === null ? document.rules : parseRulesInput(rulesInput);
  const suites = Object.entries(document.suites ?? {}).map(
    ([name, suite]) => [name, resolveSuite(suite)] as const,
  );
  return {
    k6: { path: document.k6?.path ?? null, downloadUrl: document.k6?.['download-url'] ?? null },
    evidence: resolveEvidence(document.evidence, rules),
    rules: resolveRules(rules),
    budgets: collect(document.budgets ?? [], parseBudget),
    suites: Object.fromEntries(suites),
    baseline: {
      path: document.baseline?.path ?? '.perf-baseline/{suite}.json',
      history: document.baseline?.history ?? 30,
      maxAgeDays: document.baseline?.['max-age-days'] ?? 30,
    },
    envFile: document['env-file'] ?? null,
    report: {
      formats: (document.report?.formats ?? ['json', 'markdown']).filter((format) => format !== 'html'),
    },
    document,
  };
}

function resolveSuite(suite: NonNullable<ConfigDocument['suites']>[string]): SuiteConfig {
  const env = Object.entries(suite.env ?? {}).map(([name, value]) => [name, String(value)] as const);
  return {
    scenarioFile: suite['scenario-file'] ?? null,
    env: Object.fromEntries(env),
    thresholds: suite.thresholds !== 'off' && suite.thresholds !== false,
  };
}

/** The presets `classic` and `locust` are plain thresholds unless proof is asked for by name. */
function resolveEvidence(evidence: ConfigDocument['evidence'], rules: ConfigDocument['rules']): Evidence {
  if (evidence === undefined) return rules === 'classic' || rules === 'locust' ? 'off' : 'required';
  return evidence === 'required' ? 'required' : 'off';
}

/** Rules of one's own come first; the default table judges what they leave out. */
function resolveRules(rules: ConfigDocument['rules']): readonly Rule[] {
  if (rules === undefined) return PRESET_RULES.default;
  if (typeof rules === 'string') return PRESET_RULES[rules];
  return [...collect(rules, parseRule), ...PRESET_RULES.default];
}

/** Reads every item, so that all mistakes are named at once. */
function collect<T, U>(items: readonly T[], parse: (item: T) => U): U[] {
  const errors: UserError[] = [];
  const parsed = items.flatMap((item) => {
    try {
      return [parse(item)];
    } catch (error) {
      errors.push(...listUserErrors(error));
      return [];
    }
  });
  if (errors.length > 0) throw new UserErrors(errors);
  return parsed;
}

function parseRulesInput(text: string): ConfigDocument['rules'] {
  const name = text.trim();
  if ((PRESETS as readonly string[]).includes(name)) return name as Preset;
  if (/^[\w-]+$/.test(name)) {
    throw new UserError(
      `The input rules is "${name}", which is no preset.`,
      `${suggest(name, PRESETS)} Or write a YAML list of rules.`,
    );
  }
  return parseConfigDocument(`rules:\n${text.replace(/^/gm, '  ')}`, 'input rules').rules;
}
