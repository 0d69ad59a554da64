import type { BaselineDocument } from '../../baseline/document.ts';
import { renderBaseline } from '../../baseline/document-text.ts';
import { baselineArtifactName } from '../../baseline/places.ts';
import { addRuns, type BaselineChange, summariseUpdate } from '../../baseline/update.ts';
import { asUserError, UserError } from '../../common/errors.ts';
import { plural } from '../../common/text.ts';
import { BASELINE_FILE } from '../../ports/artifacts.ts';
import type { StoreOutcome, StoringPorts, StoringRequest } from './request.ts';
import {
  describeRefused,
  describeUnread,
  loadArtifactBaseline,
  requireArtifacts,
} from './uploaded-baseline.ts';

type ArtifactStorePorts = Pick<StoringPorts, 'artifacts' | 'base' | 'uploads' | 'log'>;

/** Uploads each suite's document: what the newest artifacts hold, and these runs. @throws UserError that concerns all suites */
export async function storeInArtifacts(
  additions: readonly BaselineDocument[],
  request: StoringRequest,
  ports: ArtifactStorePorts,
): Promise<StoreOutcome> {
  const places = new Map<string, string>();
  const errors = new Map<string, UserError>();
  const changes: BaselineChange[] = [];
  for (const addition of additions) {
    const name = baselineArtifactName(addition.suite, request.leg);
    try {
      const change = await storeSuite(name, addition, request, ports);
      changes.push(change);
      const now = `the artifact ${name}, now with ${plural(change.runs.after, 'run')}`;
      places.set(
        addition.suite,
        request.policy.dryRun ? `the artifact ${name}, not uploaded (dry-run)` : now,
      );
    } catch (error) {
      errors.set(addition.suite, asUserError(error));
    }
  }
  const notices = request.policy.dryRun ? ['Dry run: nothing was stored.'] : [];
  return { places, errors, changes, notices, pullRequestUrl: null };
}

async function storeSuite(
  name: string,
  addition: BaselineDocument,
  { config, leg, policy: { updateHistory, dryRun } }: StoringRequest,
  { artifacts, base, uploads, log }: ArtifactStorePorts,
): Promise<BaselineChange> {
  const reader = requireArtifacts(artifacts);
  const { ref } = await base.resolveBase();
  const { history } = config.baseline;
  const wanted = { suite: addition.suite, leg, baseRef: ref, history, ownRun: true };
  const { document, refused, unread } = await loadArtifactBaseline(wanted, reader);
  for (const line of describeRefused(refused)) log.info(line);
  const kept = describeUnread(unread.filter(({ kind }) => kind === 'unreachable' || document === null));
  if (kept !== null)
    throw new UserError(
      `Nothing was stored, because a stored baseline could not be read: ${kept.message}`,
      kept.hint,
      { cause: kept },
    );
  const after = addRuns(document, addition, { history, reset: updateHistory === 'reset' });
  if (!dryRun) {
    const outcome = await uploads.upload({
      name,
      files: { [BASELINE_FILE]: renderBaseline(after) },
      retentionDays: null,
    });
    if (outcome.kind === 'exists')
      throw new UserError(
        `The artifact ${name} of this run exists already: another job stored the suite "${addition.suite}" before.`,
        'Let the jobs of the matrix run mode: baseline without update, and one job after them gather what they measured.',
      );
    if (outcome.kind === 'unavailable')
      throw new UserError(
        `The baseline could not be stored as an artifact. ${outcome.reason}.`,
        `${outcome.hint} Without artifacts: update: commit or pull-request, and baseline: repo.`,
      );
    log.info(`Stored ${addition.suite}: ${outcome.url}`);
  }
  return summariseUpdate(document, after);
}
