import type { BaselineDocument } from '../baseline/document.ts';
import { storeMeasures } from '../baseline/stored-measures.ts';
import { isSelectedByRules } from '../comparison/rules.ts';
import { DEFAULT_VALIDITY, findInvalidity, type ValidityLimits } from '../comparison/validity.ts';
import type { Config } from '../config.ts';
import type { RunRecord } from '../measurement/run-record.ts';

/** A document that holds just this run. */
export function toDocument(record: RunRecord, config: Config, note: string | null): BaselineDocument {
  const { measures, metrics } = storeMeasures(record, (value) => isSelectedByRules(config.rules, value));
  const { suite, provenance, leg, environment } = record;
  return { suite, metrics, runs: [{ provenance, leg, environment, note, measures }] };
}

/** Whether the run is evidence about the service; any other is never stored. */
export function isStorable(record: RunRecord, config: Config): boolean {
  return findInvalidity(record, validityOf(config, record.suite)).length === 0;
}

/** The limits beyond which a run of this suite is no evidence. */
export function validityOf({ suites }: Config, suite: string): ValidityLimits {
  return suites[suite]?.validity ?? DEFAULT_VALIDITY;
}
