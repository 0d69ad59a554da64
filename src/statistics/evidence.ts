import { requireRange } from './preconditions.ts';

/** How much a change can be believed, strongest first. */
export const EVIDENCE_LEVELS = ['proven', 'likely', 'suspicious', 'none'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Largest p-values of each level: adjusted over the family, adjusted, and of the measure alone. */
export const PROVEN = 0.01;
export const LIKELY = 0.05;
const SUSPICIOUS = 0.1;

export interface Evidence {
  /** One-sided, of this measure alone. */
  readonly p: number;
  /** `p` adjusted over all judged measures of the pull request (`adjustByHolm`). */
  readonly adjustedP: number;
  /** The run lies beyond every run of the history; the guard that proof needs against heavy tails. */
  readonly beyondAll: boolean;
}

/**
 * Proven: family-wise p <= 1 % and beyond every run of the history. Likely: family-wise p <= 5 %.
 * Suspicious: p <= 10 % for the measure alone. Limits and floors are the rule's business, not the evidence's.
 * @throws RangeError for probabilities outside 0..1, NaN included.
 */
export function weighEvidence({ p, adjustedP, beyondAll }: Evidence): EvidenceLevel {
  requireRange('p', p, [0, 1]);
  requireRange('the adjusted p', adjustedP, [0, 1]);
  if (adjustedP <= PROVEN && beyondAll) return 'proven';
  if (adjustedP <= LIKELY) return 'likely';
  return p <= SUSPICIOUS ? 'suspicious' : 'none';
}
