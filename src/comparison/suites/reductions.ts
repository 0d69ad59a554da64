import type { BaselineRun } from '../../baseline/document.ts';
import { formatMetric, parseMetric } from '../../measurement/measure.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import type { LoadUnit, ScopeLoad, ScopeThreshold, TestScope } from '../../measurement/test-scope.ts';
import { parseThreshold } from '../../measurement/threshold-expression.ts';
import type { BaselineState } from './baseline-state.ts';

/** Something that the baseline's runs put to the test, and this run does not, or less. */
export type Reduction =
  | {
      readonly kind: 'load';
      readonly scenario: string;
      readonly of: LoadMeasure;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'threshold-gone'; readonly metric: string; readonly expression: string }
  | {
      readonly kind: 'threshold-loosened';
      readonly metric: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: NameKind; readonly names: readonly string[] }
  | { readonly kind: 'switch'; readonly name: string; readonly isOn: boolean };

/** What a load is less in: its peak, its length (ms), or all of it together. */
export const LOAD_MEASURES = ['iterations-per-second', 'users', 'length', 'iterations', 'user-time'] as const;
export type LoadMeasure = (typeof LOAD_MEASURES)[number];

export const NAME_KINDS = ['scenarios', 'endpoints', 'checks', 'system-tags'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Runs whose names count: what one of them lacks is called by chance. */
const MOST_RUNS = 5;

/**
 * What this run tests less than the stored runs of its leg, comparable or not, the newest of them that says it. Whoever
 * adds load, endpoints or limits is told nothing. Empty where nothing is known.
 */
export function findReductions({ scope, leg, ending }: RunRecord, baseline: BaselineState): Reduction[] {
  if (scope === undefined || baseline.kind !== 'found') return [];
  const known = listScopes(baseline.document.runs, leg);
  const base = known.at(-1);
  if (base === undefined) return [];
  // A run that was stopped had no time to call everything.
  const isWhole = ending.kind === 'completed';
  return [
    ...findLessLoad(scope, base),
    ...(isWhole && keepsNames(scope, base) ? findGone('endpoints', scope, known) : []),
    ...findLooserThresholds(scope.thresholds, base.thresholds),
    ...(isWhole ? findGone('checks', scope, known) : []),
    ...listNames('system-tags', without(base.systemTags, scope.systemTags)),
    ...without(scope.switches, base.switches).map((name) => ({ kind: 'switch' as const, name, isOn: true })),
    ...without(base.switches, scope.switches).map((name) => ({ kind: 'switch' as const, name, isOn: false })),
  ];
}

function listScopes(runs: readonly BaselineRun[], leg: string): TestScope[] {
  return runs
    .filter((run) => run.leg === leg)
    .flatMap(({ scope }) => scope ?? [])
    .slice(-MOST_RUNS);
}

function without(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((one) => !known.includes(one));
}

function listNames(kind: NameKind, names: readonly string[]): Reduction[] {
  return names.length === 0 ? [] : [{ kind, names }];
}

/** Without these tags an endpoint has no name, or another one. */
function keepsNames(scope: TestScope, base: TestScope): boolean {
  const naming = ['name', 'method', 'url', 'service'];
  return !without(base.systemTags, scope.systemTags).some((tag) => naming.includes(tag));
}

/** What all of the stored runs have, and this one has not. */
function findGone(kind: 'endpoints' | 'checks', scope: TestScope, known: readonly TestScope[]): Reduction[] {
  const own = scope[kind];
  const lists = known.map((one) => one[kind]);
  // Too many names in one of them: then they are made up by the data.
  if (own === null || lists.includes(null)) return [];
  const [first = [], ...others] = lists.map((list) => list ?? []);
  const common = first.filter((name) => others.every((list) => list.includes(name)));
  return listNames(kind, without(common, own));
}

function findLessLoad({ loads }: TestScope, base: TestScope): Reduction[] {
  const gone = base.loads.filter(({ scenario }) => !loads.some((load) => load.scenario === scenario));
  const less = base.loads.flatMap((before) => {
    const now = loads.find(({ scenario }) => scenario === before.scenario);
    return now === undefined || now.unit !== before.unit ? [] : compareLoads(now, before);
  });
  return [
    ...listNames(
      'scenarios',
      gone.map(({ scenario }) => scenario),
    ),
    ...less,
  ];
}

/** The peak and the length say most; all together only where neither is less. */
function compareLoads(now: ScopeLoad, before: ScopeLoad): Reduction[] {
  const isLess = (mine: number | null, theirs: number | null) =>
    mine !== null && theirs !== null && mine < theirs * (1 - SAME);
  const tell = (of: LoadMeasure, from: number | null, to: number | null): Reduction[] =>
    isLess(to, from) ? [{ kind: 'load', scenario: now.scenario, of, from: from ?? 0, to: to ?? 0 }] : [];
  const parts = [...tell(now.unit, before.peak, now.peak), ...tell('length', before.lastsMs, now.lastsMs)];
  if (parts.length > 0) return parts;
  if ((now.lastsMs === null) !== (before.lastsMs === null)) return [];
  return tell(amountOf(now.unit, now.lastsMs), before.amount, now.amount);
}

/** Rounding makes no other load. */
const SAME = 1e-6;

function amountOf(unit: LoadUnit, lastsMs: number | null): LoadMeasure {
  return unit === 'users' && lastsMs !== null ? 'user-time' : 'iterations';
}

function findLooserThresholds(own: readonly ScopeThreshold[], base: readonly ScopeThreshold[]): Reduction[] {
  return base.flatMap(({ metric, expression }): Reduction[] => {
    const same = own.filter((threshold) => nameOf(threshold.metric) === nameOf(metric));
    if (same.some((threshold) => squeeze(threshold.expression) === squeeze(expression))) return [];
    const before = parseThreshold(expression);
    const alike = same.filter((threshold) => {
      const now = parseThreshold(threshold.expression);
      return now.statistic === before.statistic && sideOf(now.operator) === sideOf(before.operator);
    });
    const side = sideOf(before.operator);
    if (alike.length === 0 || side === null) return [{ kind: 'threshold-gone', metric, expression }];
    const limitOf = (threshold: ScopeThreshold) => parseThreshold(threshold.expression).limit ?? 0;
    const [strictest] = alike.toSorted((a, b) => side * (limitOf(a) - limitOf(b)));
    if (strictest === undefined || side * (limitOf(strictest) - (before.limit ?? 0)) <= 0) return [];
    return [{ kind: 'threshold-loosened', metric, from: expression, to: strictest.expression }];
  });
}

/** 1 where a larger limit asks for less, −1 where a smaller one does; null where neither. */
function sideOf(operator: string | null): 1 | -1 | null {
  if (operator?.startsWith('<')) return 1;
  return operator?.startsWith('>') ? -1 : null;
}

function nameOf(metric: string): string {
  const named = parseMetric(metric);
  return named === null ? metric : formatMetric(named.name, named.tags);
}

function squeeze(expression: string): string {
  return expression.replace(/\s/g, '');
}
