import { compareTexts } from '../../common/text.ts';
import type { SampleFault } from '../../measurement/sample-fault.ts';

export type CountedFault = Omit<SampleFault, 'of'>;

/** Counts what is wrong with samples, by metric. */
export class FaultCounter {
  readonly #faults = new Map<string, CountedFault>();

  add(metric: string, kind: SampleFault['kind'], more = 1): void {
    const key = `${metric} ${kind}`;
    const count = (this.#faults.get(key)?.count ?? 0) + more;
    this.#faults.set(key, { metric, kind, count });
  }

  list(): CountedFault[] {
    return [...this.#faults].sort(([a], [b]) => compareTexts(a, b)).map(([, fault]) => fault);
  }
}
