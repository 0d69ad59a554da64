import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { REPOSITORY } from '../scripts/tools/tool-locations.ts';
import { OUTPUT_NAMES } from '../src/modes/publish/outputs.ts';
import { INPUT_NAMES } from '../src/settings/inputs.ts';
import { listWorkflowSnippets, readRepositoryFile } from './support/readme.ts';
import { describeWith, findTool } from './support/tools.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

const OURS = /^(\.\/|org\/perf-baseline-action@v1)$/;

const own = readdirSync(join(REPOSITORY, '.github', 'workflows')).map((name) => `.github/workflows/${name}`);
const EXAMPLES = 'examples/workflows';
// Of a folder that stands for a repository of its own, those in its .github.
const examples = readdirSync(join(REPOSITORY, 'examples'), { recursive: true })
  .map((name) => `examples/${String(name).replaceAll('\\', '/')}`)
  .filter((path) => /\/workflows\/[^/]+\.yml$/.test(path))
  .sort();
const workflows = [
  ...examples.map((path) => ({ name: path, text: readRepositoryFile(path) })),
  ...own.map((path) => ({ name: path, text: readRepositoryFile(path) })),
  ...listWorkflowSnippets('README.md').map(({ title, text }) => ({ name: `README: ${title}`, text })),
];
const listJobs = (text: string): [string, Job][] => Object.entries(parse(text).jobs);
const listSteps = (text: string) => listJobs(text).flatMap(([, job]) => job.steps);

it.each(['perf.yml', 'perf-baseline.yml'])('the README has the example %s to the letter', (name) => {
  expect(listWorkflowSnippets('README.md').map(({ text }) => text)).toContain(
    readRepositoryFile(`${EXAMPLES}/${name}`),
  );
});

describe.each(workflows)('$name', ({ text }) => {
  it('grants nothing to all jobs, and says of every grant what it is for', () => {
    expect(parse(text).permissions).toEqual({});
    const grants = text.split('\n').filter((line) => /^ {6}[\w-]+: (read|write)\b/.test(line));
    const granted = listJobs(text).reduce(
      (sum, [, job]) => sum + Object.keys(job.permissions ?? {}).length,
      0,
    );
    expect(grants).toHaveLength(granted);
    for (const line of grants) expect(line).toMatch(/: (read|write) # \w/);
  });

  it('pins every foreign action to a commit, with its version', () => {
    const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines.length).toBe(listSteps(text).filter((step) => step.uses !== undefined).length);
    for (const line of lines) {
      const used = line.replace(/^\s*(- )?uses: /, '');
      if (!OURS.test(used)) expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('checks out before the action runs, which reads the config file there', () => {
    for (const [, job] of listJobs(text)) {
      const used = job.steps.map(({ uses }) => uses ?? '');
      const action = used.findIndex((name) => OURS.test(name));
      const checkout = used.findIndex((name) => name.startsWith('actions/checkout@'));
      if (action !== -1) expect(used.slice(0, action)[checkout]).toBeDefined();
    }
  });

  it('leaves no token in the checkout, and no job without a time limit', () => {
    for (const [, job] of listJobs(text)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
        expect(step.with).toMatchObject({ 'persist-credentials': false });
      }
    }
  });

  it('gives this action inputs and reads outputs that exist', () => {
    const ours = listSteps(text).filter(({ uses }) => OURS.test(uses ?? ''));
    const inputs = ours.flatMap((step) => Object.keys(step.with ?? {}));
    expect(inputs.filter((name) => !(INPUT_NAMES as readonly string[]).includes(name))).toEqual([]);
    const ids = ours.flatMap(({ id }) => id ?? []);
    const read = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter((match) =>
      ids.includes(match[1] ?? ''),
    );
    expect(
      read.map((match) => match[2]).filter((name) => !OUTPUT_NAMES.some((known) => known === name)),
    ).toEqual([]);
  });
});

describe('ci.yml', () => {
  it('ends in one job that waits for all others', () => {
    const jobs = listJobs(readRepositoryFile('.github/workflows/ci.yml'));
    const [gate, ...others] = jobs.toReversed();
    expect([gate?.[1].needs].flat().sort()).toEqual(others.map(([name]) => name).sort());
  });
});

describeWith(['actionlint', 'zizmor'], 'the linters', () => {
  let folder = '';
  let files: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readme-workflows-'));
    mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
    files = listWorkflowSnippets('README.md').map(({ text }, index) => {
      const file = join(folder, '.github', 'workflows', `readme-${index}.yml`);
      writeFileSync(file, text);
      return file;
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (tool: 'actionlint' | 'zizmor', args: readonly string[]) => {
    const ended = spawnSync(findTool(tool) ?? '', args, { cwd: REPOSITORY, encoding: 'utf8' });
    return { status: ended.status, output: `${ended.stdout}${ended.stderr}` };
  };
  // Whether shellcheck and pyflakes are on a machine must not decide.
  const actionlint = (paths: readonly string[]) =>
    run('actionlint', ['-shellcheck=', '-pyflakes=', ...paths]);
  const zizmor = (paths: readonly string[]) =>
    run('zizmor', [
      '--offline',
      '--no-progress',
      '--persona=pedantic',
      '--collect=all',
      `--config=${join('.github', 'zizmor.yml')}`,
      ...paths,
    ]);

  it('find nothing in the workflows, dependabot.yml and action.yml', () => {
    expect(actionlint(own)).toEqual({ status: 0, output: '' });
    expect(zizmor(['.github', 'action.yml'])).toMatchObject({
      status: 0,
      output: expect.stringContaining('No findings'),
    });
  });

  it('find nothing in the workflows of the README', () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect(actionlint(files)).toEqual({ status: 0, output: '' });
    expect(zizmor(files)).toMatchObject({ status: 0, output: expect.stringContaining('No findings') });
  });

  it('find nothing in the workflows of the examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    expect(actionlint(examples)).toEqual({ status: 0, output: '' });
    expect(zizmor(examples)).toMatchObject({ status: 0, output: expect.stringContaining('No findings') });
  });

  it('do find what is wrong', () => {
    const wrong = join(folder, '.github', 'workflows', 'wrong.yml');
    writeFileSync(
      wrong,
      `on: push
jobs:
  a:
    runs-on: nowhere-1.0
    steps:
      - uses: actions/checkout@v7
      - run: echo "\${{ github.head_ref }}"
`,
    );
    expect(actionlint([wrong]).status).toBe(1);
    expect(zizmor([wrong]).output).toMatch(/unpinned-uses/);
  });
});
