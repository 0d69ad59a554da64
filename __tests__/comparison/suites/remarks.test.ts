import { describe, expect, it } from '@jest/globals';
import type { BaselineRun } from '../../../src/baseline/document.ts';
import { compareSuites } from '../../../src/comparison/suite-comparison.ts';
import type { Environment } from '../../../src/measurement/run-record.ts';
import {
  against,
  CALM,
  judge,
  measured,
  P95,
  rowOf,
  rulesOf,
  storeHistory,
  storeRun,
  verdictOf,
} from '../../support/evidence.ts';
import { ENVIRONMENT, fingerprintOf } from '../../support/runs.ts';

const onEnvironment = (run: BaselineRun, changes: Partial<Environment>): BaselineRun => ({
  ...run,
  environment: { ...ENVIRONMENT, ...changes },
});
const calm = storeHistory(CALM);

describe('runs on another machine', () => {
  const mixed = calm.map((run, job) => (job < 4 ? onEnvironment(run, { cpuModel: 'Intel 8370C' }) : run));

  it('do not count, and the report says how many are left and why', () => {
    const comparison = judge(measured(), mixed);
    expect(rowOf(comparison).evidence?.runs).toBe(6);
    expect(comparison.baseline.comparableRuns).toBe(6);
    expect(comparison.remarks).toContain('6 of 10 stored runs count; the others differ in CPU model.');
  });

  it('do not shift the centre: a slow model in the history hides no slowdown', () => {
    const slow = storeHistory(CALM.slice(0, 4), { factor: 2 });
    const others = slow.map((run) => onEnvironment(run, { cpuModel: 'Intel 8370C' }));
    expect(rowOf(judge(measured({ p95: 360 }), [...others, ...calm])).verdict).toBe('fail');
    expect(rowOf(judge(measured({ p95: 360 }), [...slow, ...calm])).verdict).not.toBe('fail');
  });

  it('name every part in which they differ, once', () => {
    const [first, second, ...rest] = calm;
    if (first === undefined || second === undefined) throw new Error('no runs');
    const others = [
      onEnvironment(first, { cpuModel: 'Intel 8370C', cores: 2 }),
      onEnvironment(second, { cores: 2 }),
    ];
    expect(judge(measured(), [...others, ...rest]).remarks).toContain(
      '8 of 10 stored runs count; the others differ in CPU model, cores.',
    );
  });
});

describe('other data', () => {
  const made = (files: Record<string, string>) => ({ ...ENVIRONMENT, script: fingerprintOf('a', files) });
  const run = measured({}, { environment: made({ 'users.json': '2', 'new.csv': '1', 'same.csv': '1' }) });
  const base = { 'users.json': '1', 'old.csv': '1', 'same.csv': '1' };
  const stored = calm.map((each) => onEnvironment(each, made(base)));

  it('is compared, and the report says which files differ', () => {
    const comparison = judge(run, stored);
    expect(verdictOf(comparison)[0]).toBe('pass');
    expect(comparison.remarks).toEqual([
      "users.json differs from the baseline's; new.csv was not opened by the baseline's runs; old.csv was opened by the baseline's runs only. The runs are compared all the same.",
    ]);
  });

  it('is another measurement where the suite wants it so', () => {
    const [comparison] = compareSuites([{ ...against(run, stored), strictData: true }], rulesOf({}));
    expect(comparison?.findings[0]).toMatchObject({ verdict: 'inconclusive', reason: 'not-comparable' });
    expect(comparison?.findings[0]?.text).toContain("users.json differs from the baseline's");
  });

  it('is told from an earlier version of the fingerprint, which knows no data', () => {
    const earlier = calm.map((each) => onEnvironment(each, { script: { whole: 'x', parts: null } }));
    expect(judge(run, earlier).findings[0]?.text).toContain(
      'whose fingerprint was made by an earlier version',
    );
  });
});

