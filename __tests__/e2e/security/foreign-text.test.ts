import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { closeDesks, type Desk, type Ended, openDesk } from '../../support/command-line.ts';
import { scriptThat } from '../../support/e2e-scripts.ts';
import { closeShops, openShop, SCRIPT } from '../../support/e2e-shop.ts';
import { renderLocustStats } from '../../support/locust-csv.ts';
import { BASE, FLAT, RESULTS } from '../../support/locust-results.ts';
import { createLogProcessor } from '../../support/runner/log-processor.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeDesks);
afterEach(closeShops);

/** A job's step may write whatever it wants into a file of the checkout. */
const IN_A_JOB = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', CI: 'true' };
/** Commands as the runner finds them, one that a removed control would make, and what a terminal acts on. */
const FOREIGN =
  'x\n::error::pwned\r ::set-output name=verdict::pwned\n:\u0007:warning::pwned ##[error]pwned #\u001b#[error]pwned\u001b[2J\u001b]0;pwned\u0007\u009b2J\u202epwned';
/** As one line, for what may not break one. */
const ONE_LINE = FOREIGN.replace(/[\r\n]/g, '\u0001');
const FILE = 'a\n::error::pwned ##[error]pwned\u001b[2J';

/** Nothing of it is a command to the runner, but ours to obey none, or anything but text to a terminal. */
function expectPlain({ stdout, stderr }: Ended, word = 'pwned'): void {
  expect(`${stdout}${stderr}`).toContain(word);
  for (const text of [stdout, stderr]) {
    const { take, result } = createLogProcessor();
    for (const line of text.split(/\r\n|\r|\n/)) take(line);
    expect(result.commands.filter(({ name }) => name !== 'stop-commands')).toEqual([]);
    expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
  }
}

const document = (change: object) => JSON.stringify({ ...JSON.parse(FLAT), ...change });
const STORED = '.perf-baseline/shop.json';

/** A baseline whose texts are somebody's. */
async function openStored(): Promise<Desk> {
  const desk = await openDesk({ [RESULTS]: BASE });
  await desk.type(['baseline', 'update', '--results', RESULTS, '--suite', 'shop', '--note', 'NOTE']);
  const stored = JSON.parse(await desk.read(STORED));
  for (const run of stored.runs)
    Object.assign(run, { sha: FOREIGN, ref: FOREIGN, note: FOREIGN, job: FOREIGN });
  // As measures are written, within JSON.
  const endpoint = JSON.stringify(JSON.stringify('##[error]pwned\u009b2J\u202e')).slice(1, -1);
  const named = JSON.stringify({ ...stored, suite: FOREIGN }).replaceAll('/items', endpoint);
  await desk.write(STORED, named);
  return desk;
}

describe('the text of a file, at the command line of a job', () => {
  it.each([
    ['baseline show', ['baseline', 'show', 'i.json']],
    ['baseline import', ['baseline', 'import', 'i.json']],
    ['merge', ['merge', 'i.json', 'i.json']],
    ['compare', ['compare', 'i.json']],
    ['compare, as JSON', ['compare', 'i.json', '--json']],
    ['compare with it', ['compare', RESULTS, '--baseline', 'i.json']],
  ])('is quoted by %s, and is nothing but text', async (_, args) => {
    for (const text of [
      'x\n::error::pwned',
      FOREIGN,
      `{"metrics": ${FOREIGN}`,
      document({ version: FOREIGN }),
    ]) {
      const desk = await openDesk({ 'i.json': text, [RESULTS]: BASE });
      expectPlain(await desk.type(args, IN_A_JOB), 'i.json');
    }
  });

  it('is quoted from the config, and is nothing but text', async () => {
    const yaml = `fail-on: ${JSON.stringify(FOREIGN)}\n${JSON.stringify(FOREIGN)}: 1\nrules: ${JSON.stringify(FOREIGN)}\n`;
    const desk = await openDesk({ '.github/perf-baseline.yml': yaml, [RESULTS]: BASE });
    expectPlain(await desk.type(['compare', RESULTS], IN_A_JOB));
  });

  it.each([
    ['a table', ['baseline', 'show', STORED]],
    ['a page', ['baseline', 'show', STORED, '--markdown']],
    ['JSON', ['baseline', 'show', STORED, '--json']],
    ['a merged document', ['merge', STORED, STORED]],
    ['what a run is compared with', ['compare', RESULTS, '--baseline', STORED, '--verbose']],
  ])('is shown as %s, and is nothing but text', async (_, args) => {
    const desk = await openStored();
    expectPlain(await desk.type(args, IN_A_JOB));
  });

  it('keeps its value in JSON', async () => {
    const desk = await openStored();
    const { stdout } = await desk.type(['merge', STORED, STORED], IN_A_JOB);
    expect(JSON.parse(stdout)).toMatchObject({ suite: FOREIGN, runs: [{ sha: FOREIGN }] });
  });

  it('cannot be made of what a tool measured', async () => {
    const csv = renderLocustStats({ p50: 100, p95: 300, errors: 1 }).replaceAll('/items', `"${FOREIGN}"`);
    const desk = await openDesk({ [RESULTS]: csv });
    expectPlain(await desk.type(['compare', RESULTS, '--verbose'], IN_A_JOB));
  });
});

