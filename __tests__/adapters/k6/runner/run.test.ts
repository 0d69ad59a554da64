import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildUnstartedRun, runScenario } from '../../../../src/adapters/k6/runner/run.ts';
import { createChildRunner } from '../../../../src/adapters/k6/runner/session.ts';
import { createSupervisor } from '../../../../src/adapters/process/supervisor.ts';
import type { K6RunRequest, K6Samples } from '../../../../src/k6/invocation.ts';
import { createMemoryLog, type MemoryLog } from '../../../support/memory-log.ts';
import { itInShell, writeShellProgram } from '../../../support/shell-program.ts';
import { useTemporaryFolder } from '../../../support/temporary-folder.ts';

const folder = useTemporaryFolder();

const SUMMARY = '{"metrics":{}}';
const TOKEN = 'ghs_0123456789abcdef';
/** Finds in its arguments where the summary and the samples go. */
const PLACES = [
  'summary=$(printf "%s\\n" "$@" | sed -n "s/^--summary-export=//p")',
  'samples=$(printf "%s\\n" "$@" | sed -n "s/^--out=csv=fileName=\\([^,]*\\),.*/\\1/p")',
];
const WRITE_SUMMARY = `echo '${SUMMARY}' > "$summary"`;
const WRITE_SAMPLES = 'printf "metric_name,timestamp\\nhttp_reqs,1\\n" | gzip > "$samples"';

let log: MemoryLog;
let shown: string;
beforeEach(() => {
  log = createMemoryLog();
  shown = '';
});

/** Runs a k6 that is these shell commands. */
function run(
  commands: readonly string[],
  more: Partial<K6RunRequest> & { own?: NodeJS.ProcessEnv; path?: string } = {},
) {
  const { own = {}, path, ...changes } = more;
  const program = path ?? writeShellProgram(join(folder.root, 'bin', 'k6'), ...PLACES, ...commands);
  const output = { write: (text: string) => (shown += text) };
  const env = { PATH: process.env.PATH, HOME: folder.root, ...own };
  return runScenario(
    {
      surroundings: {
        log,
        env,
        workingDirectory: folder.root,
        tempDirectory: join(folder.root, 'temp'),
        output,
      },
      runChild: createChildRunner(
        createSupervisor(new EventEmitter(), { afterLimitMs: 100, afterCancelMs: 100 }),
        log,
      ),
      questionLimitMs: 1,
      programs: new Map(),
    },
    {
      k6: { path: program, version: '2.2.0' },
      scenarioFile: 'test.js',
      suite: 'test',
      flags: [],
      env: {},
      trendStats: ['avg'],
      plannedMs: null,
      timeLimitMs: 60_000,
      ...changes,
    },
  );
}

/** Notes what is handed on, and reads the samples to their end. */
function takeInto(taken: { run?: K6Samples; csv?: string }) {
  return async (samples: K6Samples) => {
    taken.run = samples;
    const chunks: Uint8Array[] = [];
    for await (const chunk of samples.csv) chunks.push(chunk);
    taken.csv = Buffer.concat(chunks).toString();
  };
}
const left = () => readdirSync(join(folder.root, 'temp'));

