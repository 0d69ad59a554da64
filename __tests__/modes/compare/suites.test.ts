import { describe, expect, it } from '@jest/globals';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import { UserError } from '../../../src/common/errors.ts';
import { type RunRecord, UNKNOWN_TIME } from '../../../src/measurement/run-record.ts';
import { compareAll } from '../../../src/modes/compare/suites.ts';
import type { Measured } from '../../../src/modes/measure/request.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { NO_STORES } from '../../fakes/stores.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import {
  createDocument,
  createRecord,
  createStoredRun,
  ENVIRONMENT,
  fingerprintOf,
} from '../../support/runs.ts';

const PATH = '.perf-baseline/checkout.json';

const measured = (changes: Partial<RunRecord> = {}): Measured => {
  const record = createRecord(changes);
  return { suite: record.suite, record, error: null } as Measured;
};
function stored({
  p95 = 300,
  time = '2026-11-12T12:00:00.000Z',
  suite = 'checkout',
  environment = ENVIRONMENT,
} = {}) {
  const made = createStoredRun({ 'http_req_duration p(95)': p95 }, { environment });
  return renderBaseline(createDocument([{ ...made, provenance: { ...made.provenance, time } }], { suite }));
}

interface World {
  readonly config?: string;
  readonly rules?: string;
  readonly base?: Readonly<Record<string, string | Error>>;
  readonly configFile?: { path: string; text: string | null };
}

async function compare(all: readonly Measured[], { config, rules, base, configFile }: World = {}) {
  const log = createMemoryLog();
  const compared = await compareAll(
    all,
    {
      config: parseConfig(config ?? null, 'perf.yml', rules ?? 'classic'),
      configFile: configFile ?? null,
      wanted: 'repo',
    },
    { ...NO_STORES, base: createMemoryBase(base), workspace: createMemoryWorkspace(), log },
  );
  return { ...compared, log: log.lines };
}
const findingsOf = ({ results }: Awaited<ReturnType<typeof compare>>) =>
  results.map((result) => [
    result.suite,
    result.kind === 'compared' ? (result.comparison.findings[0]?.reason ?? null) : result.kind,
  ]);

describe('the results of suites', () => {
  it('are one a suite, in the order of the suites, those that failed among them', async () => {
    const failed: Measured = {
      ...measured(),
      suite: 'broken',
      record: null,
      error: new UserError('x'),
    } as Measured;
    const all = [measured({ suite: 'b' }), failed, measured({ suite: 'a' })];
    const { results } = await compare(all);
    expect(results.map(({ suite, kind }) => [suite, kind])).toEqual([
      ['b', 'compared'],
      ['broken', 'failed'],
      ['a', 'compared'],
    ]);
  });

  it('are against the baseline of each, and one that cannot be read concerns its suite only', async () => {
    const base = {
      '.perf-baseline/a.json': stored({ p95: 100, suite: 'a' }),
      '.perf-baseline/b.json': '<<<<<<< HEAD',
      '.perf-baseline/c.json': stored({ suite: 'c' }),
    };
    const outcome = await compare(
      ['a', 'b', 'c'].map((suite) => measured({ suite })),
      { base },
    );
    expect(findingsOf(outcome)).toEqual([
      ['a', 'regression'],
      ['b', 'user-error'],
      ['c', 'no-limit-passed'],
    ]);
    const errors = outcome.results.map((result) => (result.kind === 'compared' ? result.error?.message : ''));
    expect(errors).toEqual([undefined, expect.stringContaining('is not JSON'), undefined]);
  });

  it('follow what the config says of the suite: other data than the baseline had', async () => {
    const base = {
      [PATH]: stored({ environment: { ...ENVIRONMENT, script: fingerprintOf('a', { 'u.json': '1' }) } }),
    };
    const environment = { ...ENVIRONMENT, script: fingerprintOf('a', { 'u.json': '2' }) };
    const config = 'suites: { checkout: { scenario-file: a.js, data: strict } }';
    expect(findingsOf(await compare([measured({ environment })], { base }))).toEqual([
      ['checkout', 'no-limit-passed'],
    ]);
    expect(findingsOf(await compare([measured({ environment })], { base, config }))).toEqual([
      ['checkout', 'not-comparable'],
    ]);
  });
});

describe('what the reader is told beside the results', () => {
  it('is that the config changed, once, where anything was compared', async () => {
    const world = { configFile: { path: 'perf.yml', text: 'rules: classic' }, base: { 'perf.yml': 'x: 1' } };
    const { notices } = await compare([measured({ suite: 'a' }), measured({ suite: 'b' })], world);
    expect(notices).toEqual([expect.stringContaining('This checkout changes perf.yml')]);
    const failed = { ...measured(), record: null, error: new UserError('x') } as Measured;
    expect((await compare([failed], world)).notices).toEqual([]);
  });

  it('is which rules and budgets fit nothing that was measured or stored', async () => {
    const rules = [
      '- { measure: "http_req_duration p(95)", fail: +20 % }',
      '- { measure: "chekout_latency p(95)", fail: +20 % }',
    ].join('\n');
    const config = 'budgets: [{ measure: "chekout_latency p(99)", limit: 800 ms }]';
    const { notices } = await compare([measured()], { rules, config });
    expect(notices).toEqual([
      'The budget for chekout_latency p(99) fits no measure of this run, so it holds nothing. Look for a typing mistake.',
      'The rule for chekout_latency p(95) fits no measure of this run or its baseline, so it judges nothing. Look for a typing mistake.',
    ]);
  });

  it('is nothing of rules that fit one of several suites, of a preset, or where nothing was compared', async () => {
    const rules = '- { measure: "http_req_duration p(95)", fail: +20 % }';
    const other = measured({ suite: 'other', metrics: [] });
    expect((await compare([other, measured()], { rules })).notices).toEqual([]);
    expect((await compare([other], { rules: 'default' })).notices).toEqual([]);
    const failed = { ...measured(), record: null, error: new UserError('x') } as Measured;
    expect((await compare([failed], { rules })).notices).toEqual([]);
  });

  it.each([
    ['2026-11-15T12:00:00.000Z', []],
    ['2026-11-10T11:00:00.000Z', []],
    [
      '2026-11-09T11:00:00.000Z',
      [
        'The newest baseline of checkout is 11 days old (max-age-days is 10). A maintainer should measure a new one.',
      ],
    ],
    [UNKNOWN_TIME, []],
  ])('is that a baseline of %s is old, if it is', async (time, expected) => {
    const config = 'baseline: { max-age-days: 10 }';
    const { notices, log } = await compare([measured()], { base: { [PATH]: stored({ time }) }, config });
    expect(notices).toEqual(expected);
    expect(log.filter((line) => line.startsWith('warning'))).toEqual(
      expected.map((text) => `warning: ${text}`),
    );
  });
});