describe('names, at the command line of a job', () => {
  it('of files, folders and options are nothing but text', async () => {
    const desk = await openDesk({ [`${FILE}_stats.csv`]: BASE, [`${FILE}.json`]: 'no JSON' });
    expectPlain(await desk.type(['compare', `${FILE}_stats.csv`, '--verbose'], IN_A_JOB));
    expectPlain(await desk.type(['compare', 'a*_stats.csv', '--report-dir', FILE], IN_A_JOB));
    for (const args of [
      ['baseline', 'show', `${FILE}.json`],
      ['baseline', 'show', 'a*.json'],
      ['merge', 'a*.json', '--output', `${FILE}/out.json`],
      ['compare', 'a*_stats.csv', '--suite', FILE, '--base-ref', FILE],
      [FILE],
      ['compare', `--${FILE}`],
      ['run', `${FILE}.js`],
    ])
      expectPlain(await desk.type(args, IN_A_JOB));
  });

  it('of suites and of what they set are nothing but text', async () => {
    const suites = { [FOREIGN]: { 'scenario-file': FILE, env: { [FOREIGN]: FOREIGN } }, y: { [FOREIGN]: 1 } };
    for (const names of [[FOREIGN], ['y'], [FOREIGN, 'y']]) {
      const named = Object.fromEntries(Object.entries(suites).filter(([name]) => names.includes(name)));
      const desk = await openDesk({ '.github/perf-baseline.yml': JSON.stringify({ suites: named }) });
      expectPlain(await desk.type(['baseline', 'show'], IN_A_JOB));
    }
  });

  it('of commits, jobs and variables are nothing but text', async () => {
    const desk = await openDesk({ [RESULTS]: BASE });
    await desk.git('init', '-q');
    await desk.git('commit', '-q', '--allow-empty', '-m', FOREIGN);
    const env = {
      ...IN_A_JOB,
      GITHUB_REF: `refs/heads/${FOREIGN}`,
      GITHUB_JOB: FOREIGN,
      GITHUB_WORKFLOW: FOREIGN,
      GITHUB_SHA: FOREIGN,
    };
    expectPlain(await desk.type(['compare', RESULTS, '--verbose', '--update-baseline'], env), 'perf_results');
    expectPlain(await desk.type(['baseline', 'show'], env), 'perf_results');
    const unknown = { ...env, GITHUB_EVENT_NAME: FOREIGN };
    expectPlain(await desk.type(['compare', RESULTS, '--update-baseline'], unknown), 'perf_results');
  });
});

describe('the text of a file, on a terminal at home', () => {
  it('has no colours and moves nothing', async () => {
    const desk = await openStored();
    expectPlain(await desk.type(['baseline', 'show', STORED]));
    expectPlain(await desk.type(['compare', RESULTS, '--baseline', STORED, '--verbose']));
  });
});

describeWith('k6', 'what a script says', () => {
  const shout = scriptThat(
    `console.error(${JSON.stringify(FOREIGN)}); throw new Error(${JSON.stringify(FOREIGN)});`,
  );

  it('is nothing but text at the command line of a job, of k6 itself and in the report', async () => {
    const desk = await openDesk({ [SCRIPT]: shout });
    const env = { ...IN_A_JOB, K6: k6Path() };
    await desk.write('.github/perf-baseline.yml', `k6: { path: ${JSON.stringify(k6Path())} }\n`);
    for (const more of [[], ['--verbose'], ['--json']])
      expectPlain(await desk.type(['run', SCRIPT, ...more], env));
  });

  it('is nothing but text in the log of the action, and so are names and values that are wrong', async () => {
    const shop = await openShop({ files: { [SCRIPT]: shout } });
    const outcome = await shop.run({ with: { baseline: 'none', flags: '--log-format raw' } });
    const wrong = await shop.run({
      with: { baseline: FOREIGN, mode: ONE_LINE, 'scenario-file': `${FILE}.js` },
    });
    for (const { log, annotations, commands } of [outcome, wrong]) {
      expect(log).toContain('pwned');
      expect(annotations.filter(({ message }) => /^\s*pwned/.test(message))).toEqual([]);
      expect(commands.filter((name) => ['set-output', 'warning'].includes(name))).toEqual([]);
      expect(log).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e]/u);
    }
  });
});
