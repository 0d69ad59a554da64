import { readStoredDocument } from '../../baseline/foreign-document.ts';
import { baselinePath } from '../../baseline/places.ts';
import { type BaselineChange, summariseUpdate } from '../../baseline/update.ts';
import { asUserError, UserError } from '../../common/errors.ts';
import type { RunRecord } from '../../measurement/run-record.ts';
import { isFlatMetrics, renderFlatMetrics } from '../../readers/flat-metrics.ts';
import {
  NOTHING_STORED,
  type StoragePolicy,
  type StoreOutcome,
  type StoringPorts,
  type StoringRequest,
} from './request.ts';

type FlatRequest = Pick<StoringRequest, 'config' | 'policy'>;

/**
 * Writes runs into files of the workspace that are flat metrics JSON, which hold one run each, and leaves all others
 * alone. What cannot be read is an error of its suite, and stays as it is.
 */
export async function storeFlatFiles(
  records: readonly RunRecord[],
  request: FlatRequest,
  { workspace, log }: Pick<StoringPorts, 'workspace' | 'log'>,
): Promise<StoreOutcome> {
  const { config, policy } = request;
  const { update, flatFiles, dryRun } = policy;
  if (update !== 'workspace' || flatFiles === 'converted') return NOTHING_STORED;
  const places = new Map<string, string>();
  const errors = new Map<string, UserError>();
  const changes: BaselineChange[] = [];
  const notices: string[] = [];
  const taken = new Map<string, string>();
  for (const record of records) {
    const path = baselinePath(config.baseline.path, record.suite);
    try {
      const replace = () => replaceFlat(record, path, { request, workspace, taken });
      const replaced = dryRun ? await replace() : await workspace.lock(path, replace);
      if (replaced === null) continue;
      changes.push(replaced.change);
      places.set(record.suite, dryRun ? `${path}, left as it was (dry-run)` : `${path}, with this run`);
      if (replaced.dropped.length > 0)
        notices.push(
          `${path} held metrics of its own, which this run has not: ${replaced.dropped.join(', ')}.`,
        );
      if (dryRun) notices.push(`Dry run: ${path} would be written.`);
      else log.info(`Wrote ${path}.`);
    } catch (error) {
      errors.set(record.suite, asUserError(error));
    }
  }
  return { ...NOTHING_STORED, places, errors, changes, notices };
}

interface Replacing {
  readonly request: FlatRequest;
  readonly workspace: Pick<StoringPorts['workspace'], 'read' | 'write'>;
  /** Files that suites of this run are in, and which. */
  readonly taken: Map<string, string>;
}

/** Null where the file is none of these. @throws UserError */
async function replaceFlat(
  record: RunRecord,
  path: string,
  { request, workspace, taken }: Replacing,
): Promise<{ change: BaselineChange; dropped: readonly string[] } | null> {
  const before = await workspace.read(path);
  if (!isFlatTarget(before, record, request.policy, path)) return null;
  requireOwnFile(path, record.suite, taken);
  const after = render(record, request.policy.note, { path, before });
  const target = { suite: record.suite, place: path };
  const old = before === null ? null : readStoredDocument(before, target);
  const change = summariseUpdate(old?.document ?? null, readStoredDocument(after, target).document);
  if (!request.policy.dryRun) await workspace.write(path, after);
  return { change, dropped: old?.skipped ?? [] };
}

function isFlatTarget(
  text: string | null,
  record: RunRecord,
  { flatFiles }: StoragePolicy,
  path: string,
): boolean {
  if (text === null) return flatFiles === 'flat-and-new' && record.source !== 'k6' && fitsFlat(record);
  return readStoredDocument(text, { suite: record.suite, place: path }).format === 'flat-metrics';
}

/** Whether the run has any of the numbers that such a file holds: what has none begins a document of ours. */
function fitsFlat({ provenance, metrics }: RunRecord): boolean {
  const run = { time: provenance.time, sha: provenance.sha, note: null, metrics };
  return isFlatMetrics(JSON.parse(renderFlatMetrics(run)));
}

/** Notes the file in `taken`. @throws UserError when another suite of this run is in it: it holds one run, and no name. */
function requireOwnFile(path: string, suite: string, taken: Map<string, string>): void {
  const other = taken.get(path);
  if (other !== undefined)
    throw new UserError(
      `The suites ${other} and ${suite} would both be kept in ${path}, which holds one run.`,
      'Let the path of the baseline hold {suite}.',
    );
  taken.set(path, suite);
}

/** @throws UserError when the run has none of the numbers that such a file holds */
function render(
  { provenance, metrics, suite }: RunRecord,
  note: string | null,
  { path, before }: { readonly path: string; readonly before: string | null },
): string {
  const run = { time: provenance.time, sha: provenance.sha, note, metrics };
  const text = renderFlatMetrics(run, before === null ? {} : JSON.parse(before.replace(/^\uFEFF/, '')));
  if (isFlatMetrics(JSON.parse(text))) return text;
  throw new UserError(
    `The run of ${suite} has no HTTP requests, and ${path} is flat metrics JSON, which holds nothing else.`,
    'It is left untouched. Let the baseline be another file.',
  );
}
