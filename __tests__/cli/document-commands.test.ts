import { beforeEach, describe, expect, it } from '@jest/globals';
import { parseBaseline, renderBaseline } from '../../src/baseline/document-text.ts';
import { settleCommand } from '../../src/cli/command-settings.ts';
import { runDocumentCommand } from '../../src/cli/document-commands.ts';
import { createMemoryProgram, readCommandLine } from '../support/cli-program.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';
import { useTemporaryFolder } from '../support/temporary-folder.ts';

const folder = useTemporaryFolder();
const PATH = '.perf-baseline/checkout.json';

async function type(line: string, env: NodeJS.ProcessEnv = {}) {
  const { program, log, printed } = createMemoryProgram(folder.root, env);
  const command = await settleCommand(readCommandLine(line), folder.root);
  const ending = await runDocumentCommand(command, program);
  return { ending, printed: printed(), log: log.lines.join('\n') };
}
const stored = (...runs: readonly string[]) =>
  renderBaseline(
    createDocument(runs.map((run) => createStoredRun({ 'http_req_duration p(95)': 300 }, { run }))),
  );
const runsOf = (text: string) => parseBaseline(text, 'test').runs.map(({ provenance }) => provenance.runId);

beforeEach(() => folder.write(PATH, stored('1', '2')));

describe('baseline show', () => {
  it('prints the suites as a table, a page or JSON', async () => {
    expect((await type('baseline show')).printed).toMatch(
      /^checkout\n2 runs of 2 jobs[\s\S]*p\(95\) +300\sms/,
    );
    expect((await type('baseline show --markdown')).printed).toContain('# Performance baseline');
    expect(JSON.parse((await type('baseline show --json')).printed)).toMatchObject([{ suite: 'checkout' }]);
  });

  it('shows files that are named, and the suites that are', async () => {
    folder.write('other.json', stored('3'));
    expect((await type('baseline show other.json')).printed).toContain('1 run');
    await expect(type('baseline show gone.json')).rejects.toMatchObject({ name: 'UserError' });
    folder.write('.perf-baseline/search.json', stored('3').replace('"checkout"', '"search"'));
    expect((await type('baseline show --suites search')).printed).not.toContain('checkout');
  });
});

describe('baseline import', () => {
  const FLAT = JSON.stringify({ timestamp: '2026-01-02T03:04:05Z', metrics: { p95: 280 } });
  beforeEach(() => folder.write('flat.json', FLAT));

  it('adds the runs of another tool to the baseline of the suite, and says so', async () => {
    const { ending, log } = await type('baseline import flat.json --suite checkout --note moved');
    expect(ending).toBe('pass');
    expect(runsOf(folder.read(PATH))).toHaveLength(3);
    expect(folder.read(PATH)).toContain('moved');
    expect(log).toContain('flat.json is ');
  });

  it('into another file, where one is named; a dry run writes none', async () => {
    await type('baseline import flat.json --baseline new.json');
    expect(runsOf(folder.read('new.json'))).toHaveLength(1);
    const { log } = await type('baseline import flat.json --suite checkout --dry-run');
    expect(log).toContain('Dry run');
    expect(runsOf(folder.read(PATH))).toEqual(['1', '2']);
  });

  it('does not run on a pull request', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };
    await expect(type('baseline import flat.json --suite checkout', env)).rejects.toThrow(
      'does not run on pull_request',
    );
    expect(runsOf(folder.read(PATH))).toEqual(['1', '2']);
  });

  it('leaves a baseline that cannot be read as it is', async () => {
    folder.write(PATH, '<<<<<<< HEAD');
    await expect(type('baseline import flat.json --suite checkout')).rejects.toMatchObject({
      name: 'UserErrors',
      message: expect.stringContaining('is not JSON'),
    });
    expect(folder.read(PATH)).toBe('<<<<<<< HEAD');
  });
});

describe('merge', () => {
  beforeEach(() => folder.write('job.json', stored('2', '3')));

  it('prints the runs of all files, each once', async () => {
    const { printed, log } = await type(`merge ${PATH} job.json`);
    expect(runsOf(printed).sort()).toEqual(['1', '2', '3']);
    expect(log).toMatch(/info: Merged: .*\.$/);
  });

  it('writes them where it is told to, and prints nothing', async () => {
    const { printed, log } = await type(`merge ${PATH} job.json --output out/all.json`);
    expect(printed).toBe('');
    expect(runsOf(folder.read('out/all.json'))).toHaveLength(3);
    expect(log).toContain('into out/all.json.');
  });
});
