import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSuites, type SuiteComparison } from '../../src/comparison/suite-comparison.ts';
import {
  against,
  judge,
  measured,
  rowOf,
  rulesOf,
  storeHistory,
  storeRun,
  type Times,
} from '../support/evidence.ts';

const factors = fc.array(fc.double({ min: 0.7, max: 1.4, noNaN: true }), { minLength: 1, maxLength: 12 });
const times: fc.Arbitrary<Times> = fc.record({
  factor: fc.double({ min: 0.5, max: 2, noNaN: true }),
  p95: fc.double({ min: 150, max: 600, noNaN: true }),
  count: fc.constantFrom(50, 500, 5000),
  failed: fc.constantFrom(0, 0.001, 0.01, 0.1),
});

const summary = ({ findings, measures }: SuiteComparison) => ({
  findings: findings.map(({ verdict, reason }) => [verdict, reason]),
  measures: measures.map(({ key, verdict, evidence }) => [
    key,
    verdict,
    evidence?.level,
    evidence?.betterLevel,
  ]),
});

describe('a comparison by evidence', () => {
  it('does not depend on the unit of time, floors aside', () => {
    fc.assert(
      fc.property(factors, times, fc.constantFrom(1e-3, 0.125, 64, 1e4), (history, run, scale) => {
        const scaled = { ...run, p50: 100 * scale, p95: (run.p95 ?? 300) * scale, p99: 400 * scale };
        const base = (by: number) => storeHistory(history, { p50: 100 * by, p95: 300 * by, p99: 400 * by });
        const here = judge(measured(run), base(1), { floors: false });
        const there = judge(measured(scaled), base(scale), { floors: false });
        expect(summary(there)).toEqual(summary(here));
      }),
    );
  });

  it('calls what fails one way improved the other way, run against run', () => {
    fc.assert(
      fc.property(times, times, (one, two) => {
        const [a, b] = [
          { ...one, failed: 0, count: 5000 },
          { ...two, failed: 0, count: 5000 },
        ];
        const forth = judge(measured(b), [storeRun(measured(a), 'a')], { floors: false });
        const back = judge(measured(a), [storeRun(measured(b), 'b')], { floors: false });
        for (const row of forth.measures) {
          const mirrored = rowOf(back, row.key);
          expect(mirrored.evidence?.betterLevel).toBe(row.evidence?.level);
          expect(mirrored.evidence?.level).toBe(row.evidence?.betterLevel);
          // -9.1 % is the way back from +10 %: past the warn limit of 5 % if not past that of 10 %.
          if (row.verdict === 'fail') expect(mirrored.verdict).toBe('improved');
          if (row.verdict === 'improved') expect(['fail', 'warn']).toContain(mirrored.verdict);
        }
      }),
    );
  });

  it('gives equal answers to equal questions, and leaves them as they were', () => {
    fc.assert(
      fc.property(factors, times, (history, run) => {
        const [record, runs] = [measured(run), storeHistory(history)];
        const before = structuredClone({ record, runs });
        expect(judge(record, runs)).toEqual(judge(record, runs));
        expect({ record, runs }).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of suites, nor on that of the stored runs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(factors, times), { minLength: 2, maxLength: 4 }), (suites) => {
        const inputs = suites.map(([history, run], index) =>
          against(measured(run, { suite: `suite-${index}` }), storeHistory(history)),
        );
        const compared = compareSuites(inputs, rulesOf({}));
        const reversed = compareSuites(inputs.toReversed(), rulesOf({})).toReversed();
        expect(reversed.map(summary)).toEqual(compared.map(summary));
        const shuffled = suites.map(([history, run], index) =>
          against(measured(run, { suite: `suite-${index}` }), storeHistory(history.toReversed())),
        );
        expect(compareSuites(shuffled, rulesOf({})).map(summary)).toEqual(compared.map(summary));
      }),
    );
  });

  it('another suite in the family never turns a verdict for the worse', () => {
    const badness = ['improved', 'pass', 'inconclusive', 'warn', 'fail'];
    fc.assert(
      fc.property(factors, times, factors, times, (history, run, otherHistory, otherRun) => {
        const input = against(measured(run), storeHistory(history));
        const other = against(measured(otherRun, { suite: 'other' }), storeHistory(otherHistory));
        const [alone] = compareSuites([input], rulesOf({}));
        const [beside] = compareSuites([input, other], rulesOf({}));
        for (const row of alone?.measures ?? []) {
          const verdict = rowOf(beside as SuiteComparison, row.key).verdict;
          if (!badness.includes(row.verdict) || row.verdict === 'improved') continue;
          expect(badness.indexOf(verdict)).toBeLessThanOrEqual(badness.indexOf(row.verdict));
        }
      }),
    );
  });

  it('a slower run is never judged better', () => {
    const badness = ['improved', 'pass', 'inconclusive', 'warn', 'fail'];
    fc.assert(
      fc.property(
        factors,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.double({ min: 1, max: 1.5, noNaN: true }),
        (history, factor, more) => {
          const runs = storeHistory(history);
          const row = (by: number) => rowOf(judge(measured({ factor: by }), runs)).verdict;
          expect(badness.indexOf(row(factor * more))).toBeGreaterThanOrEqual(badness.indexOf(row(factor)));
        },
      ),
    );
  });
});
