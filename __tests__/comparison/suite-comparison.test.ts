import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BaselineRun } from '../../src/baseline/document.ts';
import { selectStored } from '../../src/baseline/stored-measures.ts';
import { isJudged } from '../../src/comparison/measures/measure-comparison.ts';
import { compareSuites, type SuiteComparison } from '../../src/comparison/suite-comparison.ts';
import type { BaselineState } from '../../src/comparison/suites/baseline-state.ts';
import { classifyExit } from '../../src/k6/exit.ts';
import type { RunRecord } from '../../src/measurement/run-record.ts';
import { PRESET_RULES, type Preset } from '../../src/rules/presets.ts';
import type { Evidence } from '../../src/rules/rules.ts';
import { parseRule, type RuleText } from '../../src/rules/rules.ts';
import { DEFAULT_VALIDITY } from '../../src/rules/validity.ts';
import { failsStep } from '../../src/rules/verdict.ts';
import {
  counter,
  createDocument,
  createMetrics,
  createRecord,
  createStoredRun,
  createThreshold,
  ENVIRONMENT,
  rate,
  trend,
} from '../support/runs.ts';

interface Choice {
  readonly preset?: Preset;
  readonly rules?: readonly RuleText[];
  readonly evidence?: Evidence;
}

function compare(record: RunRecord, baseline: BaselineState, choice: Choice = {}): SuiteComparison {
  const { preset = 'classic', rules = [], evidence = 'off' } = choice;
  const [comparison] = compareSuites([{ record, baseline }], {
    rules: [...rules.map(parseRule), ...PRESET_RULES[preset]],
    budgets: [],
    evidence,
    validity: DEFAULT_VALIDITY,
  });
  return comparison as SuiteComparison;
}

/** A stored run of what a record measured. */
function store(record: RunRecord): BaselineRun {
  const { measures } = selectStored(record, () => true);
  return { ...createStoredRun({}), leg: record.leg, environment: record.environment, measures };
}

function found(...runs: BaselineRun[]): BaselineState {
  return { kind: 'found', place: '.perf-baseline/checkout.json on main', document: createDocument(runs) };
}

const base = found(store(createRecord()));
const absent: BaselineState = { kind: 'absent', place: '.perf-baseline/checkout.json on main' };
const unwanted: BaselineState = { kind: 'unwanted', place: 'not asked for' };
const withMetrics = (choice: Parameters<typeof createMetrics>[0]) =>
  createRecord({ metrics: createMetrics(choice) });
const verdict = ({ findings: [first] }: SuiteComparison) => [first?.verdict, first?.reason];
const row = ({ measures }: SuiteComparison, key: string) => measures.find((measure) => measure.key === key);
const ended = (code: number) => classifyExit({ code, signal: null, interruptedBy: null });

describe('preset classic', () => {
  it.each([
    [300, 'pass', 'no-limit-passed'],
    [360, 'pass', 'no-limit-passed'],
    [360.001, 'fail', 'regression'],
    [400, 'fail', 'regression'],
    [200, 'pass', 'no-limit-passed'],
  ])('p(95) from 300 to %d ms', (p95, expected, reason) => {
    expect(verdict(compare(withMetrics({ p95 }), base))).toEqual([expected, reason]);
  });

  it('says which measure, from what to what, and what it improved', () => {
    const failed = compare(withMetrics({ p95: 400 }), base);
    expect(failed.findings[0]?.text).toBe('1 measure past the fail limit: http_req_duration p(95).');
    expect(row(failed, 'http_req_duration p(95)')).toMatchObject({
      verdict: 'fail',
      base: 300,
      current: 400,
      change: { absolute: 100, relative: 1 / 3 },
      fail: { amount: 0.2, unit: 'relative' },
      worse: 'up',
    });
    expect(row(compare(withMetrics({ p95: 200 }), base), 'http_req_duration p(95)')?.verdict).toBe(
      'improved',
    );
    expect(row(failed, 'http_req_duration p(99)')).toMatchObject({
      verdict: 'not-judged',
      note: 'no rule selects it',
    });
  });

  it('judges a custom Trend whatever its unit, and a rule of the user first', () => {
    const size = (value: number) =>
      createRecord({
        metrics: [...createMetrics(), trend('order_size', { 'p(95)': value }, { contains: 'default' })],
      });
    const baseline = found(store(size(100)));
    expect(verdict(compare(size(121), baseline))).toEqual(['fail', 'regression']);
    expect(
      verdict(compare(size(121), baseline, { rules: [{ measure: 'order_size p(95)', warn: '+10 %' }] })),
    ).toEqual(['warn', 'regression']);
    expect(
      verdict(compare(size(50), baseline, { rules: [{ measure: 'order_size p(95)', fail: '-10 %' }] })),
    ).toEqual(['fail', 'regression']);
  });
});

