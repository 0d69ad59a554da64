import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ActionRun } from '../support/runner/action-run.ts';
import { parsePairs } from '../support/runner/command-files.ts';
import { parseLogCommand } from '../support/runner/log-command.ts';
import { isRunning } from '../support/runner/process-tree.ts';
import { runAction, startAction } from '../support/runner/runner.ts';

const fixture = (scene: string, more: Partial<ActionRun> = {}): ActionRun => ({
  action: join(import.meta.dirname, '../fixtures/runner-action'),
  workspace: tmpdir(),
  event: {},
  eventName: 'push',
  github: { apiUrl: 'http://127.0.0.1:9' },
  ...more,
  with: { do: scene, ...more.with },
});

describe('the runner stand-in', () => {
  it('reads the command files', async () => {
    expect(await runAction(fixture('files'))).toMatchObject({
      exitCode: 0,
      conclusion: 'success',
      outputs: { plain: 'a=b', answer: 'line 1\nx=y\n\nline 4' },
      env: { MODE: 'fast' },
      paths: ['/opt/tool'],
      state: { step: '1' },
      summary: '# Report\n',
      problems: [],
    });
  });

  it('fills inputs from defaults and expressions, and warns of unknown ones', async () => {
    const github = { apiUrl: 'http://127.0.0.1:9', token: 'ghs_abc' };
    const result = await runAction(
      fixture('inputs', { github, matrix: { os: 'linux', size: 2 }, with: { odd: 1 } }),
    );
    expect(JSON.parse(result.outputs.answer ?? '')).toEqual(['ghs_abc', { os: 'linux', size: 2 }]);
    expect(result.warnings).toEqual([
      "Unexpected input(s) 'odd', valid inputs are ['do', 'github-token', 'matrix']",
    ]);
    expect(JSON.parse((await runAction(fixture('inputs'))).outputs.answer ?? '')).toEqual(['token', null]);
  });

  it('gives the event, and the workspace as working directory', async () => {
    const workspace = import.meta.dirname;
    const result = await runAction(
      fixture('event', { workspace, event: { number: 7 }, eventName: 'pull_request' }),
    );
    expect(result.outputs.answer).toBe(`pull_request 7 ${workspace}`);
  });

  it('acts on log commands of both forms, and on none between stop and resume', async () => {
    const result = await runAction(fixture('log'));
    expect(result.annotations).toEqual([
      { level: 'warning', title: 'Slow, really', file: 'a.js', line: 3, message: 'p95 is\n25% up' },
      { level: 'error', title: null, file: null, line: null, message: 'from the middle' },
    ]);
    expect(result.outputs).toEqual({ answer: 'true' });
    expect(result.log).toContain('the *** is out');
    expect(result.log).toContain('::unknown::nothing');
    expect(result.commands.filter((name) => name === 'set-output')).toHaveLength(1);
  });

  it('reads the error stream too', async () => {
    const { annotations } = await runAction(fixture('stderr'));
    expect(annotations).toMatchObject([{ level: 'notice', file: 'b.js', line: 4, message: 'from stderr"' }]);
  });

  it('keeps ten annotations of a level, cut at 4,096 characters', async () => {
    const result = await runAction(fixture('many'));
    expect(result.errors).toHaveLength(10);
    expect(result.lostAnnotations.map((annotation) => annotation.message)).toEqual(['error 10', 'error 11']);
    expect(result.warnings[0]).toHaveLength(4_096);
  });

  it.each([
    ['forbidden', 'The `set-env` command is disabled.'],
    ['bad-file', "Invalid value. Matching delimiter not found 'NEVER'"],
    ['large-summary', '$GITHUB_STEP_SUMMARY upload aborted, 1048577 bytes'],
  ])('complains of %s', async (scene, problem) => {
    const result = await runAction(fixture(scene));
    expect(result.problems).toEqual([problem]);
    expect(result.summary).toBe('');
  });

  it('fails the step for an exit code', async () => {
    expect(await runAction(fixture('exit'))).toMatchObject({ exitCode: 3, conclusion: 'failure' });
  });

  it('cancels with one SIGINT where that is enough, and reads what was written', async () => {
    const action = await startAction(fixture('polite'));
    await action.waitFor(/^ready/);
    action.cancel();
    expect(await action.result).toMatchObject({
      conclusion: 'cancelled',
      outputs: { answer: 'interrupted' },
    });
  });

  it('ends everything that ignores being cancelled', async () => {
    const action = await startAction(fixture('stubborn'));
    const child = Number((await action.waitFor(/^ready \d+/)).split(' ')[1]);
    action.cancel();
    const result = await action.result;
    expect(result.log).toContain('SIGINT ignored\nSIGTERM ignored');
    expect(result).toMatchObject({ exitCode: null, conclusion: 'cancelled' });
    expect(isRunning(child)).toBe(false);
  }, 120_000);

  it('says so when a line never comes', async () => {
    const action = await startAction(fixture('exit'));
    await expect(action.waitFor(/never/)).rejects.toThrow('the action ended without /never/');
  });
});

describe('log commands', () => {
  it.each([
    ['::error::x', { name: 'error', data: 'x' }],
    [
      '\t ::Error file=a b.js,col=1::x::y',
      { name: 'error', properties: { file: 'a b.js', col: '1' }, data: 'x::y' },
    ],
    [
      '::set-output name=a%3Ab::1%0D%0A2',
      { name: 'set-output', properties: { name: 'a:b' }, data: '1\r\n2' },
    ],
    ['time="…" msg="##[add-mask]x"', { name: 'add-mask', data: 'x"' }],
    ['text ::error::x', null],
    [': :error::x', null],
    ['## [error]x', null],
    ['::error x', null],
    ['::nothing::x', null],
  ])('%j', (line, expected) => {
    const command = parseLogCommand(line);
    if (expected === null) expect(command).toBeNull();
    else expect(command).toMatchObject(expected);
  });
});

describe('command files', () => {
  it.each(['no sign', '=x', '<<E', 'a<<', 'a<<E\nx'])('refuse %j', (text) => {
    expect(() => parsePairs(text)).toThrow('Invalid');
  });

  it('take the sign that comes first', () => {
    expect(parsePairs('a=b<<c\nd<<e=f\nx\ne=f\n')).toEqual({ a: 'b<<c', d: 'x' });
  });
});
