import type { Provenance } from '../measurement/run-record.ts';

/** What every run of this job has in common. */
export interface RunIdentity {
  readonly provenance: Omit<Provenance, 'time'>;
  readonly leg: string;
}
