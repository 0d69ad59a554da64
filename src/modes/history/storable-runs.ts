import type { BaselineDocument } from '../../baseline/document.ts';
import { selectStored } from '../../baseline/stored-measures.ts';
import { findInvalidity } from '../../comparison/suites/validity.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import { toKeptScope } from '../../measurement/test-scope.ts';
import { isSelectedByRules } from '../../rules/rules.ts';
import { DEFAULT_VALIDITY, type ValidityLimits } from '../../rules/validity.ts';
import type { Config } from '../../settings/config.ts';
import { storeFlatFiles } from './flat-file-store.ts';
import type { StoreOutcome, StoringPorts, StoringRequest } from './request.ts';
import { storeRuns } from './store.ts';

/** Stores the runs that are evidence about the service; the others are never stored. */
export async function storeRecords(
  records: readonly RunRecord[],
  request: StoringRequest,
  ports: StoringPorts,
): Promise<StoreOutcome> {
  const { config, policy } = request;
  const storable = records.filter((record) => isStorable(record, config));
  const flat = await storeFlatFiles(storable, request, ports);
  const rest = storable.filter(({ suite }) => !flat.places.has(suite) && !flat.errors.has(suite));
  const additions = rest.map((record) => toDocument(record, config, policy.note));
  const outcome = await storeRuns(additions, request, ports);
  return {
    ...outcome,
    places: new Map([...flat.places, ...outcome.places]),
    errors: new Map([...flat.errors, ...outcome.errors]),
    changes: [...flat.changes, ...outcome.changes],
    notices: [...flat.notices, ...outcome.notices],
  };
}

/** A document that holds just this run. */
export function toDocument(record: RunRecord, config: Config, note: string | null): BaselineDocument {
  const { measures, metrics } = selectStored(record, (value) => isSelectedByRules(config.rules, value));
  const { suite, provenance, leg, environment, scope } = record;
  const tested = scope === undefined ? {} : { scope: toKeptScope(scope) };
  return { suite, metrics, runs: [{ provenance, leg, environment, ...tested, note, measures }] };
}

/** Whether the run is evidence about the service; any other is never stored. */
export function isStorable(record: RunRecord, config: Config): boolean {
  return findInvalidity(record, validityOf(config, record.suite)).length === 0;
}

/** The limits beyond which a run of this suite is no evidence. */
export function validityOf({ suites }: Config, suite: string): ValidityLimits {
  return suites[suite]?.validity ?? DEFAULT_VALIDITY;
}
