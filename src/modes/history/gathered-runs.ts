import { type BaselineDocument, mergeDocuments } from '../../baseline/document.ts';
import { parseBaseline } from '../../baseline/document-text.ts';
import { RUN_ARTIFACT_PREFIX } from '../../baseline/places.ts';
import { UserError, UserErrors } from '../../common/errors.ts';
import { suggest } from '../../common/suggestion.ts';
import type { ArtifactReader } from '../../ports/artifacts.ts';

export interface GatheringRequest {
  /** This workflow run's. */
  readonly runId: string;
  /** The input `suites`; empty: all. */
  readonly suites: readonly string[];
  /** Stored with runs that have no note of their own. */
  readonly note: string | null;
}

/** What the other jobs of this workflow run measured, a document for each suite. @throws UserErrors */
export async function gatherRuns(
  { runId, suites, note }: GatheringRequest,
  artifacts: ArtifactReader,
): Promise<BaselineDocument[]> {
  const gathered = new Map<string, BaselineDocument>();
  for (const { artifact, files } of await artifacts.loadOwn(RUN_ARTIFACT_PREFIX)) {
    for (const [name, text] of Object.entries(files)) {
      const document = readOwn(text, `${name} of the artifact ${artifact}`, runId);
      const known = gathered.get(document.suite);
      gathered.set(
        document.suite,
        known === undefined ? document : mergeDocuments(known, document, MOST_RUNS),
      );
    }
  }
  if (gathered.size === 0) {
    throw new UserError(
      `No job of this workflow run has measured anything: there is no artifact ${RUN_ARTIFACT_PREFIX}….`,
      'Let jobs before this one run mode: baseline with a scenario-file and without update, and name them in needs:. To measure in this job, set scenario-file.',
    );
  }
  const unknown = suites.filter((suite) => !gathered.has(suite));
  if (unknown.length > 0) {
    throw new UserErrors(
      unknown.map(
        (suite) =>
          new UserError(
            `No job of this workflow run measured the suite "${suite}".`,
            suggest(suite, [...gathered.keys()]),
          ),
      ),
    );
  }
  return [...gathered.values()]
    .filter(({ suite }) => suites.length === 0 || suites.includes(suite))
    .map((document) => ({
      ...document,
      runs: document.runs.map((run) => ({ ...run, note: run.note ?? note })),
    }));
}

/** A matrix has at most 256 jobs. */
const MOST_RUNS = 256;

/** @throws UserError for a run of another workflow run: somebody put it there */
function readOwn(text: string, place: string, runId: string): BaselineDocument {
  const document = parseBaseline(text, place);
  const foreign = document.runs.find(({ provenance }) => provenance.runId !== runId);
  if (foreign === undefined) return document;
  throw new UserError(
    `${place} holds a run of the workflow run ${foreign.provenance.runId || 'unknown'}, not of this one.`,
    'Only mode: baseline of this workflow run may upload such artifacts.',
  );
}
