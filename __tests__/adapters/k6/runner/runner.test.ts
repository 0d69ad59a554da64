import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createK6Runner, type K6RunnerOptions } from '../../../../src/adapters/k6/runner/runner.ts';
import { UserError } from '../../../../src/common/errors.ts';
import { readSamples } from '../../../../src/k6/csv/reader.ts';
import { classifyExit } from '../../../../src/k6/exit.ts';
import type { K6RunRequest } from '../../../../src/k6/invocation.ts';
import { SAMPLE_OPTIONS } from '../../../support/k6-csv.ts';
import { createMemoryLog, type MemoryLog } from '../../../support/memory-log.ts';
import { describeWith, k6Path } from '../../../support/tools.ts';

const TIMEOUT = 120_000;
const TOKEN = 'ghs_0123456789abcdef';
const VERSIONS = [
  { version: '2.2.0', major: 2 },
  { version: '1.8.1', major: 1 },
] as const;

let directory: string;
let log: MemoryLog;
let signals: EventEmitter;
let shown: string;
let server: Server;
let url: string;
/** What happens when k6 calls the server. */
let onRequest: () => void;

beforeAll(async () => {
  server = createServer((_, response) => {
    onRequest();
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'k6-runner-test-'));
  log = createMemoryLog();
  signals = new EventEmitter();
  shown = '';
  onRequest = () => {};
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function createRunner(options: Partial<K6RunnerOptions> = {}) {
  return createK6Runner({
    log,
    env: { PATH: process.env.PATH, HOME: directory },
    workingDirectory: directory,
    tempDirectory: join(directory, 'temp'),
    output: {
      write(text) {
        shown += text;
      },
    },
    signals,
    ...options,
  });
}

function request(script: string, more: Partial<K6RunRequest> & { major?: 1 | 2 } = {}): K6RunRequest {
  writeFileSync(join(directory, 'test.js'), script);
  const { major = 2, ...rest } = more;
  return {
    k6: rest.k6 ?? { path: k6Path(major), version: major === 2 ? '2.2.0' : '1.8.1' },
    scenarioFile: 'test.js',
    suite: 'test',
    flags: [],
    env: {},
    trendStats: ['avg', 'p(99)', 'count'],
    plannedMs: null,
    timeLimitMs: 20_000,
    ...rest,
  };
}

function read(name: string): string {
  return readFileSync(join(directory, name), 'utf8');
}

const ENDLESS = `
  import http from 'k6/http'; import { sleep } from 'k6';
  export const options = { scenarios: { long: { executor: 'constant-vus', vus: 1, duration: '60s' } } };
  export default function () { http.get(__ENV.URL); sleep(0.05); }`;

describeWith(['k6', 'k6-1'], 'run', () => {
  it.each(VERSIONS)(
    'brings back the summary of k6 $version with the wanted statistics',
    async ({ major }) => {
      const script = `import http from 'k6/http'; export const options = { iterations: 3, thresholds: { http_reqs: ['count>5'] } };
      export default function () { http.get(__ENV.URL); }`;
      const result = await createRunner().run(request(script, { major, env: { URL: url } }));
      expect(result.exit).toEqual({ code: 99, signal: null, interruptedBy: null });
      const { metrics } = JSON.parse(result.summary ?? '');
      expect(Object.keys(metrics.http_req_duration).sort()).toEqual(['avg', 'count', 'p(99)']);
      expect(metrics.iterations.count).toBe(3);
      expect(result.failedIterations).toBe(0);
      expect(result.errorLines.join()).toContain('thresholds on metrics');
      expect(result.endedAt).toBeGreaterThanOrEqual(result.startedAt);
      expect(readdirSync(join(directory, 'temp'))).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'shows the script the environment of a run: step and none of our secrets',
    async () => {
      const runner = createRunner({
        env: {
          PATH: process.env.PATH,
          HOME: directory,
          'INPUT_GITHUB-TOKEN': TOKEN,
          ACTIONS_RUNTIME_TOKEN: 'runtime-token',
          GITHUB_OUTPUT: '/output',
          RUNNER_TEMP: '/temp',
          COPIED: `bearer ${TOKEN}`,
          STEP_VARIABLE: 'kept',
          K6_ITERATIONS: '2',
        },
      });
      const script = `export default function () {}
      export function handleSummary(data) { return { 'env.json': JSON.stringify(__ENV), 'data.json': JSON.stringify(data) }; }`;
      const result = await runner.run(request(script, { env: { RATE: '20' }, flags: ['--env', 'FLAG=1'] }));
      const env = JSON.parse(read('env.json'));
      expect(env).toMatchObject({ STEP_VARIABLE: 'kept', RATE: '20', FLAG: '1' });
      expect(Object.keys(env).filter((name) => /^(INPUT_|ACTIONS_|GITHUB_|RUNNER_)/.test(name))).toEqual([]);
      expect(read('env.json')).not.toContain(TOKEN);
      expect(read('env.json') + read('data.json')).not.toContain(join(directory, 'temp', 'k6-'));
      expect(JSON.parse(result.summary ?? '').metrics.iterations.count).toBe(2);
    },
    TIMEOUT,
  );

  it(
    'passes output on live, of both streams',
    async () => {
      let shownAtRequest = '';
      onRequest = () => {
        shownAtRequest = shown;
      };
      const script = `
      import http from 'k6/http'; import { sleep } from 'k6';
      console.log('begins');
      export default function () { sleep(0.3); http.get(__ENV.URL); }
      export function handleSummary() { return { stdout: 'total of\\nall', stderr: '\\nin the end' }; }`;
      await createRunner().run(request(script, { env: { URL: url } }));
      expect(shownAtRequest).toContain('begins');
      expect(shown).toContain('total of\nall\n');
      expect(shown).toContain('\nin the end\n');
    },
    TIMEOUT,
  );

  it.each(VERSIONS)(
    'counts the iterations that threw, with k6 $version',
    async ({ major }) => {
      const script = `import exec from 'k6/execution'; import { fail } from 'k6';
      export const options = { iterations: 5, vus: 1 };
      export default async function () {
        const i = exec.scenario.iterationInTest;
        console.error('Error: not thrown');
        if (i === 0) throw new Error('boom');
        if (i === 1) fail('gave up');
        if (i === 2) undefined.x;
      }`;
      for (const flags of [[], ['--log-format=json'], ['--log-output=stdout']]) {
        const result = await createRunner().run(request(script, { major, flags }));
        expect(result.exit.code).toBe(0);
        expect(result.failedIterations).toBe(3);
        expect(result.errorLines).toHaveLength(3);
        expect(result.errorLines.join()).toMatch(/boom .*test\.js:6/);
      }
      const elsewhere = await createRunner().run(request(script, { major, flags: ['--log-output=none'] }));
      expect(elsewhere.failedIterations).toBeNull();
    },
    TIMEOUT,
  );

  it(
    "keeps what the script's handleSummary writes, and its own summary apart",
    async () => {
      const script = `export default function () {}
      export function handleSummary() { return { 'summary.json': 'mine', stdout: 'done\\n' }; }`;
      const result = await createRunner().run(request(script));
      expect(read('summary.json')).toBe('mine');
      expect(JSON.parse(result.summary ?? '').metrics.iterations.count).toBe(1);
    },
    TIMEOUT,
  );

  it(
    'gives no summary where k6 wrote none',
    async () => {
      const script = `export default function () {} export function handleSummary() { return 'no object'; }`;
      const result = await createRunner().run(request(script));
      expect(result).toMatchObject({ exit: { code: 0 }, summary: null });
    },
    TIMEOUT,
  );

  it.each(VERSIONS)(
    'lets no K6_* variable of $version take the summary away, and honours K6_SUMMARY_EXPORT',
    async ({ major }) => {
      const env = {
        PATH: process.env.PATH,
        K6_SUMMARY_MODE: 'disabled',
        K6_NO_SUMMARY: 'true',
        K6_NEW_MACHINE_READABLE_SUMMARY: 'true',
        K6_SUMMARY_EXPORT: 'copy.json',
        K6_OUT: 'csv=out.csv',
      };
      const result = await createRunner({ env }).run(request('export default function () {}', { major }));
      expect(JSON.parse(result.summary ?? '')).toHaveProperty('root_group');
      expect(read('copy.json')).toBe(result.summary);
      expect(read('out.csv')).toContain('metric_name');
      expect(log.lines.filter((line) => line.startsWith('notice'))).toHaveLength(2);
    },
    TIMEOUT,
  );

  it.each(VERSIONS)(
    'starts and ends k6 $version whatever script and variables say of pausing and lingering',
    async ({ major }) => {
      const env = { PATH: process.env.PATH, K6_LINGER: 'true', K6_PAUSED: 'true' };
      const script = 'export const options = { paused: true }; export default function () {}';
      const result = await createRunner({ env }).run(request(script, { major }));
      expect(result.exit).toEqual({ code: 0, signal: null, interruptedBy: null });
      expect(JSON.parse(result.summary ?? '').metrics.iterations.count).toBe(1);
      expect(log.lines.filter((line) => line.startsWith('notice'))).toHaveLength(2);
    },
    TIMEOUT,
  );

  it(
    "keeps the user's own --out",
    async () => {
      const flags = ['--out', 'json=points.json', '-o', 'csv=points.csv'];
      await createRunner().run(request('export default function () {}', { flags }));
      expect(existsSync(join(directory, 'points.json'))).toBe(true);
      expect(existsSync(join(directory, 'points.csv'))).toBe(true);
    },
    TIMEOUT,
  );

  it(
    'runs two of k6 1.x at once without a quarrel over the REST API',
    async () => {
      const runner = createRunner();
      const one = request("import { sleep } from 'k6'; export default function () { sleep(0.5); }", {
        major: 1,
      });
      await Promise.all([runner.run(one), runner.run(one)]);
      expect(shown).not.toMatch(/address already in use/);
    },
    TIMEOUT,
  );
});

// Windows has no SIGINT for other processes: there k6 ends at once, without a summary.
(process.platform === 'win32' ? describe.skip : describe)('signals', () => {
  describeWith('k6', 'interruption', () => {
    it(
      'interrupts k6 at the time limit and keeps its summary',
      async () => {
        const result = await createRunner().run(request(ENDLESS, { env: { URL: url }, timeLimitMs: 1500 }));
        expect(result.exit).toEqual({ code: 105, signal: null, interruptedBy: 'time-limit' });
        expect(classifyExit(result.exit)).toMatchObject({ kind: 'aborted', by: 'time-limit' });
        expect(JSON.parse(result.summary ?? '').metrics.http_reqs.count).toBeGreaterThan(0);
      },
      TIMEOUT,
    );

    it(
      'interrupts k6 before the deadline, so that it still writes its summary',
      async () => {
        // Three quarters of it are the run's: enough to start k6 on a busy machine.
        const deadline = Date.now() + 8000;
        const asked = request(ENDLESS, { env: { URL: url }, timeLimitMs: 60_000, deadline });
        const result = await createRunner().run(asked);
        expect(result.exit).toEqual({ code: 105, signal: null, interruptedBy: 'time-limit' });
        expect(JSON.parse(result.summary ?? '').metrics.http_reqs.count).toBeGreaterThan(0);
      },
      TIMEOUT,
    );

    it(
      'asks no question beyond the deadline',
      async () => {
        const asked = { ...request('while (true) {}'), deadline: Date.now() + 1000 };
        const runner = createRunner({ tempDirectory: directory });
        await expect(runner.inspect(asked)).rejects.toThrow(/did not end in time/);
        await expect(runner.inspectBeside(asked, (url) => `import '${url}';`)).rejects.toThrow(/in time/);
        expect((await runner.fingerprintScript(asked)).fingerprint).toBeNull();
      },
      TIMEOUT,
    );

    it(
      'kills a k6 that does not end within its patience',
      async () => {
        const script = `import { sleep } from 'k6'; export default function () { sleep(50); } export function teardown() { sleep(50); }`;
        const runner = createRunner({ patience: { afterLimitMs: 500 } });
        // By then k6 must be in the iteration, on a busy machine too: before it, one signal ends it.
        const result = await runner.run(request(script, { timeLimitMs: 4000 }));
        expect(result.exit).toEqual({ code: null, signal: 'SIGKILL', interruptedBy: 'time-limit' });
        expect(result.summary).toBeNull();
      },
      TIMEOUT,
    );

    it(
      'passes SIGINT on once, not the SIGTERM after it, and starts nothing more',
      async () => {
        let requests = 0;
        onRequest = () => {
          requests += 1;
          if (requests !== 2) return;
          signals.emit('SIGINT');
          signals.emit('SIGTERM');
          signals.emit('SIGINT');
        };
        const runner = createRunner();
        expect(runner.cancelled).toBe(false);
        const asked = request(ENDLESS, { env: { URL: url } });
        const result = await runner.run(asked);
        expect(result.exit).toEqual({ code: 105, signal: null, interruptedBy: 'cancel' });
        expect(JSON.parse(result.summary ?? '').metrics.http_reqs.count).toBeGreaterThanOrEqual(1);
        expect(runner.cancelled).toBe(true);
        const before = requests;
        const next = await runner.run(asked);
        expect(next).toMatchObject({
          exit: { code: null, signal: null, interruptedBy: 'cancel' },
          summary: null,
        });
        expect(requests).toBe(before);
      },
      TIMEOUT,
    );

    it('stops listening when closed', () => {
      const runner = createRunner();
      runner.close();
      expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0);
    });

    it(
      'tells when the system killed k6',
      async () => {
        const wrapper = join(directory, 'k6');
        writeFileSync(wrapper, `#!/bin/sh\necho $$ > pid\nexec ${k6Path()} "$@"\n`);
        chmodSync(wrapper, 0o755);
        onRequest = () => process.kill(Number(read('pid')), 'SIGKILL');
        const asked = request(ENDLESS, { env: { URL: url }, k6: { path: wrapper, version: '2.2.0' } });
        const result = await createRunner().run(asked);
        expect(result.exit).toEqual({ code: null, signal: 'SIGKILL', interruptedBy: null });
        expect(classifyExit(result.exit)).toMatchObject({ kind: 'crashed' });
      },
      TIMEOUT,
    );
  });
});

(process.platform === 'win32' ? describe.skip : describe)('a k6 that cannot start', () => {
  const start = (path: string, workingDirectory = directory) =>
    createRunner({ workingDirectory }).run(request('', { k6: { path, version: '2.2.0' } }));

  it('is an error of the user that names the path and the reason', async () => {
    const plain = join(directory, 'not-executable');
    writeFileSync(plain, 'text');
    await expect(start(join(directory, 'nowhere'))).rejects.toThrow(/nowhere: there is no such file/);
    await expect(start(plain)).rejects.toThrow(/not-executable: the file may not be executed/);
    await expect(start(plain)).rejects.toBeInstanceOf(UserError);
    await expect(start(process.execPath, join(directory, 'gone'))).rejects.toThrow(
      /there is no directory .*gone/,
    );
    await expect(start(process.execPath, plain)).rejects.toThrow(
      /working-directory: .*not-executable is a file/,
    );
  });

  it.each([
    [{ SMALL: 'x', DATA: 'x'.repeat(200_000) }, /The longest is the variable DATA with 196 KiB\.$/],
    [{ KEY: 'secret\0part' }, /^k6 cannot be started: the variable KEY holds a NUL character/],
  ])('names the variable that cannot be passed on, and not its value (%#)', async (env, message) => {
    if (process.platform !== 'linux' && 'DATA' in env) return;
    const asked = request('', { k6: { path: process.execPath, version: '2.2.0' }, env });
    for (const start of [createRunner().run, createRunner().inspect]) {
      const error: UserError = await start(asked).then(
        () => Promise.reject(new Error('it started')),
        (thrown) => thrown,
      );
      expect(error).toBeInstanceOf(UserError);
      expect(error.message).toMatch(message);
      expect(error.message + error.hint).not.toMatch(/secret|xxx/);
    }
  });
});

describeWith(['k6', 'k6-1'], 'samples that k6 cannot write', () => {
  it.each(VERSIONS)(
    'end too early, with what k6 $version said of it once, whatever its log format',
    async ({ major }) => {
      if (process.platform === 'win32') return;
      const limited = join(directory, 'limited-k6');
      writeFileSync(limited, `#!/bin/sh\nulimit -f 2\nexec '${k6Path(major)}' "$@"\n`);
      chmodSync(limited, 0o755);
      const script = `import { Trend } from 'k6/metrics'; const size = new Trend('size');
        export const options = { iterations: 20000 };
        export default function () { size.add(Math.random(), { at: String(Math.random()) }); }`;
      for (const flags of [[], ['--log-format=json']]) {
        const taken: (string | null)[] = [];
        shown = '';
        await createRunner().run({
          ...request(script, { major, flags }),
          k6: { path: limited, version: major === 2 ? '2.2.0' : '1.8.1' },
          takeSamples: async ({ csv, writeError }) => {
            const rows = await readSamples(csv, SAMPLE_OPTIONS);
            taken.push(writeError, String(rows.isCutOff));
          },
        });
        expect(taken).toEqual(['CSV: Error writing to file', 'true']);
        expect(shown.split('CSV: Error writing to file').length).toBeLessThan(15);
        expect(shown).toMatch(/… \d{3,} more like: .*CSV: Error writing to file/);
      }
    },
    TIMEOUT,
  );
});

describeWith(['k6', 'k6-1'], 'inspect', () => {
  const OPTIONS = `export const options = { vus: Number(__ENV.USERS), duration: '2s' }; export default function () {}`;

  it.each(VERSIONS)(
    'sees the environment of the run, with k6 $version',
    async ({ major }) => {
      const env = { PATH: process.env.PATH, USERS: '3', K6_LOG_OUTPUT: 'none' };
      const runner = createRunner({ env });
      expect((await runner.inspect(request(OPTIONS, { major }))).options).toMatchObject({
        vus: 3,
        totalDuration: '32s',
      });
      expect((await runner.inspect(request(OPTIONS, { major, env: { USERS: '4' } }))).options).toMatchObject({
        vus: 4,
      });
      expect(
        (await runner.inspect(request(OPTIONS, { major, flags: ['-e', 'USERS=5', '--tag=a=b'] }))).options,
      ).toMatchObject({ vus: 5 });
    },
    TIMEOUT,
  );

  it.each(VERSIONS)(
    'takes one VU where the script names none, as the run of $version does',
    async ({ major }) => {
      const script = "export const options = { duration: '2s' }; export default function () {}";
      const { options } = await createRunner().inspect(request(script, { major }));
      expect(options).toMatchObject({ totalDuration: '32s', maxVUs: 1 });
      const empty = 'export default function () {}';
      const env = { K6_ITERATIONS: '5' };
      const { options: replaced } = await createRunner().inspect(request(empty, { major, env }));
      expect(replaced).toMatchObject({ iterations: 5, maxVUs: 1 });
    },
    TIMEOUT,
  );

  it.each(VERSIONS)(
    'computes with K6_* variables of $version as the run does',
    async ({ major }) => {
      const runner = createRunner({ env: { PATH: process.env.PATH, K6_VUS: '7', K6_DURATION: '9s' } });
      const { options } = await runner.inspect(request(OPTIONS, { major, env: { USERS: '1' } }));
      expect(options).toMatchObject({ totalDuration: '39s', maxVUs: 7 });
    },
    TIMEOUT,
  );

  it.each([
    [
      'export default function (',
      /test\.js: k6 cannot read this file as a test: .*Unexpected end/,
      /k6 inspect/,
    ],
    [
      'undefined.x; export default function () {}',
      /TypeError: Cannot read property 'x' of undefined \(.*test\.js:1:\d+\)$/,
      /__ENV/,
    ],
    [
      "export const options = { vus: 'many' }; export default function () {}",
      /ParseInt: parsing "many"/,
      /options/,
    ],
    ["import './gone.js'; export default function () {}", /gone\.js/, /Mend the script/],
    [
      "import 'https://127.0.0.1:1/lib.js'; export default function () {}",
      /connection refused/,
      /remote module/,
    ],
    ['export function other() {}', /function 'default' not found/, /options/],
  ])(
    'quotes what k6 says of %s',
    async (script, message, hint) => {
      const error: UserError = await createRunner()
        .inspect(request(script))
        .then(
          () => {
            throw new Error('k6 accepted it');
          },
          (thrown) => thrown,
        );
      expect(error).toBeInstanceOf(UserError);
      expect(error.message).toMatch(message);
      expect(error.message).not.toMatch(/\bat \S+ \(file:/);
      expect(error.hint).toMatch(hint);
    },
    TIMEOUT,
  );

  it(
    'names a file that is not there',
    async () => {
      const asked = { ...request(''), scenarioFile: 'gone.js' };
      await expect(createRunner().inspect(asked)).rejects.toThrow(
        /gone\.js: k6 cannot read this file as a test: The moduleSpecifier .* local disk\.$/,
      );
      expect(log.lines.join('\n')).toMatch(/^info: k6: .*Docker/m);
    },
    TIMEOUT,
  );

  it(
    'says at once that a folder, a named pipe or a device is no scenario file',
    async () => {
      mkdirSync(join(directory, 'perf'));
      execFileSync('mkfifo', [join(directory, 'pipe.js')]);
      const inspect = (scenarioFile: string) =>
        createRunner({ patience: { questionLimitMs: TIMEOUT } }).inspect({ ...request(''), scenarioFile });
      await expect(inspect('perf/')).rejects.toThrow('perf/ is a folder, not a file.');
      await expect(inspect('pipe.js')).rejects.toThrow('pipe.js is a named pipe, not a file.');
      await expect(inspect('/dev/zero')).rejects.toThrow('/dev/zero is a device, not a file.');
    },
    TIMEOUT,
  );

  it(
    'does not wait for ever',
    async () => {
      const runner = createRunner({ patience: { questionLimitMs: 500, afterLimitMs: 500 } });
      await expect(runner.inspect(request('while (true) {}'))).rejects.toThrow(/did not end in time/);
    },
    TIMEOUT,
  );
});
