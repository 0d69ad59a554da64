import { worseDirection } from '../../measurement/built-in-metrics.ts';
import { formatMeasure } from '../../measurement/measure.ts';
import type { Limit } from '../../rules/limit.ts';
import type { RankRange, Rule } from '../../rules/rules.ts';
import { renderCode } from '../model/escape.ts';
import { formatLimit } from '../model/format.ts';
import { renderTable } from './elements.ts';

/** Rules as a table, in their order: the first that selects a measure decides. */
export function renderRuleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const worse = rule.worse ?? directionOf(rule);
    const limit = (value: Limit | null) =>
      value === null ? '–' : formatLimit(value, worse).slice(hasSign(rule) ? 0 : 1);
    const floor = rule.floor === null ? '–' : formatLimit(rule.floor, null).slice(1);
    return [describeSubject(rule), limit(rule.warn), limit(rule.fail), floor];
  });
  const head = ['Measure', 'Warns beyond', 'Fails beyond', 'Smallest change that counts'];
  return renderTable(head, ['', '', '', ''], rows);
}

/** The metrics of some classes get worse in directions of their own. */
function hasSign({ subject }: Rule): boolean {
  return !['directed', 'by-threshold', 'times-by-threshold'].includes(subject.kind);
}

function directionOf({ subject }: Rule): 'up' | 'down' {
  if (subject.kind !== 'pattern') return 'up';
  return worseDirection(subject.measure.metric, 'rate', 'default') ?? 'up';
}

function describeSubject({ subject, closedModelOnly }: Rule): string {
  switch (subject.kind) {
    case 'pattern': {
      const measure = renderCode(formatMeasure(subject.measure));
      return `${measure}${closedModelOnly ? ' (executors that set the number of users)' : ''}`;
    }
    case 'time-trends':
      return `every time Trend: ${renderCode(subject.statistic)}`;
    case 'judged-or-custom-trends':
      return `every time Trend and every custom Trend: ${renderCode(subject.statistic)}`;
    case 'directed':
      return `every ${nameGroup(subject)} of a list whose direction is known (by ${renderCode('format')} or its unit)`;
    case 'by-threshold':
      return subject.of === 'shares'
        ? "every share of the script's own that a threshold names"
        : "every other metric of the script's own that a threshold names, but no Gauge";
    case 'times-by-threshold':
      return `every time Trend of the script's own that a threshold names: ${describeRanks(subject.ranks)}`;
  }
}

function nameGroup({ of }: { readonly of: 'shares' | 'numbers' }): string {
  return of === 'shares' ? 'share' : 'other metric';
}

function describeRanks({ from, below }: RankRange): string {
  const rank = (value: number) => renderCode(`p(${Math.round(value * 100)})`);
  if (from === 0) return `${renderCode('avg')}, percentiles below ${rank(below)}`;
  return below > 1 ? `${rank(from)} and beyond` : `${rank(from)} to below ${rank(below)}`;
}
