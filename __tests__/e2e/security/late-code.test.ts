import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { readZip } from '../../../src/adapters/github/artifacts/zip-content.ts';
import { closeDesks, openDesk, start } from '../../support/command-line.ts';
import { findRow } from '../../support/e2e-report.ts';
import {
  closeShops,
  type Files,
  measureBaseline,
  type Outcome,
  openShop,
  REPOSITORY,
  SCRIPT,
  type Shop,
  type Visit,
} from '../../support/e2e-shop.ts';
import {
  type Installation,
  installAction,
  OVERWRITING,
  removeInstallations,
} from '../../support/installation.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

jest.setTimeout(240_000);
const files = { [SCRIPT]: OVERWRITING };

afterEach(async () => {
  await closeShops();
  await closeDesks();
  await removeInstallations();
});

/** The step's `env:` by which the script overwrites the installation, or leaves it alone. */
function describeAttack({ files: paths, trace }: Installation, attacks: boolean): Record<string, string> {
  return { TRACE: trace, OVERWRITE: attacks ? paths.join('\n') : '' };
}

/** The script wrote over every file, and none of it ran. What it wrote runs once something starts it. */
async function expectHarmless(installed: Installation): Promise<void> {
  const programs = installed.files.filter((file) => file.endsWith('.js'));
  expect(await installed.listOverwritten()).toEqual(programs);
  expect(existsSync(installed.trace)).toBe(false);
  const [program = ''] = programs;
  await start(process.execPath, [program], installed.folder, { TRACE: installed.trace });
  expect(existsSync(installed.trace)).toBe(true);
}

describeWith('k6', 'a script that overwrites the action after its load', () => {
  let base: Files;
  beforeAll(async () => {
    const job = { values: { LATENCY: 300 } };
    base = await measureBaseline(files, [job, job, job]);
    await closeShops();
  });

  async function runTwice(visit: Visit): Promise<readonly Record<string, unknown>[]> {
    const told: Record<string, unknown>[] = [];
    for (const attacks of [false, true]) {
      const shop = await openShop({ files, base });
      const installed = await installAction();
      const env = describeAttack(installed, attacks);
      const outcome = await shop.run({ ...visit, action: installed.folder, env });
      if (attacks) await expectHarmless(installed);
      told.push(await tellAll(outcome, shop));
    }
    return told;
  }

  it('changes no verdict, no report, no artifact and no comment', async () => {
    const [honest, attacked] = await runTwice({ values: { LATENCY: 900 } });
    expect(honest).toMatchObject({
      standing: 'fail (regression), red',
      measure: { base: expect.closeTo(300), current: 900, verdict: 'fail' },
      comment: expect.stringContaining('checkout_latency'),
      artifacts: [['perf-report', { 'report.json': expect.any(String) }]],
    });
    expect(attacked).toEqual(honest);
  });

  it('changes nothing of what is stored', async () => {
    const [honest, attacked] = await runTwice({
      eventName: 'push',
      values: { LATENCY: 300 },
      with: { update: 'artifact' },
    });
    expect(honest).toMatchObject({
      standing: 'pass (no-slowdown), green',
      artifacts: expect.arrayContaining([['perf-baseline-checkout', expect.anything()]]),
    });
    expect(attacked).toEqual(honest);
  });
});

describeWith('k6', 'a script that overwrites the command line after its load', () => {
  it('changes no exit code, no report and no baseline', async () => {
    const told: unknown[] = [];
    for (const attacks of [false, true]) {
      const desk = await openDesk(files);
      const installed = await installAction();
      const type = (args: readonly string[], env: Readonly<Record<string, string>>) =>
        start(process.execPath, [join(installed.folder, 'dist/cli/index.js'), ...args], desk.root, {
          PATH: `${dirname(k6Path())}:${process.env.PATH}`,
          HOME: desk.root,
          ...env,
        });
      for (let i = 0; i < 3; i += 1) await type(['run', SCRIPT, '--update-baseline'], { LATENCY: '300' });
      const attack = { ...describeAttack(installed, attacks), LATENCY: '900' };
      const asked = ['run', SCRIPT, '--report-dir', 'out', '--update-baseline', '--json'];
      const { code, stdout } = await type(asked, attack);
      if (attacks) await expectHarmless(installed);
      const report = await desk.read('out/report.json');
      expect(JSON.parse(stdout)).toEqual(JSON.parse(report));
      told.push({
        code,
        measure: findRow({ reports: { 'report.json': report } }, 'checkout_latency p(95)'),
        report: settle(report),
        page: settle(await desk.read('out/report.html')),
        baseline: settle(await desk.read('.perf-baseline/checkout.json')),
      });
    }
    const [honest, attacked] = told;
    expect(honest).toMatchObject({
      code: 1,
      measure: { base: expect.closeTo(300), current: 900, verdict: 'fail' },
    });
    expect(attacked).toEqual(honest);
  });
});

/** All that a run tells anybody. */
async function tellAll(outcome: Outcome, { github }: Shop): Promise<Record<string, unknown>> {
  const { workflowRuns } = github.state.repository(REPOSITORY);
  const uploaded = workflowRuns.flatMap(({ artifacts }) => artifacts ?? []);
  const artifacts = new Map<string, Files>();
  for (const { name, zip } of uploaded) artifacts.set(name, await readZip(zip));
  const { standing, outputs, annotations, comment, summary, reports } = outcome;
  expect(artifacts.get('perf-report')).toEqual(reports);
  return {
    standing,
    annotations,
    headline: outputs.headline,
    measure: findRow(outcome, 'checkout_latency p(95)'),
    comment: settle(comment),
    summary: settle(summary),
    artifacts: [...artifacts].map(([name, texts]) => [name, settleAll(texts)]),
  };
}

function settleAll(texts: Files): Files {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, settle(text)]));
}

/** Times, and how long k6 itself took, are another moment's: every number becomes #, whatever its sign and unit. */
function settle(text: string): string {
  return text.replace(/[+−-]?\d+(\.\d+)?(e-?\d+)?((\s|&nbsp;)(µs|ms|s|min)\b)?/g, '#');
}
