import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterEach, expect, it, jest } from '@jest/globals';
import { parseBaseline } from '../../src/baseline/document-text.ts';
import { BUNDLE, closeDesks, type Desk, openDesk } from '../support/command-line.ts';
import { FIXED_LATENCY, scriptThat, WITH_THRESHOLD } from '../support/e2e-scripts.ts';
import { startService } from '../support/e2e-service.ts';
import { describeWith, k6Path } from '../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeDesks);

const SCRIPT = 'perf/checkout.js';
const BASELINE = '.perf-baseline/checkout.json';

/** A k6 that is already on PATH, so that nothing is fetched. */
const withK6 = () => ({ PATH: `${dirname(k6Path())}:${process.env.PATH}` });

async function openShop(script: string): Promise<Desk> {
  return openDesk({ [SCRIPT]: script });
}

const latency = (ms: number) => ['--env', `LATENCY=${ms}`];

describeWith('k6', 'measuring at a terminal', () => {
  it('stores runs where asked, and finds a slower service', async () => {
    const desk = await openShop(FIXED_LATENCY);
    for (let i = 0; i < 3; i++) {
      const run = ['run', SCRIPT, '--update-baseline', '--note', `run ${i}`, ...latency(300)];
      expect((await desk.type(run, withK6())).code).toBe(0);
    }
    const { runs } = parseBaseline(await desk.read(BASELINE), 'test');
    expect(runs.map(({ note }) => note)).toEqual(['run 0', 'run 1', 'run 2']);
    // Each of them counts as a job of its own: only so does the scatter of this machine become known.
    expect(new Set(runs.map(({ provenance }) => provenance.runId)).size).toBe(3);
    const same = await desk.type(['run', SCRIPT], { ...withK6(), LATENCY: '300' });
    expect(same).toMatchObject({ code: 0, stdout: expect.stringMatching(/^PASS/) });
    expect(same.stdout).toContain('Compared with 3 runs from 3 jobs');
    const slower = await desk.type(['run', SCRIPT, ...latency(900), '--report-dir', 'out'], withK6());
    expect(slower).toMatchObject({ code: 1, stdout: expect.stringMatching(/^FAIL/) });
    expect(slower.stdout).toMatch(/^fail \(proven\) +checkout_latency p\(95\) +300\sms +900\sms/m);
    for (const file of ['report.json', 'report.md', 'report.html', 'checkout.json'])
      expect(await desk.read(`out/${file}`)).toContain('checkout');
    expect(parseBaseline(await desk.read(BASELINE), 'test').runs).toHaveLength(3);
  });

  it('takes flags after --, and another load is another baseline', async () => {
    const desk = await openShop(FIXED_LATENCY);
    await desk.type(['baseline', 'update', SCRIPT, ...latency(300)], withK6());
    const more = ['run', SCRIPT, ...latency(300), '--json', '--', '--iterations', '2', '--vus', '2'];
    const { stdout, code } = await desk.type(more, withK6());
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'inconclusive', reason: 'not-comparable' });
  });

  it('a broken threshold fails without a baseline, and such a run is stored only by its own command', async () => {
    const desk = await openShop(WITH_THRESHOLD);
    const ended = await desk.type(['run', SCRIPT, ...latency(300)], withK6());
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringMatching(/^FAIL/) });
    expect(ended.stdout).toMatch(/^broken +checkout_latency p\(95\)<100 +300\sms/m);
    await expect(desk.read(BASELINE)).rejects.toThrow('ENOENT');
    await desk.type(['run', SCRIPT, '--update-baseline', ...latency(300)], withK6());
    await expect(desk.read(BASELINE)).rejects.toThrow('ENOENT');
    await desk.type(['baseline', 'update', SCRIPT, ...latency(300)], withK6());
    expect(parseBaseline(await desk.read(BASELINE), 'test').runs).toHaveLength(1);
  });

  it('shows what k6 logs as errors, and all it prints with --verbose', async () => {
    const script = scriptThat("console.log('hello from the script'); console.error('a bad\\u001b[2Jthing');");
    const desk = await openShop(script);
    const quiet = await desk.type(['run', SCRIPT], withK6());
    expect(quiet.stderr).toContain('a bad');
    expect(quiet.stderr).not.toMatch(/hello from the script/);
    const loud = await desk.type(['run', SCRIPT, '--verbose'], withK6());
    expect(loud.stderr).toContain('hello from the script');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
    expect(loud.stderr + quiet.stderr).not.toMatch(/\u001b/);
  });

  it('shows a secret nowhere, also where the script itself does', async () => {
    const secret = 's3cr3t-of-the-gateway';
    const script = scriptThat(
      "check(1, { ['c ' + __ENV.GATEWAY_TOKEN]: () => false }); console.error(__ENV.GATEWAY_TOKEN); http.get('http://127.0.0.1:9/?token=' + __ENV.GATEWAY_TOKEN, { tags: { name: __ENV.GATEWAY_TOKEN } });",
    ).replace('import { sleep }', 'import { check, sleep }');
    const desk = await openShop(script);
    const args = ['run', SCRIPT, '--env', `GATEWAY_TOKEN=${secret}`, '--report-dir', 'out', '--verbose'];
    const ended = await desk.type(args, withK6());
    expect(ended.stdout).toContain('c ***');
    const files = ['report.json', 'report.md', 'report.html', 'checkout.json', 'checkout.html'];
    const texts = await Promise.all(files.map((file) => desk.read(`out/${file}`)));
    expect([ended.stdout, ended.stderr, ...texts].join('\n')).not.toContain(secret);
  });

  it('a script cannot write over the baseline that it is judged by', async () => {
    const desk = await openShop(FIXED_LATENCY);
    await desk.type(['baseline', 'update', SCRIPT, ...latency(300)], withK6());
    const text = (await desk.read(BASELINE)).replaceAll('300', '900');
    const beside = `export function handleSummary() { return { ${JSON.stringify(join(desk.root, BASELINE))}: ${JSON.stringify(text)} }; }`;
    await desk.write(SCRIPT, `${FIXED_LATENCY}\n${beside}`);
    const args = ['run', SCRIPT, '--rules', 'classic', ...latency(900), '--json'];
    const report = JSON.parse((await desk.type(args, withK6())).stdout);
    expect(await desk.read(BASELINE)).toBe(text);
    expect(report.suites[0].baseline.found).toBe(true);
    const row = report.suites[0].rows.find(
      ({ measure }: { measure: string }) => measure === 'checkout_latency p(95)',
    );
    expect([Math.round(row.base / 100), report.verdict]).toEqual([3, 'fail']);
  });

  it('finds a baseline that cannot be read before the load runs', async () => {
    const desk = await openDesk({ [SCRIPT]: FIXED_LATENCY, [BASELINE]: '{ "version": 1,' });
    for (const more of [[], ['--base-ref', 'nowhere']]) {
      const ended = await desk.type(['run', SCRIPT, ...more], withK6());
      expect(ended.code).toBe(2);
      expect(ended.stderr).not.toContain('Run checkout');
      expect(ended.stdout).not.toContain('What to do next');
    }
  });

  it('checks scenario files without a server', async () => {
    const desk = await openDesk({ [SCRIPT]: FIXED_LATENCY, 'perf/broken.js': 'export default' });
    expect((await desk.type(['validate', SCRIPT], withK6())).stdout).toMatch(
      /^PASS {2}1 scenario file is valid/,
    );
    const broken = await desk.type(['validate', 'perf/*.js'], withK6());
    expect(broken).toMatchObject({ code: 2, stdout: expect.stringContaining('perf/broken.js') });
  });

  it('ends in order on Ctrl-C, with what was measured, and stores nothing', async () => {
    const service = await startService(20);
    const script = scriptThat("http.get(__ENV.BASE_URL + '/200');", "vus: 1, duration: '60s'");
    const desk = await openShop(script);
    const env = { ...withK6(), HOME: desk.root, BASE_URL: service.url };
    const args = [BUNDLE, 'run', SCRIPT, '--update-baseline', '--verbose'];
    const child = spawn(process.execPath, args, { cwd: desk.root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      // Once: a second Ctrl-C would end k6 without its summary.
      if (!child.killed && text.includes('running (')) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    await service.close();
    expect([code, out.join('')]).toEqual([1, expect.stringMatching(/^NOT VALID/)]);
    await expect(desk.read(BASELINE)).rejects.toThrow('ENOENT');
  });
});
