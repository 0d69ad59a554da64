import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listUserErrors } from '../../src/common/errors.ts';
import { PRESET_RULES } from '../../src/rules/presets.ts';
import { DEFAULT_CONFIG, parseConfig } from '../../src/settings/config.ts';

const FILE = '.github/perf-baseline.yml';

/** Message and hint of every mistake. */
function mistakes(text: string | null, rulesInput: string | null = null): string[] {
  try {
    parseConfig(text, FILE, rulesInput);
    return [];
  } catch (error) {
    const found = listUserErrors(error);
    if (found.length === 0) throw error;
    return found.map(({ message, hint }) => `${message} ${hint}`);
  }
}

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
  it.each(['servce: {}', 'round: 20', 'colour: red'])(
    '%s brings no key of a later version to mind',
    (text) => {
      const [mistake] = mistakes(text);
      expect(mistake).toContain('Known: k6, evidence, rules');
      expect(mistake).not.toMatch(/service|rounds/);
    },
  );

  it.each([
    ['basline: {}', `${FILE}:1: unknown key "basline". Did you mean "baseline"?`],
    ['k6:\n  path: x\n  verson: 2', `${FILE}:3: unknown key "k6.verson". Known: path, download-url.`],
    [
      'rules:\n  - measure: a p(95)\n    wran: +5 %',
      `${FILE}:3: unknown key "rules[0].wran". Did you mean "warn"?`,
    ],
    ['suites:\n  checkout:\n    scenario: x', `${FILE}:3: unknown key "suites.checkout.scenario".`],
    [
      'rules: clasic',
      `${FILE}:1: rules is "clasic". It must be "default" or "classic" or "locust" or a list.`,
    ],
    ['rules:\n  - measure: p95\n    fail: +5 %', `${FILE}:2: rules[0]: "p95" is not a measure.`],
    [
      'rules:\n  - { measure: a p(95), fail: lots }',
      `${FILE}:2: rules[0].fail is "lots". It must be a limit with sign and unit`,
    ],
    [
      'rules:\n  - { measure: a p(95), fail: +5 % }\n  - { measure: a p(50), fail: +5 %, floor: 3 % }',
      `${FILE}:3: rules[1]: The rule for "a p(50)", floor: The floor "3 %" is relative.`,
    ],
    ['rules:\n  - { fail: +5 % }', `${FILE}:2: rules[0].measure is missing.`],
    ['budgets:\n  - { measure: x, limit: 1 s }', `${FILE}:2: budgets[0]: "x" is not a measure.`],
    [
      'budgets:\n  - { measure: x p(95), limit: +5 % }',
      `${FILE}:2: budgets[0].limit is "+5 %". It must be an amount with its unit`,
    ],
    ['baseline:\n  history: 0', `${FILE}:2: baseline.history is 0. It must be at least 1.`],
    ['baseline:\n  history: 1.5', `${FILE}:2: baseline.history is 1.5. It must be a whole number.`],
    ['baseline:\n  history: "3"', `${FILE}:2: baseline.history is "3". It must be a number.`],
    ['baseline: { path: ../x.json }', 'must be a relative path to a .json file inside the repository'],
    ['baseline: { path: /etc/x.json }', 'must be a relative path to a .json file inside the repository'],
    [
      'service: { wait-on-timeout: 60 }',
      'service.wait-on-timeout is 60. It must be a duration with its unit, such as 60 s.',
    ],
    ['suites:', `${FILE}:1: suites is empty. It must be a map of keys with values.`],
    [
      'suites: { "../x": {} }',
      'suites["../x"] is "../x". It must be a name of letters, digits, dots, dashes, spaces.',
    ],
    ['env-file: ""', 'env-file is "". It must not be empty.'],
    ['required-env: A', 'required-env is "A". It must be a list.'],
    ['k6: { download-url: ftp://x }', 'It must be an http(s) address.'],
    ['- a\n- b', `${FILE} is not a list of keys with values.`],
    ['just text', `${FILE} is not a list of keys with values.`],
    ['a: [1\n', `${FILE} is not valid YAML: `],
    ['x: 1\nx: 2', `${FILE} is not valid YAML: Map keys must be unique at line 2, column 1.`],
    ['a: *nobody', `${FILE} is not valid YAML: Unresolved alias`],
    ['a: 1\n---\nb: 2', `${FILE} is not valid YAML: `],
  ])('%j', (text, message) => {
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

  it.each([
    ['clasic', 'The input rules is "clasic", which is no preset. Did you mean "classic"?'],
    ['- measure: a p(95)\n  fial: +5 %', 'rules:2: unknown key "rules[0].fial". Did you mean "fail"?'],
    ['- measure: a p(95)\n- measure: b', 'rules:2: rules[1]: "b" is not a measure.'],
    ['measure: a p(95)', 'rules is not valid YAML'],
    ['[', 'rules is not valid YAML'],
    ['two words', 'rules:1: rules is "two words". It must be "default"'],
  ])('input rules %j', (input, message) => {
    expect(mistakes(null, input)).toEqual([expect.stringContaining(message)]);
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
