import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import type { K6Samples } from '../../../src/k6/invocation.ts';
import { parseK6Inspection } from '../../../src/k6/plan.ts';
import { createKindFinder } from '../../../src/modes/measure/metric-kinds.ts';
import { joinMetrics, type SamplingRequest, sampleRun } from '../../../src/modes/measure/samples.ts';
import { renderSummary } from '../../fakes/k6.ts';
import { cutIntoChunks, renderCsv } from '../../support/k6-csv.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { act } from '../../support/mode-world.ts';
import { counter, trend } from '../../support/runs.ts';

/** One iteration a millisecond, each with a request and a value of the script's own. */
const ROWS = Array.from({ length: 2000 }, (_, ms) => [
  { metric: 'iterations', ms },
  { metric: 'http_req_duration', ms, value: 100 },
  { metric: 'wait_time', ms, value: 5 },
]).flat();
const CSV = renderCsv(ROWS);

const withWaitTime = (summary: string) => {
  const { metrics, ...rest } = JSON.parse(summary);
  return JSON.stringify({ ...rest, metrics: { ...metrics, wait_time: { avg: 5, 'p(95)': 5 } } });
};

function runOf(csv: string, changes: Partial<K6Samples> = {}): K6Samples {
  return {
    summary: withWaitTime(renderSummary()),
    csv: cutIntoChunks(csv, [1 << 16]),
    durationMs: 2000,
    exit: { code: 0, signal: null, interruptedBy: null },
    writeError: null,
    isDiskFull: false,
    ...changes,
  };
}

/** Of a script that k6 runs and does not inspect a second time. */
const REQUEST: SamplingRequest = {
  suite: 'checkout',
  script: null,
  plan: parseK6Inspection({ totalDuration: '32s' }),
  findKinds: createKindFinder(
    { k6: { path: 'k6', version: '2.2.0' }, scenarioFile: 'test.js', flags: [], env: {} },
    { inspectBeside: () => Promise.reject(new UserError('stat /proto: no such file')) },
  ),
  groupings: [],
  wanted: [],
  groupIds: false,
};

const sample = (run: K6Samples) => sampleRun(run, REQUEST, createMemoryLog());

describe('the samples of a run', () => {
  it('are read though k6 cannot be asked for kinds: only units are missing, and a note says so', async () => {
    const { metrics, loss, notes } = await sample(runOf(CSV));
    expect(loss).toBeNull();
    expect(metrics.find(({ name }) => name === 'http_req_duration')?.steady['p(95)']).toBeDefined();
    const own = metrics.find(({ name }) => name === 'wait_time');
    expect(own).toMatchObject({ type: 'trend', contains: 'default', count: 2000 });
    expect(own?.steady['p(95)']).toBeDefined();
    expect(notes).toEqual([
      expect.stringMatching(/^Whether wait_time is a time is not known, .*stat \/proto/),
    ]);
  });

  it('are read of the metrics too that a script took out of the summary', async () => {
    const kinds = { wait_time: { type: 'trend', contains: 'time' } };
    const inspectBeside = async () => ({
      options: { tags: { perf_baseline_metrics: JSON.stringify(kinds) } },
    });
    const invocation = { k6: { path: 'k6', version: '2.2.0' }, scenarioFile: 'test.js', flags: [], env: {} };
    const findKinds = createKindFinder(invocation, { inspectBeside });
    const csv = { [Symbol.asyncIterator]: () => cutIntoChunks(CSV, [1 << 16]) };
    for (const summary of [renderSummary(), null]) {
      const run = runOf(CSV, { summary, csv });
      const { metrics, notes } = await sampleRun(run, { ...REQUEST, findKinds }, createMemoryLog());
      expect(metrics.find(({ name }) => name === 'wait_time')).toMatchObject({
        contains: 'time',
        count: 2000,
      });
      expect(notes).toEqual([]);
    }
  });

  it('are lost in part where the stream is cut off, held against the iterations that k6 counted', async () => {
    const half = CSV.slice(0, CSV.length / 2);
    const said = 'CSV: Error writing to file';
    const { loss } = await sample(runOf(half, { writeError: said, isDiskFull: true }));
    expect(loss).toMatchObject({ cause: 'disk-full', detail: said, counted: 2000 });
    expect(loss?.read).toBeGreaterThan(900);
    expect(loss?.read).toBeLessThan(1100);
  });

  it('are lost where k6 says so, though the stream looks whole', async () => {
    const { loss } = await sample(runOf(CSV, { writeError: 'CSV: Error writing to file' }));
    expect(loss).toMatchObject({ cause: 'write-error' });
  });

  it('are lost where k6 left none, with a summary that the full disk cut off', async () => {
    const { loss, metrics } = await sample(runOf('', { summary: '{"metr', isDiskFull: true }));
    expect(loss).toEqual({ cause: 'disk-full', detail: '', read: 0, counted: null });
    expect(metrics).toEqual([]);
  });

  it('are lost where what k6 left is something else', async () => {
    const { loss } = await sample(runOf('{"type":"Metric"}\n'));
    expect(loss).toMatchObject({ cause: 'unreadable', counted: 2000 });
    expect(loss?.detail).toMatch(/^Line 1 of the sample stream/);
  });
});