describe('preset locust', () => {
  const locust = (choice: Parameters<typeof createMetrics>[0]) =>
    compare(withMetrics(choice), found(store(withMetrics({ p50: 100, p95: 300, failed: 0.01 }))), {
      preset: 'locust',
    });

  it.each([
    ['within every limit', { p50: 110, p95: 330, failed: 0.015 }, 'pass'],
    ['p95 400', { p50: 110, p95: 400, failed: 0.015 }, 'fail'],
    ['error rate 3.5 %', { p50: 110, p95: 330, failed: 0.035 }, 'fail'],
    ['error rate exactly +2 points', { failed: 0.03 }, 'pass'],
    ['p50 +21 %', { p50: 121, failed: 0.01 }, 'warn'],
    ['p99 +26 %', { p99: 504, failed: 0.01 }, 'warn'],
    ['throughput −40 %', { requests: 1200, failed: 0.01 }, 'warn'],
    ['throughput −30 %', { requests: 1400, failed: 0.01 }, 'pass'],
    ['throughput +40 %', { requests: 2800, failed: 0.01 }, 'pass'],
  ])('%s', (_what, choice, expected) => {
    expect(verdict(locust(choice))[0]).toBe(expected);
  });

  it('a warning fails the step only where that was asked for', () => {
    const [finding] = locust({ requests: 1200, failed: 0.01 }).findings;
    const outcome = { verdict: finding?.verdict ?? 'pass', reason: finding?.reason ?? 'stored' } as const;
    expect(failsStep(outcome, ['fail', 'invalid'])).toBe(false);
    expect(failsStep(outcome, ['fail', 'invalid', 'warn'])).toBe(true);
    expect(failsStep(outcome, ['never'])).toBe(false);
  });
});

