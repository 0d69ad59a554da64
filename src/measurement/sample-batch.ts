import type { SampleTarget } from './sample-target.ts';

/**
 * Samples on their way from a reader to where they are counted. Handed over one by one, every value would be
 * put into an object of its own (V8 boxes doubles at a call it does not inline): 20 bytes of garbage per sample,
 * and a heap that grows to twice its size.
 */
export class SampleBatch {
  static readonly SIZE = 4096;
  readonly targets: SampleTarget[] = [];
  readonly times = new Float64Array(SampleBatch.SIZE);
  readonly values = new Float64Array(SampleBatch.SIZE);
  length = 0;
}
