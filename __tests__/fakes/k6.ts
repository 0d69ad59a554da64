import type { K6RunRequest, K6RunResult, K6Samples } from '../../src/k6/invocation.ts';
import type { K6Installer, K6Runner } from '../../src/ports/k6.ts';

/** What k6 does with one scenario file. */
export interface K6Script {
  /** Of `k6 inspect`; an error is thrown. */
  readonly options?: Record<string, unknown> | Error;
  /** What the run leaves; an error is thrown. */
  readonly run?: Partial<K6RunResult> | Error;
  /** What the run leaves of its samples; none are taken without it. */
  readonly samples?: Partial<K6Samples>;
  /** How long the run takes on the fake clock. */
  readonly takesMs?: number;
  /** Files of the checkout that the script writes while it runs. */
  readonly writes?: Readonly<Record<string, string>>;
}

export interface FakeK6 {
  readonly installer: K6Installer;
  readonly runner: K6Runner;
  readonly clock: { now(): number };
  readonly runs: readonly K6RunRequest[];
  /** Of every call, in order. */
  readonly deadlines: readonly (number | undefined)[];
}

/** k6 without processes: the time that runs take is added to a clock that stands still otherwise. */
export function createFakeK6(
  scripts: Readonly<Record<string, K6Script>>,
  note: (effect: string) => void = () => {},
  checkout: Map<string, string> = new Map(),
): FakeK6 {
  let now = Date.parse('2026-11-20T12:00:00Z');
  const runs: K6RunRequest[] = [];
  const deadlines: (number | undefined)[] = [];
  const inspect = async (file: string) => {
    const options = scripts[file]?.options ?? { totalDuration: '30s' };
    if (options instanceof Error) throw options;
    return { options };
  };
  return {
    runs,
    deadlines,
    clock: { now: () => now },
    installer: {
      async install({ version }) {
        note(`install ${version}`);
        return { path: '/opt/k6', version };
      },
    },
    runner: {
      async inspect({ scenarioFile, deadline }) {
        deadlines.push(deadline);
        note(`inspect ${scenarioFile}`);
        return inspect(scenarioFile);
      },
      async fingerprintScript({ scenarioFile, deadline }) {
        deadlines.push(deadline);
        const fingerprint = { whole: `hash of ${scenarioFile}`, parts: null };
        const state = checkout.get(scenarioFile) ?? '';
        return {
          fingerprint,
          files: [{ path: `/${scenarioFile}`, name: scenarioFile, state, stamp: null }],
        };
      },
      findChanged: async (files) =>
        files.filter(({ name, state }) => (checkout.get(name) ?? '') !== state).map(({ name }) => name),
      inspectBeside: ({ scenarioFile }) => inspect(scenarioFile),
      async run(request) {
        note(`run ${request.scenarioFile}`);
        runs.push(request);
        deadlines.push(request.deadline);
        const { run = {}, samples, takesMs = 30_000, writes = {} } = scripts[request.scenarioFile] ?? {};
        const startedAt = now;
        now += takesMs;
        for (const [file, text] of Object.entries(writes)) checkout.set(file, text);
        if (run instanceof Error) throw run;
        const exit = { code: 0, signal: null, interruptedBy: null };
        const summary = run.summary === undefined ? renderSummary() : run.summary;
        if (samples !== undefined) {
          const whole = { writeError: null, isDiskFull: false, csv: (async function* () {})(), ...samples };
          await request.takeSamples?.({ exit, durationMs: takesMs, summary, ...whole });
        }
        return {
          exit,
          startedAt,
          endedAt: now,
          summary,
          failedIterations: 0,
          errorLines: [],
          requestError: null,
          ...run,
        };
      },
    },
  };
}

/** The summary export of a run with this p(95) in ms. */
export function renderSummary({ p95 = 300, iterations = 2000, failed = 0, broken = false } = {}): string {
  const trend = {
    avg: p95 / 2,
    min: 1,
    med: p95 / 3,
    max: p95 * 3,
    'p(90)': p95 * 0.9,
    'p(95)': p95,
    'p(99)': p95 * 1.2,
    count: 2000,
  };
  return JSON.stringify({
    metrics: {
      http_req_duration: { ...trend, thresholds: { 'p(95)<10000': broken } },
      http_req_failed: { value: failed, passes: 2000 * failed, fails: 2000 * (1 - failed) },
      http_reqs: { count: 2000, rate: 66.7 },
      iterations: { count: iterations, rate: iterations / 30 },
    },
    root_group: { name: '', path: '', groups: {}, checks: {} },
  });
}
