import { describe, expect, it } from '@jest/globals';
import type { BaselineRun } from '../../../src/baseline/document.ts';
import { CALM, judge, measured, P95, rowOf, storeHistory, storeRun } from '../../support/evidence.ts';
import { counter, createRecord } from '../../support/runs.ts';

/** Noise of thirty jobs, without order. */
const THIRTY = [...CALM, ...CALM.toReversed(), ...CALM.slice(3), ...CALM.slice(0, 3)];
const stepAfter = (jobs: number, size: number) =>
  storeHistory(THIRTY.map((factor, job) => factor * (job < jobs ? 1 : size)));
const remarksOf = (runs: readonly BaselineRun[]) => judge(measured(), runs).remarks;

describe('a step of the base branch', () => {
  it.each([
    ['accepted slowdown, unchanged pull request', { jobs: 24, size: 1.4, factor: 1.4 }, 'pass'],
    ['accepted slowdown, another one on top', { jobs: 24, size: 1.4, factor: 1.4 * 1.3 }, 'fail'],
    ['win, unchanged pull request', { jobs: 22, size: 0.7, factor: 0.7 }, 'pass'],
    ['win that the pull request takes back', { jobs: 22, size: 0.7, factor: 0.7 * 1.35 }, 'fail'],
  ])('%s: judged by the runs since', (_what, { jobs, size, factor }, verdict) => {
    const comparison = judge(measured({ factor }), stepAfter(jobs, size));
    expect(comparison.findings[0]?.verdict).toBe(verdict);
    const { base, evidence } = rowOf(comparison);
    expect(evidence?.jobs).toBe(30 - jobs);
    expect(Math.abs((base ?? 0) / (300 * size) - 1)).toBeLessThan(0.01);
  });

  it('is told once for all measures that took it', () => {
    expect(remarksOf(stepAfter(22, 0.7))).toEqual([
      '22 older runs do not count for http_req_duration p(50), http_req_duration p(95), http_req_duration p(99): the base branch moved by −30 % between sha-21 and sha-22.',
    ]);
  });

  it('between two measurements of one commit is one of the machine', () => {
    const one = (run: BaselineRun) => ({ ...run, provenance: { ...run.provenance, sha: 'c0ffee1234' } });
    const [remark] = remarksOf(stepAfter(20, 1.2).map(one));
    expect(remark).toContain(
      'by +20 % between two jobs that measured c0ffee1: the machine moved, not the code.',
    );
  });

  it('the last of several counts', () => {
    const two = storeHistory(THIRTY.map((factor, job) => factor * (job < 8 ? 1 : job < 20 ? 1.6 : 1.75)));
    expect(rowOf(judge(measured({ factor: 1.75 }), two)).evidence?.jobs).toBe(10);
  });

  it('concerns the measures that took it only', () => {
    const run = (p95: number) => measured({ p95 });
    const runs = THIRTY.map((factor, job) => storeRun(run(300 * factor * (job < 20 ? 1 : 1.3)), job));
    const comparison = judge(run(390), runs);
    expect(rowOf(comparison).evidence?.jobs).toBe(10);
    expect(rowOf(comparison, 'http_req_duration p(50)').evidence?.jobs).toBe(30);
  });

  it('of throughput counts too', () => {
    const run = (requests: number) =>
      createRecord({ closedModel: true, metrics: [...measured().metrics, counter('http_reqs', requests)] });
    const runs = THIRTY.map((factor, job) => storeRun(run(3000 * factor * (job < 20 ? 1 : 1.5)), job));
    expect(rowOf(judge(run(4500), runs), 'http_reqs rate').evidence?.jobs).toBe(10);
  });
});

describe('the whole history counts', () => {
  it.each<[string, readonly number[]]>([
    ['without a step', THIRTY],
    ['with a slow creep', THIRTY.map((factor, job) => factor ** 0.5 * 1.008 ** job)],
    ['with a step as small as the noise', THIRTY.map((factor, job) => factor * (job < 15 ? 1 : 1.018))],
    ['with a step that two jobs have seen', THIRTY.map((factor, job) => factor * (job < 28 ? 1 : 1.4))],
    ['with a single outlier', THIRTY.map((factor, job) => (job === 25 ? 3 : factor))],
  ])('%s', (_what, factors) => {
    const comparison = judge(measured(), storeHistory(factors));
    expect(rowOf(comparison).evidence?.jobs).toBe(30);
    expect(comparison.remarks).toEqual([]);
  });

  it('where runs of one job look like a step', () => {
    const slow = Array.from({ length: 12 }, () => storeRun(measured({ factor: 1.3 }), 'slow'));
    const comparison = judge(measured(), [...storeHistory(CALM), ...slow]);
    expect(rowOf(comparison, P95).evidence?.runs).toBe(22);
  });
});
