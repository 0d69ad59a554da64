import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { useTemporaryFolder } from '../../support/temporary-folder.ts';

const folder = useTemporaryFolder();

const COMMANDS = pathToFileURL(join(import.meta.dirname, '../../../src/adapters/actions/commands.ts')).href;

/** Calls the functions in a process of its own, whose standard output is what a runner reads. */
function run(calls: string, env: NodeJS.ProcessEnv = {}): { lines: string[]; status: number | null } {
  const source = `import * as commands from ${JSON.stringify(COMMANDS)};\nconst { ${[
    'annotate',
    'failStep',
    'foldGroup',
    'maskSecret',
    'printDebug',
    'printLine',
    'setOutput',
    'withoutCommands',
  ].join(', ')} } = commands;\n${calls}`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', source];
  const { GITHUB_OUTPUT: _, ...inherited } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  expect(stderr).toBe('');
  return { lines: stdout.split(/\r?\n/).slice(0, -1), status };
}

describe('what a runner reads', () => {
  it('is one command a line; what would end it or its properties is escaped', () => {
    const { lines } = run(`
      printLine('as it is');
      printDebug('a\\nb');
      annotate('warning', '50% up\\r\\n::error::forged', { title: 'Slow, line=9::x', file: 'a,b.js', line: 3 });
      annotate('notice', 'plain');
      maskSecret('s3cret%');
    `);
    expect(lines).toEqual([
      'as it is',
      '::debug::a%0Ab',
      '::warning title=Slow%2C line=9%3A%3Ax,file=a%2Cb.js,line=3::50%25 up%0A: :error::forged',
      '::notice::plain',
      '::add-mask::s3cret%25',
    ]);
  });

  it('is folded, also where the work in it fails', () => {
    const { lines } = run(`
      await foldGroup('the title', async () => printLine('inside'));
      await foldGroup('broken', () => Promise.reject(new Error('x'))).catch(() => printLine('after'));
    `);
    expect(lines).toEqual([
      '::group::the title',
      'inside',
      '::endgroup::',
      '::group::broken',
      '::endgroup::',
      'after',
    ]);
  });

  it("waits while a process of the user's runs, and comes at the latest when this one ends", () => {
    const { lines } = run(`
      withoutCommands(() => new Promise(() => {}));
      annotate('error', 'slow');
      await foldGroup('the title', async () => printLine('::error::inside'));
      process.exit(0);
    `);
    const word = lines[0]?.slice('::stop-commands::'.length);
    expect(word).toMatch(/^[0-9a-f]{32}$/);
    expect(lines.slice(1)).toEqual(['the title', ': :error::inside', '', `::${word}::`, '::error::slow']);
  });

  it('is red only once the process ends by itself', () => {
    const { lines, status } = run(`failStep('broken'); printLine('and on it goes');`);
    expect(lines).toEqual(['::error::broken', 'and on it goes']);
    expect(status).toBe(1);
  });
});

describe('an output', () => {
  it('goes into the file, whole, between words that are not in it', () => {
    const path = join(folder.root, 'output');
    writeFileSync(path, '');
    const { lines } = run(`setOutput('report', 'a\\nverdict=pass\\nb');`, { GITHUB_OUTPUT: path });
    expect(lines).toEqual([]);
    expect(readFileSync(path, 'utf8')).toMatch(
      /^report<<(ghadelimiter_[\w-]+)\r?\na\nverdict=pass\nb\r?\n\1\r?\n$/,
    );
  });

  it('is a command where the server has no such file', () => {
    expect(run(`setOutput('verdict', 'a%b');`).lines).toEqual(['', '::set-output name=verdict::a%25b']);
  });
});