describe('a run whose samples are lost', () => {
  it('is not valid, with the cause, and never stored', async () => {
    const samples = { csv: cutIntoChunks(CSV.slice(0, 9000), [4096]), isDiskFull: true };
    const { report, workspace } = await act({
      scripts: { 'checkout.js': { samples } },
      inputs: { mode: 'baseline' },
      eventName: 'workflow_dispatch',
    });
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'samples-lost' });
    expect(report.headline).toMatch(
      /^checkout: Samples were lost: the disk is full\. Of the 2\u202f000 iterations/,
    );
    expect([...workspace.files.keys()]).toEqual(['checkout.js']);
  });
});

describe('the figures of the summary beside those of the samples', () => {
  const whole = [trend('http_req_duration', { 'p(95)': 300 }), counter('iterations', 2000)];
  const steady = { 'p(95)': { value: 290, standardError: 0.01, count: 1800 } };
  const seen = [trend('http_req_duration', { 'p(95)': 300 }, { steady }), counter('iterations', 2000)];
  const byName = trend('http_req_duration', { 'p(95)': 310 }, { tags: { name: 'cart' } });
  const loss = { cause: 'disk-full', detail: '', read: 5, counted: 2000 } as const;

  it('are those of k6, with what only samples tell', () => {
    const sampled = {
      metrics: [...seen, byName],
      loss: null,
      faults: [],
      stages: [],
      endpoints: null,
      notes: [],
    };
    const { metrics, notes } = joinMetrics(whole, sampled);
    expect(metrics[0]).toMatchObject({ values: { 'p(95)': 300 }, steady });
    expect(metrics).toContainEqual(byName);
    expect(notes).toEqual([]);
  });

  it('are those of the samples where the script changed what k6 states', () => {
    const altered = [trend('http_req_duration', { 'p(95)': 100 }), counter('iterations', 2000)];
    const { metrics, notes } = joinMetrics(altered, {
      metrics: seen,
      loss: null,
      faults: [],
      stages: [],
      endpoints: null,
      notes: [],
    });
    expect(metrics[0]?.values['p(95)']).toBe(300);
    expect(notes).toEqual([
      "The script's handleSummary() changed the figures of http_req_duration; the samples' own are used.",
    ]);
  });

  it('are those of the samples that were read where some are lost, whatever the summary says', () => {
    const part = [trend('http_req_duration', { 'p(95)': 900 }, { steady }), counter('iterations', 5), byName];
    const { metrics, notes } = joinMetrics(whole, {
      metrics: part,
      loss,
      faults: [],
      stages: [],
      endpoints: null,
      notes: [],
    });
    expect(metrics.map(({ values }) => values['p(95)'] ?? values.count)).toEqual([900, 5, 310]);
    expect(metrics.map((metric) => Object.keys(metric.steady))).toEqual([[], [], []]);
    expect(notes).toEqual([]);
  });
});
