import { worseDirection } from '../../measurement/built-in-metrics.ts';
import { formatMeasure } from '../../measurement/measure.ts';
import type { Limit } from '../../rules/limit.ts';
import type { Rule } from '../../rules/rules.ts';
import { renderCode } from '../model/escape.ts';
import { formatLimit } from '../model/format.ts';
import { renderTable } from './elements.ts';

/** Rules as a table, in their order: the first that selects a measure decides. */
export function renderRuleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const worse = rule.worse ?? directionOf(rule);
    const limit = (value: Limit | null) =>
      value === null
        ? '–'
        : formatLimit(value, worse)
            .replace('−', '-')
            .slice(hasSign(rule) ? 0 : 1);
    const floor = rule.floor === null ? '–' : formatLimit(rule.floor, null).slice(1);
    return [describeSubject(rule), limit(rule.warn), limit(rule.fail), floor];
  });
  const head = ['Measure', 'Warns beyond', 'Fails beyond', 'Smallest change that counts'];
  return renderTable(head, ['', '', '', ''], rows);
}

/** Its metrics get worse in directions of their own. */
function hasSign({ subject }: Rule): boolean {
  return subject.kind !== 'directed';
}

function directionOf({ subject }: Rule): 'up' | 'down' {
  if (subject.kind !== 'pattern') return 'up';
  return worseDirection(subject.measure.metric, 'rate', 'default') ?? 'up';
}

function describeSubject({ subject, closedModelOnly }: Rule): string {
  if (subject.kind === 'pattern') {
    const measure = renderCode(formatMeasure(subject.measure));
    return `${measure}${closedModelOnly ? ' (executors that set the number of users)' : ''}`;
  }
  if (subject.kind === 'directed')
    return subject.of === 'shares'
      ? 'every share whose worse direction is told'
      : 'every other metric whose worse direction is told';
  const trends =
    subject.kind === 'time-trends' ? 'every time Trend' : 'every time Trend and every custom Trend';
  return `${trends}: ${renderCode(subject.statistic)}`;
}
