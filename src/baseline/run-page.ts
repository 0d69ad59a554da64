import type { BaselineRun } from './document.ts';

type Located = Pick<BaselineRun['provenance'], 'runId' | 'runUrl'>;

/**
 * What the pages of workflow runs begin with, by the newest run: with it a run need not spell its own page out, which
 * is a tenth of a document. Null where a run has a number and no page, which leaving the page out would give it.
 */
export function findCommonPage(runs: readonly BaselineRun[]): string | null {
  const located = runs.map(({ provenance }) => provenance).filter(({ runId }) => runId !== '');
  if (located.some(({ runUrl }) => runUrl === '')) return null;
  const newest = located.findLast(({ runId, runUrl }) => runUrl.endsWith(runId));
  const page = newest?.runUrl.slice(0, -newest.runId.length) ?? '';
  return page === '' ? null : page;
}

/** The run's page as the document spells it out; empty where `expandPage` gives it. */
export function shortenPage({ runId, runUrl }: Located, page: string | null): string {
  return page !== null && runId !== '' && runUrl === `${page}${runId}` ? '' : runUrl;
}

/** The page of a run, from what the document states of all pages. */
export function expandPage({ runId, runUrl }: Located, page: string | null): string {
  return page !== null && runId !== '' && runUrl === '' ? `${page}${runId}` : runUrl;
}
