import type { BaselineDocument } from '../../baseline/document.ts';
import { parseBaseline } from '../../baseline/document-text.ts';
import { readStoredDocument } from '../../baseline/foreign-document.ts';
import { type BaselineChange, summariseUpdate } from '../../baseline/update.ts';
import { rescueNow, UserError } from '../../common/errors.ts';
import { shortenSha } from '../../common/git-ref.ts';
import { plural, slugOf } from '../../common/text.ts';
import type { ProposalOutcome, RepositoryWriter, WrittenFile } from '../../ports/repository.ts';
import { renderBaselineChanges } from '../../report/markdown/baseline-changes.ts';
import { escapeText } from '../../report/model/escape.ts';
import { type PreparedChanges, prepareChanges } from './document-changes.ts';
import type { JobIdentity, StoreOutcome, StoringPorts, StoringRequest } from './request.ts';

/** Commits the documents to the base branch, or proposes them. @throws UserError that concerns all suites */
export async function storeInRepository(
  additions: readonly BaselineDocument[],
  request: StoringRequest,
  { base: baseBranch, writer, log }: Pick<StoringPorts, 'base' | 'writer' | 'log'>,
): Promise<StoreOutcome> {
  const prepared = prepareChanges(additions, request);
  const { ref: base } = await baseBranch.resolveBase();
  if (request.policy.dryRun) return tryOut(prepared, base, baseBranch);
  if (writer === null)
    throw new UserError('There is no github-token to write with.', 'Leave the input github-token out.');
  const suites = additions.map(({ suite }) => suite);
  const message = `Update the performance baseline of ${suites.join(', ')}`;
  const changes = prepared.items.map(({ change }) => change);
  if (request.policy.update === 'commit') {
    const outcome = await writer.commit({ changes, branch: base, message });
    if (outcome.kind !== 'protected') {
      const how =
        outcome.kind === 'committed' ? `on ${base} (${shortenSha(outcome.sha)})` : `on ${base}, as it was`;
      if (outcome.kind === 'committed') log.info(`Committed the baseline: ${outcome.url}`);
      return buildOutcome(prepared, how, []);
    }
    const why = `The branch ${base} takes no direct pushes (${outcome.reason}), so a pull request proposes the baseline.`;
    return propose(prepared, { base, message, request, fallback: [why] }, writer, log);
  }
  return propose(prepared, { base, message, request, fallback: [] }, writer, log);
}

interface Proposal {
  readonly base: string;
  readonly message: string;
  readonly request: StoringRequest;
  readonly fallback: readonly string[];
}

async function propose(
  prepared: PreparedChanges,
  { base, message, request, fallback }: Proposal,
  writer: RepositoryWriter,
  log: StoringPorts['log'],
): Promise<StoreOutcome> {
  const suites = prepared.items.map(({ suite }) => suite).sort();
  const branch = `perf-baseline/${slugOf(base)}-${slugOf(suites.join('+'))}`;
  const outcome = await writer.propose({
    changes: prepared.items.map(({ change }) => change),
    base,
    branch,
    title: message,
    message,
    describe: (files) => renderProposal(files, request.job),
  });
  const { url, notices } = toProposalNotices(outcome);
  for (const notice of fallback) log.notice(notice);
  if (url !== null) log.info(`The baseline is proposed: ${url}`);
  const how = outcome.kind === 'unchanged' ? `on ${base}, as it was` : `proposed in ${url ?? branch}`;
  return { ...buildOutcome(prepared, how, [...fallback, ...notices]), pullRequestUrl: url };
}

function toProposalNotices(outcome: ProposalOutcome): { url: string | null; notices: string[] } {
  if (outcome.kind === 'proposed') return { url: outcome.url, notices: [] };
  if (outcome.kind === 'pushed')
    return { url: outcome.compareUrl, notices: [`${outcome.reason} ${outcome.hint}`] };
  return { url: null, notices: ['The base branch holds these runs already.'] };
}

/** The text of the pull request. */
export function renderProposal(files: readonly WrittenFile[], { actor, runUrl }: JobIdentity): string {
  const changes = files.map(({ path, before, after }) =>
    summariseUpdate(readBefore(before, path, parseBaseline(after, path).suite), parseBaseline(after, path)),
  );
  return [
    `Measured by [a workflow run](${runUrl})${actor === '' ? '' : `, started by ${escapeText(actor)}`}. From the merge on, pull requests are compared with these runs.`,
    renderBaselineChanges(changes),
    [
      '- Merge it only if the service is as fast as it should be: what is slow here counts as normal from then on.',
      '- Required checks may wait: a pull request that a workflow opened runs them once a maintainer approves the run, or when the workflow opens it with the token of an app.',
      '- Measuring again updates this pull request. Closing it turns these runs down.',
    ].join('\n'),
  ].join('\n\n');
}

/** What was on the branch may be no baseline at all; the change says so itself. */
function readBefore(text: string | null, place: string, suite: string): BaselineDocument | null {
  if (text === null) return null;
  return rescueNow<BaselineDocument | null>(
    () => readStoredDocument(text, { suite, place }).document,
    () => null,
  );
}

function buildOutcome(prepared: PreparedChanges, how: string, notices: readonly string[]): StoreOutcome {
  const stored = prepared.items.filter(({ suite }) => !prepared.errors.has(suite));
  const places = new Map(
    stored.map(
      ({ suite, change }) => [suite, `${change.path}, ${prepared.describe(suite)}, ${how}`] as const,
    ),
  );
  const changes: BaselineChange[] = prepared.changes();
  return { places, errors: prepared.errors, changes, notices, pullRequestUrl: null };
}

/** Shows what would be written, against the base branch, and writes nothing. */
async function tryOut(
  prepared: PreparedChanges,
  base: string,
  baseBranch: StoringPorts['base'],
): Promise<StoreOutcome> {
  for (const { suite, change } of prepared.items) {
    const file = await baseBranch.load(change.path);
    prepared.apply(suite, file.kind === 'found' ? file.text : null);
  }
  const many = plural(prepared.items.length, 'document');
  return buildOutcome(prepared, `not written (dry-run)`, [
    `Dry run: nothing was stored; ${many} of ${base} would change.`,
  ]);
}
