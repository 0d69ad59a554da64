import { describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { listCommandInputs, listFixedInputs } from '../../src/cli/inputs.ts';
import { buildCommandRequest, type Surroundings } from '../../src/cli/request.ts';
import { OPTION_WORDS } from '../../src/cli/wording.ts';
import { loadSettings } from '../../src/settings/settings.ts';
import { createMemoryWorkspace } from '../fakes/workspace.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const SHA = 'a'.repeat(40);
const HOME: Surroundings = {
  git: { sha: SHA, ref: 'refs/heads/main' },
  eventName: 'workflow_dispatch',
  env: {},
  now: NOW,
};
const IN_A_JOB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_JOB: 'perf',
  GITHUB_SERVER_URL: 'https://git.example',
  GITHUB_REPOSITORY: 'octo/shop',
};

/** What the core is asked for by this line. */
async function ask(line: string, changes: Partial<Surroundings> = {}, config: string | null = null) {
  const asked = parseArguments(line.split(' '));
  if (asked.kind !== 'work') throw new Error(asked.kind);
  const { command } = asked.arguments;
  const workspace = createMemoryWorkspace(config === null ? {} : { '.github/perf-baseline.yml': config });
  const fixed = listFixedInputs(command as 'run', asked.arguments.options);
  const settings = await loadSettings(listCommandInputs(asked.arguments), workspace, fixed);
  expect(settings.errors).toEqual([]);
  return buildCommandRequest(asked.arguments, settings, { ...HOME, ...changes });
}

describe('a command as the core takes it', () => {
  it('is a run of what is checked out, now, that no pull request and no workflow is about', async () => {
    const { context, identity, storage, actor } = await ask('run a.js');
    expect(context).toEqual({
      time: '2026-11-20T12:00:00.000Z',
      workflow: '',
      job: '',
      leg: '',
      repository: '',
      sha: SHA,
      headSha: null,
      pullRequest: null,
      runUrl: '',
      words: OPTION_WORDS,
    });
    expect(identity.provenance).toMatchObject({ sha: SHA, ref: 'refs/heads/main', runAttempt: 1, job: '' });
    expect([storage.event, actor]).toEqual(['workflow_dispatch', '']);
  });

  it('carries the settings, their text, and the environment that scripts are asked about', async () => {
    const text = 'baseline: { history: 3 }';
    const { inputs, config, configText, environment } = await ask('run a.js', { env: { HOST: 'x' } }, text);
    expect([inputs.scenarioFiles, config.baseline.history, configText]).toEqual([['a.js'], 3, text]);
    expect(environment).toEqual({ HOST: 'x' });
  });
});

describe('what counts as one measurement', () => {
  const nameOf = async (line: string, changes: Partial<Surroundings> = {}) =>
    (await ask(line, changes)).identity.provenance.runId;

  it('is each run of a script by itself', async () => {
    expect(await nameOf('run a.js')).not.toBe('');
    expect(await nameOf('run a.js')).not.toBe(await nameOf('run a.js', { now: NOW + 1 }));
  });

  it('is the content of results that are read, whenever that is', async () => {
    expect(await nameOf('compare a_stats.csv')).toBe('');
    expect(await nameOf('baseline update --results a_stats.csv', { now: NOW + 1 })).toBe('');
  });

  it('is the job of GitHub Actions, whose page is named, results or not', async () => {
    for (const line of ['run a.js', 'compare a_stats.csv']) {
      const { identity, context } = await ask(line, { env: IN_A_JOB });
      const runUrl = 'https://git.example/octo/shop/actions/runs/42';
      expect(identity.provenance).toMatchObject({ runId: '42', runAttempt: 3, job: 'perf', runUrl });
      expect(context).toMatchObject({ runUrl, job: 'perf' });
    }
  });

  it('is a first attempt of an unnamed job on github.com where the job does not say more', async () => {
    const { GITHUB_ACTIONS, GITHUB_RUN_ID, GITHUB_REPOSITORY } = IN_A_JOB;
    const { identity } = await ask('run a.js', { env: { GITHUB_ACTIONS, GITHUB_RUN_ID, GITHUB_REPOSITORY } });
    const runUrl = 'https://github.com/octo/shop/actions/runs/42';
    expect(identity.provenance).toMatchObject({ runAttempt: 1, job: '', runUrl });
  });

  it('is none of GitHub where only some of its names are set', async () => {
    const { GITHUB_ACTIONS: _, ...left } = IN_A_JOB;
    for (const env of [left, { ...left, GITHUB_ACTIONS: 'false' }, { GITHUB_ACTIONS: 'true' }]) {
      const { provenance } = (await ask('run a.js', { env })).identity;
      expect(provenance).toMatchObject({ runId: `local-${NOW}`, runAttempt: 1, job: '', runUrl: '' });
    }
  });
});

describe('what is stored beside a comparison', () => {
  it.each([
    ['compare a_stats.csv', true],
    ['compare a_stats.csv --update-baseline', false],
    ['run a.js --update-baseline', false],
    ['baseline update a.js', false],
  ])('%s: only the first run of a suite: %s', async (line, firstOnly) => {
    const { storage, envIsLoad } = await ask(line);
    expect(storage).toMatchObject({ firstOnly, storesFailing: false });
    expect(envIsLoad).toBe(false);
  });

  it.each([
    ['compare a_stats.csv', 'flat'],
    ['compare a_stats.csv --baseline perf.json', 'flat-and-new'],
  ])('%s: flat files are %s', async (line, flatFiles) => {
    expect((await ask(line)).storage.flatFiles).toBe(flatFiles);
  });

  it.each([
    ['compare a_stats.csv', null],
    ['compare a_stats.csv --suite checkout', 'checkout'],
  ])('%s: the suite is %s', async (line, suite) => {
    expect((await ask(line)).suiteOfResults).toBe(suite);
  });
});
