import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listUserErrors } from '../../src/common/errors.ts';
import { PRESET_RULES } from '../../src/rules/presets.ts';
import { DEFAULT_CONFIG } from '../../src/settings/config.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { listMistakes } from '../support/mistakes.ts';

const FILE = '.github/perf-baseline.yml';

const mistakes = (text: string | null, rulesInput: string | null = null) =>
  listMistakes(() => parseConfig(text, FILE, rulesInput));

const EVERYTHING = `
k6: { path: /opt/k6/k6, download-url: "https://mirror/grafana/k6/releases/download" }
evidence: required
rules:
  - { measure: "http_req_duration{name:POST */orders} p(95)", warn: +5 %, fail: +10 %, floor: 5 ms }
  - { measure: http_reqs rate, fail: −30 % }
budgets:
  - { measure: "checkout_latency p(95)", limit: 800 ms, criticality: high }
  - { measure: http_req_failed rate, limit: 1 % }
suites:
  checkout: { scenario-file: perf/checkout.js, env: { RATE: 20, SLOW: true, NAME: x }, thresholds: off, validity: { errors: off, dropped-iterations: 5 % } }
baseline: { path: "perf/{suite}.json", history: 20, max-age-days: 7, workflow: perf.yml }
service: { wait-on-timeout: 60 s, stop-signal: SIGTERM, base-url: "", head-url: "", url-variable: BASE_URL }
rounds: 20
group-by: [name]
env-file: perf/.env
accept-label: perf-accepted
required-env: [PERF_BASE_URL]
report: { formats: [json, markdown, html], artifact-name: perf-report, retention-days: 14 }
`;

describe('parseConfig', () => {
  it('reads every key', () => {
    const config = parseConfig(EVERYTHING, FILE);
    expect(config).toMatchObject({
      k6: { path: '/opt/k6/k6', downloadUrl: 'https://mirror/grafana/k6/releases/download' },
      evidence: 'required',
      suites: {
        checkout: {
          scenarioFile: 'perf/checkout.js',
          env: { RATE: '20', SLOW: 'true', NAME: 'x' },
          thresholds: false,
        },
      },
      baseline: { path: 'perf/{suite}.json', history: 20, maxAgeDays: 7 },
      envFile: 'perf/.env',
      report: { formats: ['json', 'markdown', 'html'], artifactName: 'perf-report', retentionDays: 14 },
    });
    expect(config.rules.slice(0, 2)).toEqual([
      {
        subject: {
          kind: 'pattern',
          measure: { metric: 'http_req_duration', tags: { name: 'POST */orders' }, statistic: 'p(95)' },
        },
        worse: 'up',
        warn: { amount: 0.05, unit: 'relative' },
        fail: { amount: 0.1, unit: 'relative' },
        floor: { amount: 5, unit: 'ms' },
        closedModelOnly: false,
      },
      expect.objectContaining({ worse: 'down', warn: null, fail: { amount: 0.3, unit: 'relative' } }),
    ]);
    expect(config.budgets).toEqual([
      expect.objectContaining({ limit: { amount: 800, unit: 'ms' }, criticality: 'high' }),
      expect.objectContaining({ limit: { amount: 0.01, unit: 'relative' }, criticality: 'medium' }),
    ]);
  });

  it.each([null, '', '# nothing yet\n', '{}'])('%j is a repository without wishes', (text) => {
    expect(parseConfig(text, FILE)).toEqual(DEFAULT_CONFIG);
    expect(DEFAULT_CONFIG).toMatchObject({
      baseline: { path: '.perf-baseline/{suite}.json', history: 30, maxAgeDays: 30 },
      k6: { path: null, downloadUrl: null },
      envFile: null,
      report: { formats: ['json', 'markdown', 'html'] },
      rules: PRESET_RULES.default,
      evidence: 'required',
    });
  });

  it.each([
    ['rules: classic', 'classic', 'off'],
    ['rules: locust', 'locust', 'off'],
    ['rules: default', 'default', 'required'],
    ['rules: classic\nevidence: required', 'classic', 'required'],
    ['evidence: off', 'default', 'off'],
    ['evidence: false', 'default', 'off'],
  ] as const)('%j: preset %s, evidence %s', (text, preset, evidence) => {
    const config = parseConfig(text, FILE);
    expect(config.rules).toBe(PRESET_RULES[preset]);
    expect(config.evidence).toBe(evidence);
  });

  it.each(['off', 'false'])('thresholds: %s', (word) => {
    const config = parseConfig(`suites: { a: { thresholds: ${word} }, b: {} }`, FILE);
    expect(config.suites).toMatchObject({ a: { thresholds: false }, b: { thresholds: true } });
  });

  it('compares runs over other data unless a suite is strict about it', () => {
    const config = parseConfig('suites: { a: { data: strict }, b: { data: compared }, c: {} }', FILE);
    expect(config.suites).toMatchObject({
      a: { strictData: true },
      b: { strictData: false },
      c: { strictData: false },
    });
  });

  it('the input rules wins over the file', () => {
    expect(parseConfig('rules: locust', FILE, 'classic')).toMatchObject({
      rules: PRESET_RULES.classic,
      evidence: 'off',
    });
    const list =
      '- measure: http_req_duration p(95)\n  fail: +7 %\n- measure: http_reqs rate\n  warn: -5 %\n';
    const { rules } = parseConfig('rules: locust', FILE, list);
    expect(rules.slice(0, 2)).toMatchObject([{ fail: { amount: 0.07 } }, { worse: 'down' }]);
    expect(rules.slice(2)).toEqual(PRESET_RULES.default);
  });
});