describe('rates, floors and zeros', () => {
  it('a rate moves in points: 0 to 2.5 % fails at +2 points, a base of 0 is no obstacle', () => {
    const comparison = compare(withMetrics({ failed: 0.025 }), base, { preset: 'locust' });
    expect(row(comparison, 'http_req_failed rate')).toMatchObject({
      verdict: 'fail',
      base: 0,
      change: { relative: null },
    });
  });

  it('a floor keeps small changes out, in both directions', () => {
    const rules = [{ measure: 'http_req_duration p(95)', fail: '+10 %', floor: '50 ms' }];
    const at = (p95: number) =>
      row(compare(withMetrics({ p95 }), base, { rules }), 'http_req_duration p(95)')?.verdict;
    expect([at(350), at(351), at(250), at(249)]).toEqual(['pass', 'fail', 'pass', 'improved']);
  });

  it('a relative limit cannot judge from a base of 0, and says so', () => {
    const measure = 'http_req_tls_handshaking p(95)';
    const record = createRecord({
      metrics: [...createMetrics(), trend('http_req_tls_handshaking', { 'p(95)': 0 })],
    });
    const comparison = compare(record, found(store(record)), { rules: [{ measure, fail: '+10 %' }] });
    const note = 'the base is 0 and its limits are relative';
    expect(row(comparison, measure)).toMatchObject({ verdict: 'not-judged', note });
    expect(comparison.compared).toEqual({ judged: 1, of: 2 });
  });

  it.each([
    { measure: 'my_rate rate', fail: '+2' },
    { measure: 'my_size p(95)', warn: '+10 ms' },
    { measure: '* p(95)', fail: '+10 %', floor: '1 KB' },
  ])('%j could never count: the mistake of the suite', (rule) => {
    const own = [rate('my_rate', 0), trend('my_size', { 'p(95)': 900 }, { contains: 'data' })];
    const record = createRecord({ metrics: [...createMetrics(), ...own] });
    const stored = found(store(record));
    expect(compare(record, stored).error).toBeNull();
    expect(compare(record, stored, { rules: [rule] }).error?.message).toContain('could never count');
  });

  it('from a base of 0 an absolute limit still judges', () => {
    const handshake = (ms: number) =>
      createRecord({ metrics: [...createMetrics(), trend('http_req_tls_handshaking', { 'p(95)': ms })] });
    const rules = [{ measure: 'http_req_tls_handshaking p(95)', fail: '+10 ms' }];
    expect(verdict(compare(handshake(11), found(store(handshake(0))), { rules }))).toEqual([
      'fail',
      'regression',
    ]);
  });
});

describe('an invalid run', () => {
  const overloaded = { p95: 900, dropped: 1000 };

  it('says nothing about latency', () => {
    const comparison = compare(withMetrics(overloaded), base);
    expect(verdict(comparison)).toEqual(['invalid', 'overloaded']);
    expect(row(comparison, 'http_req_duration p(95)')).toMatchObject({
      verdict: 'not-judged',
      note: 'the run is not valid',
    });
    expect(comparison.findings.map(({ reason }) => reason)).not.toContain('regression');
  });

  it('can fail by its error rate, its thresholds, or by being marked as failed', () => {
    const rates = compare(withMetrics({ ...overloaded, failed: 0.1 }), base, { preset: 'locust' });
    expect(verdict(rates)).toEqual(['fail', 'regression']);
    expect(rates.findings.map((finding) => finding.verdict)).toEqual(['fail', 'invalid']);

    const thresholds = [createThreshold({ passed: false, value: 900 })];
    const record = createRecord({ metrics: createMetrics(overloaded), thresholds, ending: ended(99) });
    expect(verdict(compare(record, base))).toEqual(['fail', 'threshold']);

    const marked = createRecord({ metrics: createMetrics(overloaded), ending: ended(110) });
    expect(verdict(compare(marked, base))).toEqual(['fail', 'marked-failed']);
  });

  it('is invalid without a baseline too', () => {
    for (const baseline of [absent, unwanted, { kind: 'stored', place: 'x' } as const]) {
      expect(verdict(compare(withMetrics(overloaded), baseline))).toEqual(['invalid', 'overloaded']);
    }
  });
});

describe('thresholds', () => {
  it('broken ones fail with and without a baseline', () => {
    const record = createRecord({ thresholds: [createThreshold({ passed: false })], ending: ended(99) });
    for (const baseline of [base, absent, unwanted]) {
      expect(verdict(compare(record, baseline))).toEqual(['fail', 'threshold']);
    }
  });

  it("k6's word counts where the summary names none (machine-readable shape)", () => {
    expect(verdict(compare(createRecord({ ending: ended(99) }), base))).toEqual(['fail', 'threshold']);
  });

  it('without a baseline, those that hold are a pass if none was wanted, and inconclusive if one was', () => {
    const record = createRecord({ thresholds: [createThreshold()] });
    expect(verdict(compare(record, unwanted))).toEqual(['pass', 'thresholds-hold']);
    expect(verdict(compare(record, absent))).toEqual(['inconclusive', 'no-baseline']);
  });
});