describe('a run of k6', () => {
  itInShell('brings back its summary and its end; nothing is left of its files', async () => {
    const result = await run([WRITE_SUMMARY, 'exit 99']);
    expect(result).toMatchObject({
      exit: { code: 99, signal: null, interruptedBy: null },
      summary: `${SUMMARY}\n`,
      failedIterations: 0,
      errorLines: [],
    });
    expect(result.endedAt).toBeGreaterThanOrEqual(result.startedAt);
    expect(left()).toEqual([]);
  });

  itInShell('hands on its samples, unpacked, while they are there', async () => {
    const taken: Parameters<typeof takeInto>[0] = {};
    await run([WRITE_SUMMARY, WRITE_SAMPLES, 'exit 99'], { takeSamples: takeInto(taken) });
    expect(taken.csv).toBe('metric_name,timestamp\nhttp_reqs,1\n');
    expect(taken.run).toMatchObject({
      summary: `${SUMMARY}\n`,
      exit: { code: 99 },
      writeError: null,
      isDiskFull: false,
    });
    expect(left()).toEqual([]);
  });

  itInShell('hands on none where k6 wrote a summary alone', async () => {
    const taken: Parameters<typeof takeInto>[0] = {};
    await run([WRITE_SUMMARY], { takeSamples: takeInto(taken) });
    expect(taken.csv).toBe('');
  });

  itInShell('that left nothing has nothing to hand on', async () => {
    const taken: Parameters<typeof takeInto>[0] = {};
    const result = await run(['exit 107'], { takeSamples: takeInto(taken) });
    expect(result).toMatchObject({ summary: null, exit: { code: 107 } });
    expect(taken).toEqual({});
  });

  itInShell('whose samples were cut off says so to who reads them', async () => {
    const cut = WRITE_SAMPLES.replace('gzip', 'gzip | head -c 20');
    await expect(run([WRITE_SUMMARY, cut], { takeSamples: takeInto({}) })).rejects.toThrow(
      'unexpected end of file',
    );
    expect(left()).toEqual([]);
  });

  itInShell('is cleaned up where reading its samples fails', async () => {
    const failing = () => Promise.reject(new Error('cannot read them'));
    await expect(run([WRITE_SUMMARY], { takeSamples: failing })).rejects.toThrow('cannot read them');
    expect(left()).toEqual([]);
  });

  itInShell('writes into a folder of a secret name that nobody else may open', async () => {
    await run(['echo "$summary"', 'ls -ld "$(dirname "$summary")"', WRITE_SUMMARY]);
    expect(shown).toMatch(/\/temp\/k6-[0-9a-f]{32}\/summary\.json\n/);
    expect(shown).toMatch(/drwx------/);
  });

  itInShell('shows what k6 says as it says it, without secrets', async () => {
    await run(['echo said', 'echo "password $PASSWORD" >&2'], {
      env: { PASSWORD: 'correct-horse-battery' },
    });
    expect(shown).toContain('password ***');
    expect(shown).not.toContain('horse');
  });

  itInShell('has the environment of a run: step, and none of our tokens', async () => {
    await run(['env'], {
      env: { TARGET: 'https://shop' },
      own: { GITHUB_TOKEN: TOKEN, COPY: `x${TOKEN}`, K6_VUS: '7', K6_PAUSED: 'true' },
    });
    expect(shown).toContain('TARGET=');
    expect(shown).toContain('K6_VUS=7');
    expect(shown).not.toMatch(/ghs_|K6_PAUSED/);
    expect(log.lines).toContain('notice: K6_PAUSED is left out: k6 would never start.');
  });

  itInShell('tells why it went wrong: the errors of k6, and the iterations that threw', async () => {
    const line = (msg: string, more = '') => `echo 'time="x" level=error msg="${msg}"${more}' >&2`;
    const result = await run([line('cannot open users.json'), 'exit 107']);
    expect(result.errorLines.join()).toContain('cannot open users.json');
  });

  itInShell(
    'reads the samples that k6 wrote, though something is written under their path after it',
    async () => {
      let samples = '';
      const takeSamples = async ({ csv }: K6Samples) => {
        for (let reading = 0; reading < 2; reading += 1) {
          for await (const chunk of csv) samples += Buffer.from(chunk).toString();
        }
      };
      const wait = 'while [ -e "$samples" ]; do sleep 0.01; done';
      const commands = [
        'exec 3> "$samples"',
        WRITE_SAMPLES.replace('> "$samples"', '>&3'),
        'exec 3>&-',
        wait,
      ];
      await run([...commands, '(echo forged > "$samples") 2>/dev/null', WRITE_SUMMARY], { takeSamples });
      expect(samples).toBe('metric_name,timestamp\nhttp_reqs,1\n'.repeat(2));
      expect(left()).toEqual([]);
    },
  );

  itInShell('past its limit is ended', async () => {
    const result = await run(['exec sleep 60'], { timeLimitMs: 100 });
    expect(result.exit.interruptedBy).toBe('time-limit');
    expect(left()).toEqual([]);
  });

  it('of a k6 that cannot start is a mistake, and leaves nothing', async () => {
    const path = join(folder.root, 'gone', 'k6');
    await expect(run([], { path })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(path),
    });
    expect(left()).toEqual([]);
  });
});

describe('the copy that K6_SUMMARY_EXPORT asks for', () => {
  const own = { K6_SUMMARY_EXPORT: 'out.json' };

  itInShell('lies where k6 would have put it', async () => {
    await run([WRITE_SUMMARY], { own });
    expect(readFileSync(join(folder.root, 'out.json'), 'utf8')).toBe(`${SUMMARY}\n`);
  });

  itInShell('is none where there is no summary', async () => {
    await run(['exit 1'], { own });
    expect(existsSync(join(folder.root, 'out.json'))).toBe(false);
    expect(log.lines.join()).not.toContain('K6_SUMMARY_EXPORT=');
  });

  itInShell('that cannot be made is a warning, and costs nothing else', async () => {
    mkdirSync(join(folder.root, 'out.json'));
    const result = await run([WRITE_SUMMARY], { own });
    expect(result.summary).toContain('metrics');
    expect(log.lines.join('\n')).toContain(
      'warning: K6_SUMMARY_EXPORT=out.json: the summary could not be copied there: out.json is a folder, not a file.',
    );
  });
});

it('a run that was cancelled before it began says so, and took no time', () => {
  const run = buildUnstartedRun();
  expect(run).toMatchObject({
    exit: { code: null, signal: null, interruptedBy: 'cancel' },
    summary: null,
    failedIterations: null,
  });
  expect(run.endedAt).toBe(run.startedAt);
});