describe('wrong values', () => {
  it.each([
    ['rules:\n  - measure: p95\n    fail: +5 %', `${FILE}:2: rules[0]: "p95" is not a measure.`],
    [
      'rules:\n  - { measure: a p(95), fail: +5 % }\n  - { measure: a p(50), fail: +5 %, floor: 3 % }',
      `${FILE}:3: rules[1]: The rule for "a p(50)", floor: The floor "3 %" is relative.`,
    ],
    ['budgets:\n  - { measure: x, limit: 1 s }', `${FILE}:2: budgets[0]: "x" is not a measure.`],
  ])('%j: what only the rule itself can say is named with its line', (text, message) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(message)]);
  });

  it('names all of them at once, those of the input rules too', () => {
    const text =
      'baseline: { history: 0 }\nevidense: off\nrounds: 1\nrules: [{ measure: x, fail: nope, flor: 1 }]';
    expect(mistakes(text)).toHaveLength(5);
    const later =
      'rules: [{ measure: x, fail: +5 % }]\nbudgets: [{ measure: y, limit: 1 s }, { measure: z, limit: 1 s }]';
    expect(mistakes(later)).toHaveLength(3);
    expect(mistakes('rounds: 1', '- measure: x')).toHaveLength(2);
  });

  it('every mistake has a hint', () => {
    for (const text of ['basline: {}', 'rounds: 1', '- a', 'a: *b', 'rules: [{ measure: x }]']) {
      try {
        parseConfig(text, FILE);
      } catch (error) {
        expect(listUserErrors(error).map(({ hint }) => hint)).toEqual([expect.stringMatching(/\w/)]);
      }
    }
  });

  it('any text gives a config or mistakes of the user', () => {
    const lines = fc.array(
      fc.constantFrom(
        ...EVERYTHING.trim().split('\n'),
        '  - x: [',
        'a: &a *a',
        '\t',
        '? {',
        '!!js/function x',
      ),
      { maxLength: 6 },
    );
    const text = fc.oneof(
      fc.string(),
      lines.map((list) => list.join('\n')),
      fc.jsonValue().map((json) => JSON.stringify(json)),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        expect(mistakes(yaml)).toEqual(expect.any(Array));
      }),
      { numRuns: 300 },
    );
  });
});

it('a budget of nothing at all may be a bare 0', () => {
  const [budget] = parseConfig('budgets: [{ measure: server_errors count, limit: 0 }]', FILE).budgets;
  expect(budget?.limit.amount).toBe(0);
});
