import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVIDENCE_LEVELS, type EvidenceLevel, weighEvidence } from '../../src/statistics/evidence.ts';

const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('evidence', () => {
  it.each<{ p: number; adjustedP: number; beyondAll: boolean; level: EvidenceLevel }>([
    { p: 0, adjustedP: 0, beyondAll: true, level: 'proven' },
    { p: 0.0025, adjustedP: 0.01, beyondAll: true, level: 'proven' },
    { p: 0.0025, adjustedP: 0.01, beyondAll: false, level: 'likely' },
    { p: 0.0025, adjustedP: 0.010_001, beyondAll: true, level: 'likely' },
    { p: 0.0125, adjustedP: 0.05, beyondAll: true, level: 'likely' },
    { p: 0.0126, adjustedP: 0.0504, beyondAll: true, level: 'suspicious' },
    { p: 0.1, adjustedP: 0.4, beyondAll: true, level: 'suspicious' },
    { p: 0.1, adjustedP: 0.4, beyondAll: false, level: 'suspicious' },
    { p: 0.100_001, adjustedP: 0.4, beyondAll: true, level: 'none' },
    { p: 1, adjustedP: 1, beyondAll: false, level: 'none' },
  ])('p $p, adjusted $adjustedP, beyond all $beyondAll is $level', ({ level, ...evidence }) => {
    expect(weighEvidence(evidence)).toBe(level);
  });

  it('smaller probabilities and a passed guard never weaken it', () => {
    const strength = (level: EvidenceLevel) => -EVIDENCE_LEVELS.indexOf(level);
    fc.assert(
      fc.property(shares, shares, shares, fc.boolean(), (p, adjustedP, factor, beyondAll) => {
        const weaker = weighEvidence({ p, adjustedP, beyondAll });
        const stronger = weighEvidence({ p: p * factor, adjustedP: adjustedP * factor, beyondAll: true });
        expect(strength(stronger)).toBeGreaterThanOrEqual(strength(weaker));
      }),
    );
  });

  it.each([
    { p: Number.NaN, adjustedP: 0 },
    { p: 0, adjustedP: Number.NaN },
    { p: -0.1, adjustedP: 0 },
    { p: 0, adjustedP: 1.1 },
  ])('refuses $p and $adjustedP', (probabilities) => {
    expect(() => weighEvidence({ ...probabilities, beyondAll: true })).toThrow(RangeError);
  });
});
