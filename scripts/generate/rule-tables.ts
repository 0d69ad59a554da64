import { PRESET_RULES, type Preset } from '../../src/comparison/presets.ts';
import type { Rule } from '../../src/comparison/rules.ts';
import { worseDirection } from '../../src/measurement/built-in-metrics.ts';
import { formatMeasure } from '../../src/measurement/measure.ts';
import { formatLimit } from '../../src/report/format.ts';
import { renderTable } from './section.ts';

/** The rules of a preset, in its order. */
export function renderRuleTable(preset: Preset): string {
  const rows = PRESET_RULES[preset].map((rule) => {
    const worse = rule.worse ?? directionOf(rule);
    const limit = (value: Rule['warn']) =>
      value === null ? '–' : formatLimit(value, worse).replace('−', '-');
    const floor = rule.floor === null ? '–' : formatLimit(rule.floor, null).slice(1);
    return [describeSubject(rule), limit(rule.warn), limit(rule.fail), floor];
  });
  return renderTable(['Measure', 'Warns beyond', 'Fails beyond', 'Smallest change that counts'], rows);
}

function directionOf({ subject }: Rule): 'up' | 'down' {
  if (subject.kind !== 'pattern') return 'up';
  return worseDirection(subject.measure.metric, 'rate', 'default') ?? 'up';
}

function describeSubject({ subject, closedModelOnly }: Rule): string {
  if (subject.kind === 'pattern') {
    return `\`${formatMeasure(subject.measure)}\`${closedModelOnly ? ' (executors that set the number of users)' : ''}`;
  }
  const trends =
    subject.kind === 'time-trends' ? 'every time Trend' : 'every time Trend and every custom Trend';
  return `${trends}: \`${subject.statistic}\``;
}
