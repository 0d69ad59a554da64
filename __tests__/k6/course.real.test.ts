import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, jest } from '@jest/globals';
import { parseCourse } from '../../src/k6/course.ts';
import { formatSampleOutput } from '../../src/k6/csv/output.ts';
import { readSamples } from '../../src/k6/csv/reader.ts';
import { computeSampleRecords } from '../../src/samples/metric-records.ts';
import { computeStageRecords, cutBetween } from '../../src/samples/stage-records.ts';
import { SAMPLE_OPTIONS } from '../support/k6-csv.ts';
import { describeWith, k6Path } from '../support/tools.ts';

jest.setTimeout(120_000);

/** Every iteration tells how long its scenario has been running, by k6's own clock. */
const SCRIPT = `
import exec from 'k6/execution';
import { sleep } from 'k6';
import { Trend } from 'k6/metrics';
const since = new Trend('since', true);
export const options = { scenarios: {
  users: { executor: 'ramping-vus', startVUs: 0, startTime: '200ms', stages: [
    { duration: '1s', target: 4 }, { duration: '600ms', target: 4 }, { duration: '0s', target: 8 }, { duration: '700ms', target: 0 }] },
  arrivals: { executor: 'ramping-arrival-rate', startRate: 0, preAllocatedVUs: 20, stages: [
    { duration: '1500ms', target: 60 }, { duration: '900ms', target: 60 }] },
} };
export function setup() { sleep(0.7); }
export default function () { sleep(0.005); since.add(Date.now() - exec.scenario.startTime); }
`;
const STARTS: Readonly<Record<string, number>> = { users: 200, arrivals: 0 };
/** Of k6's ticks, and of what lies between a sample's value and its time. */
const TICKS_MS = 60;

describeWith('k6', 'the stages of a real run', () => {
  it('hold the samples of their own time, though no iteration began with the load', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'k6-stages-'));
    try {
      const run = promisify(execFile);
      const env = { ...process.env, K6_NO_USAGE_REPORT: 'true' };
      const csv = join(folder, 'samples.csv');
      await writeFile(join(folder, 'user.js'), SCRIPT);
      const inspect = ['inspect', '--execution-requirements', 'user.js'];
      const inspection = JSON.parse((await run(k6Path(), inspect, { env, cwd: folder })).stdout);
      const args = ['run', '--quiet', '--out', formatSampleOutput(csv), 'user.js'];
      await run(k6Path(), args, { env, cwd: folder });
      const { stages, leadMs, scenarios } = parseCourse(inspection);
      // The rate grows by 40 per second each second: 20 t² = 1.
      expect(leadMs).toBeCloseTo(223.6, 1);
      const set = await readSamples(createReadStream(csv), {
        ...SAMPLE_OPTIONS,
        groupings: [['scenario']],
        kinds: { since: { type: 'trend', contains: 'time' } },
        cuts: cutBetween(stages, leadMs),
      });
      const whole = computeSampleRecords(set, { ramps: [], warmUpMs: 0, percentiles: [], durationMs: null });
      // A busy machine begins the first iteration late, and the stages are counted from it.
      const firstMs =
        whole.find(({ name, tags }) => name === 'since' && tags.scenario === 'arrivals')?.values.min ?? 0;
      const toleranceMs = TICKS_MS + Math.max(0, firstMs - leadMs);
      const records = computeStageRecords(set, stages, { percentiles: [], scenarios, wanted: [] });
      const filled = records.filter(({ kind }) => kind !== 'jump');
      expect(filled.map(({ number }) => number)).toEqual([1, 2, 1, 2, 4]);
      for (const { scenario, fromMs, toMs, metrics } of filled) {
        const since = metrics.find(({ name }) => name === 'since');
        const startMs = STARTS[scenario] ?? 0;
        expect(since?.values.min).toBeGreaterThanOrEqual(fromMs - startMs - toleranceMs);
        expect(since?.values.max).toBeLessThanOrEqual(toMs - startMs + toleranceMs);
      }
      expect(records.find(({ kind }) => kind === 'jump')?.metrics).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
