import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, jest } from '@jest/globals';
import { findSuite, readReport } from '../support/e2e-report.ts';
import { FIXED_LATENCY, scriptThat, WITH_THRESHOLD } from '../support/e2e-scripts.ts';
import { CONFIG, closeShops, type Outcome, openShop, SCRIPT } from '../support/e2e-shop.ts';
import { describeWith } from '../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

function expectNothingRun(outcome: Outcome): void {
  expect(outcome.standing).toBe('invalid (user-error), red');
  expect(outcome.log).not.toContain('Install k6');
  expect(outcome.comments).toEqual([]);
}

describeWith('k6', 'mistakes in the settings', () => {
  it('are named all at once, with a suggestion each, before anything runs', async () => {
    const config = 'suits: {}\nrules:\n  - { measure: "http_req_duration p95", fail: 10 % }\n';
    const shop = await openShop({ files: { [SCRIPT]: FIXED_LATENCY, [CONFIG]: config } });
    const outcome = await shop.run({
      with: {
        'scenario-fil': SCRIPT,
        mode: 'compair',
        'fail-on': 'warning',
        flags: '--summary-export=x',
        'dry-run': 'yes',
      },
    });
    expectNothingRun(outcome);
    const wanted = [
      /There is no input "scenario-fil".*scenario-file/s,
      /The input mode is "compair".*compare/s,
      /fail-on has "warning".*warn/s,
      /The input dry-run is "yes".*true or false/s,
      /flags: --summary-export cannot be set here/,
      /\.github\/perf-baseline\.yml.*suits.*suites/s,
    ];
    for (const pattern of wanted) {
      expect(outcome.errors).toContainEqual(expect.stringMatching(pattern));
      expect(outcome.summary.replaceAll('\\', '')).toMatch(pattern);
    }
  });

  it.each([
    ['--summary-trend-stats=avg', 'flags: --summary-trend-stats cannot be set here.'],
    ['--linger', 'flags: --linger cannot be set here.'],
    ['--execution-segment 0:1/2', 'flags: --execution-segment cannot be set here.'],
    ['--tag "open', 'is not closed'],
    ['stray.js', '"stray.js" is not a flag of k6.'],
  ])('refuse the flags %s', async (flags, said) => {
    const shop = await openShop({ files: { [SCRIPT]: FIXED_LATENCY } });
    const outcome = await shop.run({ with: { flags } });
    expectNothingRun(outcome);
    expect(outcome.log).toContain(said);
  });

  it.each([
    [{ with: { 'scenario-file': 'perf/chekout.js' } }, /chekout\.js/],
    [{ with: { suites: 'chekout' } }, /"chekout", which is no suite.*checkout/s],
    [
      { with: { mode: 'validate', update: 'commit' } },
      /mode: validate measures nothing, so there is nothing to store/,
    ],
    [{ with: { baseline: 'paired' } }, /baseline: paired is not available in this version yet/],
    [{ with: { 'config-file': 'perf.yml' } }, /The config file perf\.yml is not there/],
  ])('stop the run: %j', async (visit, said) => {
    const shop = await openShop({ files: { [SCRIPT]: FIXED_LATENCY } });
    const outcome = await shop.run(visit);
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.log).toMatch(said);
    expect(outcome.log).not.toMatch(/This is a bug|^\s+at /m);
  });
});