describe('parts that one side does not know', () => {
  it('are not checked, and named', () => {
    const older = calm.map((run) => onEnvironment(run, { script: null, cpuModel: null }));
    const comparison = judge(measured(), older);
    expect(comparison.remarks).toContain(
      'Not checked, because this run or the baseline does not say it: script, CPU model.',
    );
    expect(verdictOf(comparison)[0]).toBe('pass');
  });
});

describe('a short history', () => {
  it.each([
    [1, 'the baseline has runs of 1 job,', 'measure in 4 more jobs.'],
    [4, 'the baseline has runs of 4 jobs,', 'measure in 1 more job.'],
  ])('of %d: the noise is not known yet', (jobs, has, advice) => {
    const remark = judge(measured(), calm.slice(0, jobs)).remarks.join(' ');
    expect(remark).toContain(has);
    expect(remark).toContain(advice);
  });

  it('leaves the number of jobs to the finding, where there is one', () => {
    const comparison = judge(measured({ p95: 400 }), calm.slice(4, 5));
    expect(comparison.findings[0]?.text).toContain('more jobs');
    expect(comparison.remarks.join(' ')).toContain('runs of 1 job, so only large changes can be proven.');
  });

  it('cannot grow in a file that holds one run', () => {
    const input = against(measured(), calm.slice(0, 1));
    if (input.baseline.kind !== 'found') throw new Error('no baseline');
    const baseline = { ...input.baseline, holdsOneRun: true };
    const [comparison] = compareSuites([{ ...input, baseline }], rulesOf({}));
    expect(comparison?.remarks.join(' ')).toContain('has room for one run, so only large changes');
    expect(comparison?.remarks.join(' ')).not.toContain('more job');
  });

  it('is long enough with 5 jobs; 5 runs of one job are not', () => {
    expect(judge(measured(), calm.slice(0, 5)).remarks).toEqual([]);
    const ofOneJob = CALM.slice(0, 5).map((factor) => storeRun(measured({ factor }), 'same'));
    expect(judge(measured(), ofOneJob).remarks.join(' ')).toContain('runs of 1 job,');
  });

  it('proves only what is large', () => {
    const single = calm.slice(4, 5);
    expect(rowOf(judge(measured({ p95: 345 }), single)).verdict).toBe('pass');
    expect(rowOf(judge(measured({ p95: 600 }), single)).verdict).toBe('fail');
    const own = single.map((run) => onEnvironment(run, { runnerClass: 'self-hosted' }));
    const record = measured({ p95: 400 }, { environment: { ...ENVIRONMENT, runnerClass: 'self-hosted' } });
    expect(rowOf(judge(record, own)).verdict).toBe('fail');
    expect(rowOf(judge(measured({ p95: 400 }), single)).verdict).toBe('inconclusive');
  });
});

describe('nothing comparable', () => {
  it('another load is never turned into a number', () => {
    const load = { hash: 'other', summary: 'api: constant-vus, 50 VUs, 30s' };
    const comparison = judge(measured({ p95: 900 }, { environment: { ...ENVIRONMENT, load } }), calm);
    expect(verdictOf(comparison)).toEqual(['inconclusive', 'not-comparable']);
    expect(rowOf(comparison, P95)).toMatchObject({ verdict: 'not-judged', base: null, change: null });
    expect(comparison.remarks).toEqual([]);
    expect(comparison.error).toBeNull();
  });

  it.each<[string, Partial<Environment>, boolean]>([
    ['another script', { script: fingerprintOf('b') }, false],
    ['another k6 major version', { k6Version: '1.5.0' }, false],
    ['another k6 minor version', { k6Version: '2.9.0' }, true],
    ['another operating system', { os: 'win32' }, false],
    ['another number of cores', { cores: 8 }, false],
    ['another runner class', { runnerClass: 'self-hosted' }, false],
  ])('%s', (_what, changes, comparable) => {
    const comparison = judge(measured({ p50: 101 }, { environment: { ...ENVIRONMENT, ...changes } }), calm);
    expect(verdictOf(comparison)).toEqual(
      comparable ? ['pass', 'no-slowdown'] : ['inconclusive', 'not-comparable'],
    );
  });
});
