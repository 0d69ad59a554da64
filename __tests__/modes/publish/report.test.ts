import { describe, expect, it } from '@jest/globals';
import { listOutputs, OUTPUT_NAMES } from '../../../src/modes/publish/outputs.ts';
import { publishReport } from '../../../src/modes/publish/report.ts';
import type { Report } from '../../../src/report/model/schema.ts';
import { createFakePublishing } from '../../fakes/publishing.ts';
import { baselineOf, createReport, REPORTS } from '../../support/reports.ts';
import { createMetrics, createRecord, trend } from '../../support/runs.ts';

const fail = REPORTS.fail?.() as Report;
const pass = REPORTS.pass?.() as Report;
const everything = { formats: ['json', 'markdown'], comment: 'always' } as const;

describe('publishReport', () => {
  it('annotates at once, and comments last', async () => {
    const fake = createFakePublishing();
    await publishReport(fail, fake.ports, everything);
    expect(fake.effects).toEqual([
      ...fake.annotations.map(() => 'annotation'),
      'summary',
      'file report.json',
      'file report.md',
      'file checkout.json',
      'comment',
    ]);
    expect(JSON.parse(fake.files.get('report.json') ?? '')).toEqual(fail);
    expect(fake.outputs).toEqual({
      verdict: 'fail',
      reason: 'threshold',
      headline: fail.headline,
      regressions: '1',
      warnings: '2',
      improvements: '0',
      compared: '5 of 5',
      'baseline-found': 'true',
      'report-json': '/reports/report.json',
      'report-markdown': '/reports/report.md',
      'comment-url': 'https://github.com/octo/shop/pull/7#c',
    });
    expect(OUTPUT_NAMES).toEqual(expect.arrayContaining(Object.keys(fake.outputs)));
  });

  it.each(['summary', 'files', 'annotator', 'comments'] as const)(
    'a bug in %s is said, and changes neither the verdict nor the other places',
    async (place) => {
      const fake = createFakePublishing({ broken: { [place]: new TypeError('x is not a function') } });
      await publishReport(fail, fake.ports, everything);
      expect(fake.outputs.verdict).toBe('fail');
      const warnings = fake.log.lines.filter((line) => line.startsWith('warning'));
      expect(warnings).toEqual([
        expect.stringMatching(/could not be published: x is not a function\. The verdict stands\.$/),
      ]);
      const reached = new Set(fake.effects.map((effect) => effect.split(' ')[0]));
      expect(reached).toEqual(new Set(['summary', 'file', 'annotation', 'comment']));
    },
  );

  it.each(['warning', 'notice', 'none'] as const)(
    'a comment that was skipped is told at level %s',
    async (level) => {
      const outcome = {
        kind: 'skipped',
        reason: 'The token may not comment.',
        hint: 'Grant it.',
        level,
      } as const;
      const fake = createFakePublishing({ outcome });
      await publishReport(fail, fake.ports, everything);
      expect(fake.outputs).not.toHaveProperty('comment-url');
      expect(fake.outputs.verdict).toBe('fail');
      const told = fake.log.lines.filter((line) => line.includes('may not comment'));
      expect(told).toEqual(level === 'none' ? [] : [`${level}: The token may not comment. Grant it.`]);
    },
  );

  it.each([
    ['always', pass, true],
    ['always', fail, true],
    ['on-change', pass, false],
    ['on-change', fail, true],
  ] as const)('comment: %s', async (comment, report, create) => {
    const fake = createFakePublishing();
    await publishReport(report, fake.ports, { ...everything, comment });
    expect(fake.comments).toEqual([expect.objectContaining({ create, pullRequest: 7 })]);
  });

  it('no comment where none is wanted or there is no pull request', async () => {
    const cases = [
      [pass, { ...everything, comment: 'never' }, true],
      [{ ...pass, pullRequest: null }, everything, true],
      [pass, everything, false],
    ] as const;
    for (const [report, options, comments] of cases) {
      const fake = createFakePublishing({ comments });
      await publishReport(report, fake.ports, options);
      expect(fake.outputs).not.toHaveProperty('comment-url');
      expect(fake.comments).toEqual([]);
    }
  });

  it('writes the formats that are wanted', async () => {
    const fake = createFakePublishing();
    await publishReport(pass, fake.ports, { ...everything, formats: ['markdown'] });
    expect([...fake.files.keys()]).toEqual(['report.md']);
    expect(fake.outputs).not.toHaveProperty('report-json');
  });

  it('offers the comment at several lengths, the longest first, all of them fit', async () => {
    const many = (value: number) =>
      Array.from({ length: 700 }, (_, index) => trend(`latency_${index}`, { 'p(95)': value }));
    const report = createReport({
      suites: [
        [
          createRecord({ metrics: [...createMetrics(), ...many(900)] }),
          baselineOf(createRecord({ metrics: [...createMetrics(), ...many(100)] })),
        ],
      ],
    });
    const fake = createFakePublishing();
    await publishReport(report, fake.ports, everything);
    const lengths = fake.comments[0]?.bodies.map(({ length }) => length) ?? [];
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60_000);
    expect(fake.summaries[0]?.[0]?.length).toBeGreaterThan(60_000);
  });
});

describe('listOutputs', () => {
  it.each([
    [
      'no-baseline',
      { 'baseline-found': 'false', compared: '0 of 1', verdict: 'inconclusive', reason: 'no-baseline' },
    ],
    [
      'user-error',
      { 'baseline-found': 'false', compared: '0 of 0', verdict: 'invalid', reason: 'user-error' },
    ],
    ['multi-suite', { 'baseline-found': 'false', compared: '3 of 4', regressions: '1' }],
  ])('%s', (name, outputs) => {
    expect(listOutputs(REPORTS[name]?.() as Report)).toMatchObject(outputs);
  });
});