describeWith('k6', 'settings', () => {
  it('take flags with quotes', async () => {
    const script = scriptThat("console.log('team is ' + JSON.stringify(exec.test.options.tags));");
    const shop = await openShop({ files: { [SCRIPT]: script } });
    const outcome = await shop.run({
      with: { baseline: 'none', flags: `--tag "team=check out"\n--tag 'quote=it"s'` },
    });
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    const tags = /team is (\{.*?\})/.exec(outcome.log.replaceAll('\\"', '"').replaceAll('\\\\', '\\'))?.[1];
    expect(JSON.parse(tags ?? '{}')).toEqual({ team: 'check out', quote: 'it"s' });
  });

  it('run the suites that are asked for', async () => {
    const config = `suites:
  checkout: { scenario-file: perf/checkout.js }
  search: { scenario-file: perf/search.js, env: { LATENCY: 50 } }
  lax: { scenario-file: perf/checkout.js, thresholds: off }
`;
    const files = { [SCRIPT]: WITH_THRESHOLD, 'perf/search.js': WITH_THRESHOLD, [CONFIG]: config };
    const shop = await openShop({ files });
    const inputs = { baseline: 'none', 'scenario-file': '' };
    const two = await shop.run({ with: { ...inputs, suites: 'search, checkout' }, env: { LATENCY: '300' } });
    expect(two.standing).toBe('fail (threshold), red');
    expect(readReport(two).suites.map(({ suite, verdict }) => [suite, verdict])).toEqual([
      ['checkout', 'fail'],
      ['search', 'pass'],
    ]);
    expect(two.outputs.headline).toMatch(/^checkout: .* 1 more pass(es)?\.$/);
    const one = await shop.run({ with: { ...inputs, suites: 'search' } });
    expect(one.standing).toBe('pass (thresholds-hold), green');
    const lax = await shop.run({ with: { ...inputs, suites: 'lax' }, values: { LATENCY: 300 } });
    expect(lax.standing).toBe('inconclusive (no-rules), green');
  });

  it('pass an env-file on, below the input env', async () => {
    const files = {
      [SCRIPT]: scriptThat("console.log('got ' + __ENV.A + __ENV.B);"),
      [CONFIG]: 'env-file: perf/.env\n',
      'perf/.env': '# values\nA=1\nexport B="2"\n',
    };
    const shop = await openShop({ files });
    expect((await shop.run({ with: { baseline: 'none' } })).log).toContain('got 12');
    expect((await shop.run({ with: { baseline: 'none' }, values: { A: 3 } })).log).toContain('got 32');
  });

  it('keep what the script writes by handleSummary, and an extra --out', async () => {
    const summary =
      "export function handleSummary() { return { 'own.json': '{\"mine\":1}', stdout: 'own words' }; }";
    const shop = await openShop({ files: { [SCRIPT]: scriptThat('', undefined, summary) } });
    const outcome = await shop.run({ with: { baseline: 'none', flags: '--out json=samples.json' } });
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    expect(outcome.comment).toContain('`checkout_latency`');
    expect(outcome.log).toContain('own words');
    expect(await shop.read('own.json')).toBe('{"mine":1}');
    expect((await shop.read('samples.json')).split('\n').length).toBeGreaterThan(1000);
  });

  it('run in the working-directory, and report the file by its path in the repository', async () => {
    const shop = await openShop({ files: { 'load/perf/checkout.js': WITH_THRESHOLD } });
    const outcome = await shop.run({
      with: { baseline: 'none', 'working-directory': 'load' },
      values: { LATENCY: 300 },
    });
    expect(outcome.standing).toBe('fail (threshold), red');
    expect(outcome.annotations[0]).toMatchObject({ file: 'load/perf/checkout.js' });
  });

  it('put the report files where the outputs say, also without report-dir', async () => {
    const shop = await openShop({ files: { [SCRIPT]: WITH_THRESHOLD } });
    const named = await shop.run({ with: { baseline: 'none' }, values: { LATENCY: 1 } });
    expect(named.outputs['report-json']).toBe(join(shop.workspace, 'reports', 'report.json'));
    expect(JSON.parse(await readFile(named.outputs['report-json'] ?? '', 'utf8')).verdict).toBe('pass');
    const unnamed = await shop.run({ with: { baseline: 'none', 'report-dir': '' }, values: { LATENCY: 1 } });
    expect(unnamed.outputs['report-markdown']).toMatch(/runner-.*report\.md$/);
  });

  it('judge budgets: over fails, of low criticality warns, near warns', async () => {
    const budgets = (limit: string, criticality: string) =>
      `budgets:\n  - { measure: checkout_latency p(95), limit: ${limit}, criticality: ${criticality} }\n`;
    const judge = async (limit: string, criticality: string) => {
      const shop = await openShop({
        files: { [SCRIPT]: FIXED_LATENCY, [CONFIG]: budgets(limit, criticality) },
      });
      return shop.run({ with: { baseline: 'none' }, values: { LATENCY: 300 } });
    };
    const over = await judge('250 ms', 'high');
    expect(over.standing).toBe('fail (budget), red');
    expect(over.comment).toContain('❌ over | `checkout_latency p(95)` | 300');
    expect((await judge('250 ms', 'low')).standing).toBe('warn (budget), green');
    expect((await judge('310 ms', 'high')).standing).toBe('warn (near-budget), green');
    const within = await judge('600 ms', 'high');
    expect(within.standing).toBe('pass (budgets-hold), green');
    expect(findSuite(within).budgets).toMatchObject([{ verdict: 'within', value: 300, limit: 600 }]);
  });
});

describeWith('k6', 'mode: validate', () => {
  it('passes scripts that k6 can read, and runs none', async () => {
    const shop = await openShop({ files: { [SCRIPT]: scriptThat("console.log('the iteration ran');") } });
    const outcome = await shop.run({ with: { mode: 'validate' } });
    expect(outcome.standing).toBe('pass (scripts-valid), green');
    expect(outcome.outputs.headline).toContain('1 scenario file is valid for k6 2.2.0');
    expect(outcome.log).not.toContain('the iteration ran');
    expect(outcome.comments).toEqual([]);
  });

  it('names every script that k6 cannot read', async () => {
    const files = {
      'perf/a.js': 'export default function ( {',
      'perf/b.js': FIXED_LATENCY,
      'perf/c.js': "import 'nothing';",
    };
    const shop = await openShop({ files });
    const outcome = await shop.run({ with: { mode: 'validate', 'scenario-file': 'perf/*.js' } });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(readReport(outcome).errors.map(({ suite }) => suite)).toEqual(['a', 'c']);
    expect(outcome.summary).toContain('nothing');
  });
});
