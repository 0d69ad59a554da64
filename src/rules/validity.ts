/** Fractions 0..1; null switches a check off. */
export interface ValidityLimits {
  readonly failedIterations: number;
  readonly droppedIterations: number | null;
  readonly failedRequests: number | null;
}

export const DEFAULT_VALIDITY: ValidityLimits = {
  failedIterations: 0.95,
  droppedIterations: 0.1,
  failedRequests: 0.2,
};