describe('nothing to compare with', () => {
  it('no document', () => {
    expect(verdict(compare(createRecord(), absent))).toEqual(['inconclusive', 'no-baseline']);
    expect(failsStep({ verdict: 'inconclusive', reason: 'no-baseline' }, ['fail', 'invalid'])).toBe(false);
    expect(failsStep({ verdict: 'inconclusive', reason: 'no-baseline' }, ['fail', 'no-baseline'])).toBe(true);
    expect(failsStep({ verdict: 'inconclusive', reason: 'noise' }, ['fail', 'no-baseline'])).toBe(false);
    expect(failsStep({ verdict: 'inconclusive', reason: 'noise' }, ['inconclusive'])).toBe(true);
  });

  it('neither baseline nor thresholds', () => {
    expect(verdict(compare(createRecord(), unwanted))).toEqual(['inconclusive', 'no-rules']);
  });

  it('a document without runs, or of other legs only', () => {
    expect(verdict(compare(createRecord(), found()))).toEqual(['inconclusive', 'no-baseline']);
    const comparison = compare(createRecord({ leg: 'os=linux' }), base);
    expect(verdict(comparison)).toEqual(['inconclusive', 'no-baseline']);
    expect(comparison.findings[0]?.text).toContain('has no run of the leg os=linux');
  });

  it('runs of another load only', () => {
    const load = { hash: 'other', summary: 'api: constant-vus, 50 VUs, 30s' };
    const comparison = compare(createRecord({ environment: { ...ENVIRONMENT, load } }), base);
    expect(verdict(comparison)).toEqual(['inconclusive', 'not-comparable']);
    expect(comparison.findings[0]?.text).toContain(
      '10 VUs, 30s in the baseline, api: constant-vus, 50 VUs, 30s here',
    );
    expect(comparison.error).toBeNull();
  });

  it('under plain thresholds another machine is compared, and the difference said', () => {
    const comparison = compare(
      createRecord({ environment: { ...ENVIRONMENT, cpuModel: 'Intel Xeon' } }),
      base,
    );
    expect(verdict(comparison)).toEqual(['pass', 'no-limit-passed']);
    expect(comparison.remarks.join()).toContain('The CPU model differs');
  });

  it('a baseline that shares no judged measure is an error that names both sides', () => {
    const { error } = compare(createRecord(), found(createStoredRun({ 'old_metric p(95)': 3 })));
    expect(error?.message).toContain('shares no judged measure');
    expect(error?.message).toContain('"http_req_duration p(95)"');
    expect(error?.message).toContain('the baseline has "old_metric p(95)"');
  });

  it('a measure that one side lacks is told, not judged, and one that vanished never a pass', () => {
    const metrics = [...createMetrics(), trend('order_latency', { 'p(95)': 30 })];
    const now = compare(createRecord({ metrics }), base);
    expect(row(now, 'order_latency p(95)')).toMatchObject({ verdict: 'new', base: null, current: 30 });
    expect(now.compared).toEqual({ judged: 1, of: 2 });
    const later = compare(createRecord(), found(store(createRecord({ metrics }))));
    expect(row(later, 'order_latency p(95)')).toMatchObject({ verdict: 'missing', base: 30, current: null });
    expect(later.compared).toEqual({ judged: 1, of: 2 });
    expect(verdict(later)).toEqual(['inconclusive', 'not-comparable']);
    expect(later.findings[0]?.text).toBe(
      '1 judged measure of the baseline is missing in this run: order_latency p(95).',
    );
    const slower = compare(withMetrics({ p95: 400 }), found(store(createRecord({ metrics }))));
    expect(slower.findings.map((finding) => finding.verdict)).toEqual(['fail', 'inconclusive']);
  });

  it('the newest comparable run is the base under plain thresholds', () => {
    const runs = [250, 280, 320].map((p95) => store(withMetrics({ p95 })));
    expect(row(compare(createRecord(), found(...runs)), 'http_req_duration p(95)')?.base).toBe(320);
  });
});

