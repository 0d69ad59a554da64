import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { askK6, type K6Question } from '../../../../src/adapters/k6/runner/question.ts';
import { createChildRunner, type K6Session } from '../../../../src/adapters/k6/runner/session.ts';
import { createSupervisor } from '../../../../src/adapters/process/supervisor.ts';
import { createMemoryLog, type MemoryLog } from '../../../support/memory-log.ts';
import { itInShell, writeShellProgram } from '../../../support/shell-program.ts';
import { useTemporaryFolder } from '../../../support/temporary-folder.ts';

const folder = useTemporaryFolder();

const TOKEN = 'ghs_0123456789abcdef';

let log: MemoryLog;
let shown: string;
beforeEach(() => {
  log = createMemoryLog();
  shown = '';
});

/** Asks a k6 that is these shell commands. */
function ask(
  commands: readonly string[],
  question: K6Question = { args: ['inspect', 'a.js'] },
  more: { env?: Record<string, string>; own?: NodeJS.ProcessEnv; limitMs?: number; path?: string } = {},
) {
  const path = more.path ?? writeShellProgram(join(folder.root, 'bin', 'k6'), ...commands);
  const output = { write: (text: string) => (shown += text) };
  const env = { PATH: process.env.PATH, HOME: folder.root, ...more.own };
  const session: K6Session = {
    surroundings: { log, env, workingDirectory: folder.root, tempDirectory: folder.root, output },
    runChild: createChildRunner(
      createSupervisor(new EventEmitter(), { afterLimitMs: 100, afterCancelMs: 100 }),
      log,
    ),
    questionLimitMs: more.limitMs ?? 60_000,
    programs: new Map(),
  };
  return askK6(session, { k6: { path, version: '2.2.0' }, env: more.env ?? {} }, question);
}

describe('a question to k6', () => {
  itInShell('has its answer on standard output, whole', async () => {
    const answer = await ask(['printf \'{"a":\'', 'seq 1 20000', "printf '}'", 'echo said >&2']);
    expect(answer.end).toEqual({ code: 0, signal: null, interruptedBy: null });
    expect(answer.stdout).toMatch(/^\{"a":1\n2\n[\d\n]+20000\n\}$/);
    expect(answer).toMatchObject({ errorLines: [], loadedModules: [] });
  });

  itInShell('shows nobody what k6 says meanwhile; its call is in the debug log', async () => {
    await ask(['echo out', 'echo err >&2']);
    expect(shown).toBe('');
    expect(log.lines).toEqual([`debug: ${join(folder.root, 'bin', 'k6')} inspect a.js`]);
  });

  itInShell('tells the errors of k6, without what is secret', async () => {
    const line = 'time="2026-01-01T00:00:00Z" level=error msg="GoError: no file $PASSWORD"';
    const answer = await ask([`echo '${line}' | sed "s/.PASSWORD/$PASSWORD/" >&2`, 'exit 107'], undefined, {
      env: { PASSWORD: 'correct-horse-battery' },
    });
    expect(answer.end.code).toBe(107);
    expect(answer.errorLines.join()).toContain('GoError: no file');
    expect(answer.errorLines.join()).not.toContain('horse');
  });

  itInShell(
    'is asked in the environment that the run will have, but with the log on standard error',
    async () => {
      const { stdout } = await ask(['env'], undefined, {
        env: { TARGET: 'https://shop', K6_LOG_OUTPUT: 'none', K6_CONSOLE_OUTPUT: 'file.txt' },
        own: { GITHUB_TOKEN: TOKEN, COPY: `x${TOKEN}`, K6_LOG_FORMAT: 'json', K6_VUS: '7' },
      });
      expect(stdout).toContain('TARGET=https://shop');
      expect(stdout).toContain('K6_VUS=7');
      expect(stdout).not.toMatch(/K6_LOG_OUTPUT|K6_LOG_FORMAT|K6_CONSOLE_OUTPUT/);
      expect(stdout).not.toContain(TOKEN);
    },
  );

  itInShell('may be a script of ours on standard input, in a folder of its own', async () => {
    const tests = join(folder.root, 'tests');
    mkdirSync(tests);
    const script = 'x'.repeat(300_000);
    await ask(['cat > script', 'pwd > folder'], {
      args: ['inspect', '-'],
      entry: { script, directory: tests },
    });
    expect(readFileSync(join(tests, 'script'), 'utf8')).toBe(script);
    expect(readFileSync(join(tests, 'folder'), 'utf8').trim()).toMatch(/tests$/);
  });

  itInShell('that is not answered in time ends k6', async () => {
    const { end } = await ask(['exec sleep 60'], undefined, { limitMs: 100 });
    expect(end.interruptedBy).toBe('time-limit');
  });

  it('to a k6 that cannot start is a mistake that names it', async () => {
    const path = join(folder.root, 'gone', 'k6');
    await expect(ask([], undefined, { path })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(path),
    });
  });
});
