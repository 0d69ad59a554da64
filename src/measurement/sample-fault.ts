/**
 * What is wrong with single samples: their value is no number (`Infinity`), or their row is too long to be read, so
 * that they are left out; or they are in a metric of k6's and k6 did not take them; or they come to values that nothing
 * can have measured.
 */
export const SAMPLE_FAULT_KINDS = ['no-number', 'too-long', 'foreign', 'impossible'] as const;
export type SampleFaultKind = (typeof SAMPLE_FAULT_KINDS)[number];

/** How many samples of a metric have one fault. */
export interface SampleFault {
  readonly metric: string;
  readonly kind: SampleFaultKind;
  readonly count: number;
  /** Samples of the metric, those that are left out included. */
  readonly of: number;
}
