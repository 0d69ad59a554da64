import { describe, expect, it } from '@jest/globals';
import type { SuiteComparison } from '../../../src/comparison/suite-comparison.ts';
import { acceptRegressions } from '../../../src/modes/compare/acceptance.ts';
import type { LabelState } from '../../../src/ports/pull-request.ts';
import { buildReport } from '../../../src/report/model/build-report.ts';
import type { Finding } from '../../../src/rules/verdict.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { CALM, judge, measured, storeHistory } from '../../support/evidence.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { CONTEXT } from '../../support/reports.ts';

const BASE = { sha: 'b'.repeat(40), ref: 'main', how: 'main at bbbbbbb', path: 'perf.yml' };
const CONFIG = 'accept-label: slower-is-fine\n';
const LATER = { kind: 'accepted', by: 'ada', at: '2026-01-02T03:04:05Z' } as const;

function accept(state: LabelState, { config = CONFIG as string | null, slower = true } = {}) {
  const asked: string[] = [];
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const outcome = acceptRegressions(
    [judge(measured({ factor: slower ? 2 : 1 }), storeHistory(CALM))],
    'perf.yml',
    {
      base: {
        load: async () =>
          config === null ? { ...BASE, kind: 'absent' } : { ...BASE, kind: 'found', text: config },
        freeze: async () => [],
        resolveBase: async () => BASE,
        listAncestors: async () => [],
        findLastChange: async () => null,
      },
      labels: {
        find: async (label) => {
          asked.push(label);
          return state;
        },
      },
      log: {
        ...{ debug: say, info: say, notice: say, warning: say, error: say },
        group: (_, work) => work(),
        withoutCommands: (work) => work(),
      },
    },
  );
  return outcome.then(({ comparisons: [comparison], notices }) => {
    if (comparison === undefined) throw new Error('no comparison');
    return { comparison, notices, asked };
  });
}

describe('a regression', () => {
  it('that a maintainer accepted warns, and says by whom', async () => {
    const { comparison, asked } = await accept(LATER);
    const [first] = comparison.findings;
    expect(asked).toEqual(['slower-is-fine']);
    expect(first).toMatchObject({ verdict: 'warn', reason: 'accepted' });
    expect(first?.acceptedBy).toBe('Accepted by ada on 2026-01-02 with the label "slower-is-fine".');
    expect(first?.text.endsWith(` ${first.acceptedBy}`)).toBe(true);
  });

  it('is told with who accepted it in the headline, whatever the label is called', async () => {
    const config = 'accept-label: "is Accepted by all"\n';
    const { comparison } = await accept(LATER, { config });
    const { suite } = comparison.record;
    const report = buildReport([{ kind: 'compared', suite, comparison, error: null }], CONTEXT);
    expect(report.headline).toMatch(/the limit is .*Accepted by ada on .* the label "is Accepted by all"\.$/);
  });

  it('fails, with an offer to maintainers, where nobody accepted it', async () => {
    const { comparison, notices } = await accept({ kind: 'absent' });
    expect(comparison.findings[0]).toMatchObject({ verdict: 'fail', reason: 'regression' });
    expect(notices).toEqual([expect.stringContaining('add the label "slower-is-fine"')]);
  });

  it('fails where the label does not count, and the report says why', async () => {
    const { comparison, notices } = await accept({ kind: 'not-counted', reason: 'Set by a stranger.' });
    expect(comparison.findings[0]?.verdict).toBe('fail');
    expect(notices[0]).toBe('Set by a stranger.');
  });

  it('fails where the config of the base branch cannot be read', async () => {
    const { comparison } = await accept(LATER, { config: 'accept-label: [' });
    expect(comparison.findings[0]?.verdict).toBe('fail');
  });
});

it('asks for no label where nothing became slower', async () => {
  expect((await accept(LATER, { slower: false })).asked).toEqual([]);
});

it('excuses no broken budget, and stays first among what warns', async () => {
  const findings: Finding[] = [
    { verdict: 'fail', reason: 'regression', text: '1 measure past the fail limit.' },
    { verdict: 'fail', reason: 'budget', text: 'A budget is broken.' },
    { verdict: 'warn', reason: 'near-budget', text: 'A budget is near.' },
  ];
  const ports = {
    base: createMemoryBase({ 'perf.yml': CONFIG }),
    labels: { find: async () => LATER },
    log: createMemoryLog(),
  };
  const { comparisons } = await acceptRegressions(
    [{ findings } as unknown as SuiteComparison],
    'perf.yml',
    ports,
  );
  expect(comparisons[0]?.findings.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ['fail', 'budget'],
    ['warn', 'accepted'],
    ['warn', 'near-budget'],
  ]);
});
