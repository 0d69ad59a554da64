import type { RunRecord } from '../measurement/run-record.ts';
import { storeFlatFiles } from './flat-files.ts';
import { isStorable, toDocument } from './stored-run.ts';
import { type StoreOutcome, type StoringPorts, type StoringRequest, storeRuns } from './storing.ts';

/** Stores the runs that are evidence about the service; the others are never stored. */
export async function storeRecords(
  records: readonly RunRecord[],
  request: { readonly storing: StoringRequest; readonly note: string | null },
  ports: StoringPorts,
): Promise<StoreOutcome> {
  const { storing, note } = request;
  const storable = records.filter((record) => isStorable(record, storing.config));
  const flat = await storeFlatFiles(storable, request, ports);
  const rest = storable.filter(({ suite }) => !flat.places.has(suite) && !flat.errors.has(suite));
  const additions = rest.map((record) => toDocument(record, storing.config, note));
  const outcome = await storeRuns(additions, storing, ports);
  return {
    ...outcome,
    places: new Map([...flat.places, ...outcome.places]),
    errors: new Map([...flat.errors, ...outcome.errors]),
    changes: [...flat.changes, ...outcome.changes],
    notices: [...flat.notices, ...outcome.notices],
  };
}