describe('green means that something was judged', () => {
  const metricName = fc.constantFrom(
    'http_req_duration',
    'http_req_failed',
    'checks',
    'order_size',
    'vus',
    'http_reqs',
  );
  const value = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1000, noNaN: true }));
  const metrics = fc
    .dictionary(metricName, fc.tuple(value, fc.option(fc.nat({ max: 3000 }))), { maxKeys: 5 })
    .map((chosen) =>
      Object.entries(chosen).map(([name, [amount, count]]) => {
        if (name === 'http_req_failed' || name === 'checks') return rate(name, amount / 1000, { count });
        if (name === 'http_reqs') return counter(name, amount);
        return trend(name, { 'p(95)': amount, 'p(50)': amount / 2 }, { count });
      }),
    );
  const record = fc
    .record({
      metrics: fc.oneof(
        metrics,
        metrics.map((list) => [...list, counter('iterations', 10)]),
        metrics.map((list) => [...list, counter('iterations', 10)]),
      ),
      thresholds: fc.array(
        fc.boolean().map((passed) => createThreshold({ passed })),
        { maxLength: 2 },
      ),
      leg: fc.constantFrom('', '', '', 'os=linux'),
      environment: fc.constantFrom(
        ENVIRONMENT,
        { ...ENVIRONMENT, load: null },
        { ...ENVIRONMENT, cpuModel: 'other' },
      ),
      ending: fc.constantFrom(0, 0, 0, 0, 99, 105, 107, 110).map(ended),
    })
    .map(createRecord);
  const baseline: fc.Arbitrary<BaselineState> = fc.oneof(
    fc.constantFrom(absent, unwanted),
    fc.array(record.map(store), { maxLength: 3 }).map((runs) => found(...runs)),
  );
  const choice = fc.record({
    preset: fc.constantFrom('default' as const, 'classic' as const, 'locust' as const),
    evidence: fc.constantFrom('required' as const, 'off' as const),
    rules: fc.constantFrom<RuleText[]>(
      [],
      [{ measure: 'order_size p(95)', warn: '5 %' }],
      [{ measure: '* p(95)' }],
    ),
  });

  it('whatever was run and stored', () => {
    let green = 0;
    fc.assert(
      fc.property(record, baseline, choice, (run, stored, rules) => {
        const comparison = compare(run, stored, rules);
        expect(comparison.findings.length).toBeGreaterThan(0);
        if (comparison.error !== null || comparison.findings[0]?.verdict !== 'pass') return;
        green += 1;
        const judged = comparison.compared.judged > 0 && stored.kind === 'found';
        const times = comparison.measures.filter(
          ({ type, warn, fail }) => type === 'trend' && (warn !== null || fail !== null),
        );
        const spoke = comparison.measures.filter(({ type }) => type !== 'rate').some(isJudged);
        expect(spoke || times.length === 0 || stored.kind === 'unwanted').toBe(true);
        expect(times.map((time) => time.verdict)).not.toContain('missing');
        expect(judged || (stored.kind === 'unwanted' && run.thresholds.length > 0)).toBe(true);
        expect(run.thresholds.every(({ passed }) => passed)).toBe(true);
        expect(run.ending.kind).toBe('completed');
        expect(comparison.measures.map((measure) => measure.verdict)).not.toContain('fail');
      }),
      { numRuns: 1000 },
    );
    expect(green).toBeGreaterThan(10);
  });

  it('findings are sorted, the worst first', () => {
    fc.assert(
      fc.property(record, baseline, choice, (run, stored, rules) => {
        const order = ['fail', 'invalid', 'warn', 'inconclusive', 'pass'];
        const places = compare(run, stored, rules).findings.map((finding) => order.indexOf(finding.verdict));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
