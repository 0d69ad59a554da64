import type { Measure } from '../measurement/measure.ts';
import { parseFloor, parseLimit } from './limit.ts';
import type { Rule, RuleSubject } from './rules.ts';

export const PRESETS = ['default', 'classic', 'locust'] as const;
export type Preset = (typeof PRESETS)[number];

interface Limits {
  readonly warn?: string;
  readonly fail?: string;
  readonly floor?: string;
  readonly closedModelOnly?: true;
}

function rule(subject: RuleSubject, limits: Limits): Rule {
  const warn = limits.warn === undefined ? null : parseLimit(limits.warn);
  const fail = limits.fail === undefined ? null : parseLimit(limits.fail);
  return {
    subject,
    // The class of Trends in `classic` has no direction of its own, so `worseBy` decides per metric.
    worse: subject.kind === 'pattern' ? (fail?.worse ?? warn?.worse ?? null) : null,
    warn: warn?.limit ?? null,
    fail: fail?.limit ?? null,
    floor: limits.floor === undefined ? null : parseFloor(limits.floor),
    closedModelOnly: limits.closedModelOnly ?? false,
  };
}

const whole = (metric: string, statistic: string): RuleSubject => ({
  kind: 'pattern',
  measure: { metric, tags: {}, statistic } satisfies Measure,
});
const directed = (of: 'shares' | 'numbers'): RuleSubject => ({ kind: 'directed', of });
const timeTrends = (statistic: string): RuleSubject => ({ kind: 'time-trends', statistic });

const named = (of: 'shares' | 'numbers'): RuleSubject => ({ kind: 'by-threshold', of });
const namedTimes = (from: number, below: number): RuleSubject => ({
  kind: 'times-by-threshold',
  ranks: { from, below },
});

/** Limits without a sign: the script's thresholds say which direction is worse. */
const NAMED_BY_THRESHOLDS: readonly Rule[] = [
  rule(namedTimes(0, 0.9), { warn: '5 %', fail: '10 %', floor: '2 ms' }),
  rule(namedTimes(0.9, 0.99), { warn: '5 %', fail: '10 %', floor: '5 ms' }),
  rule(namedTimes(0.99, Number.POSITIVE_INFINITY), { warn: '20 %', floor: '10 ms' }),
  rule(named('numbers'), { warn: '5 %', fail: '10 %' }),
  rule(named('shares'), { warn: '0.5 points', fail: '2 points' }),
];

/** Against a stored baseline. */
const DEFAULT: readonly Rule[] = [
  rule(timeTrends('p(50)'), { warn: '+5 %', fail: '+10 %', floor: '2 ms' }),
  rule(timeTrends('p(95)'), { warn: '+5 %', fail: '+10 %', floor: '5 ms' }),
  rule(timeTrends('p(99)'), { warn: '+20 %', floor: '10 ms' }),
  rule(whole('http_req_failed', 'rate'), { warn: '+0.5 points', fail: '+2 points' }),
  rule(whole('checks', 'rate'), { warn: '-0.5 points', fail: '-2 points' }),
  rule(whole('http_reqs', 'rate'), { warn: '-10 %', closedModelOnly: true }),
  rule(whole('dropped_iterations', 'share'), { fail: '+1 point' }),
  rule(directed('numbers'), { warn: '5 %', fail: '10 %' }),
  rule(directed('shares'), { warn: '0.5 points', fail: '2 points' }),
  ...NAMED_BY_THRESHOLDS,
];

/** What `default` selects, between two versions that one job measured in rounds: machines do not differ there, so less is noise. */
export const PAIRED_RULES: readonly Rule[] = [
  rule(timeTrends('p(50)'), { warn: '+3 %', fail: '+5 %', floor: '0.5 ms' }),
  rule(timeTrends('p(95)'), { warn: '+3 %', fail: '+5 %', floor: '0.5 ms' }),
  rule(timeTrends('p(99)'), { warn: '+10 %', floor: '1 ms' }),
  rule(whole('http_req_failed', 'rate'), { warn: '+0.5 points', fail: '+1 point' }),
  rule(whole('checks', 'rate'), { warn: '-0.5 points', fail: '-1 point' }),
  rule(whole('http_reqs', 'rate'), { warn: '-5 %', closedModelOnly: true }),
  rule(whole('dropped_iterations', 'share'), { fail: '+1 point' }),
  rule(directed('numbers'), { warn: '3 %', fail: '5 %' }),
  rule(directed('shares'), { warn: '0.5 points', fail: '1 point' }),
  rule(namedTimes(0, 0.99), { warn: '3 %', fail: '5 %', floor: '0.5 ms' }),
  rule(namedTimes(0.99, Number.POSITIVE_INFINITY), { warn: '10 %', floor: '1 ms' }),
  rule(named('numbers'), { warn: '3 %', fail: '5 %' }),
  rule(named('shares'), { warn: '0.5 points', fail: '1 point' }),
];

const CLASSIC: readonly Rule[] = [
  rule({ kind: 'judged-or-custom-trends', statistic: 'p(95)' }, { fail: '+20 %' }),
  rule(directed('numbers'), { fail: '20 %' }),
];

const LOCUST: readonly Rule[] = [
  rule(timeTrends('p(50)'), { warn: '+20 %' }),
  rule(timeTrends('p(95)'), { fail: '+20 %' }),
  rule(timeTrends('p(99)'), { warn: '+25 %' }),
  rule(whole('http_req_failed', 'rate'), { fail: '+2 points' }),
  rule(whole('http_reqs', 'rate'), { warn: '-30 %' }),
];

export const PRESET_RULES: Readonly<Record<Preset, readonly Rule[]>> = {
  default: DEFAULT,
  classic: CLASSIC,
  locust: LOCUST,
};
