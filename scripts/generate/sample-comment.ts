import { type BaselineDocument, mergeDocuments } from '../../src/baseline/document.ts';
import { parseBaseline, renderBaseline } from '../../src/baseline/document-text.ts';
import { selectStored } from '../../src/baseline/stored-measures.ts';
import { compareSuites } from '../../src/comparison/suite-comparison.ts';
import { renderMarkdown } from '../../src/report/markdown/markdown.ts';
import { buildReport } from '../../src/report/model/build-report.ts';
import type { Report } from '../../src/report/model/schema.ts';
import { DEFAULT_VALIDITY } from '../../src/rules/validity.ts';
import { DEFAULT_CONFIG } from '../../src/settings/config.ts';
import { buildSampleRun, PAGE, SUITE } from './sample-run.ts';

const BASE_SHA = 'c0ffee1a2b3c4d5e6f708192a3b4c5d6e7f80910';
const MERGE_SHA = '5eed5a1ad0fbadc0de5ca1ab1ef00dcafe123456';
const HEAD_SHA = 'ad0be5ba5eba11decade0ddba11c0ded0ff1ce42';
const PLACE = '.perf-baseline/checkout.json on main at c0ffee1';
/** p(95) of the stored runs in ms, oldest first. */
const HISTORY = [306, 297, 311, 302, 294, 309, 305, 300];

/** The README's example of a comment. */
export function renderSampleComment(): string {
  return renderMarkdown(buildSampleReport());
}

/** Made-up runs, compared as real ones are, with the default config. */
export function buildSampleReport(): Report {
  const record = buildSampleRun({
    sha: MERGE_SHA,
    runId: '1002',
    time: '2026-11-20T10:00:00.000Z',
    p50: 124,
    p95: 400,
    failed: 0.002,
  });
  const document = parseBaseline(renderSampleBaseline(), PLACE);
  const comparisons = compareSuites([{ record, baseline: { kind: 'found', document, place: PLACE } }], {
    ...DEFAULT_CONFIG,
    validity: DEFAULT_VALIDITY,
  });
  const results = comparisons.map((comparison) => {
    return { kind: 'compared' as const, suite: SUITE, comparison, error: null };
  });
  return buildReport(results, {
    time: '2026-11-20T10:02:00.000Z',
    mode: 'compare',
    workflow: 'perf',
    job: 'perf',
    leg: '',
    repository: 'acme/shop',
    sha: MERGE_SHA,
    headSha: HEAD_SHA,
    pullRequest: 42,
    runUrl: `${PAGE}/1002`,
    notices: [],
  });
}

/** The document that the example is compared with. */
export function renderSampleBaseline(): string {
  const empty: BaselineDocument = { suite: SUITE, metrics: {}, runs: [] };
  return renderBaseline(HISTORY.reduce(addRun, empty));
}

function addRun(document: BaselineDocument, p95: number, index: number): BaselineDocument {
  const record = buildSampleRun({
    sha: BASE_SHA,
    runId: String(970 + index),
    time: `2026-11-${10 + index}T09:00:00.000Z`,
    p95,
    p50: p95 * 0.4,
    failed: 0.001,
  });
  const { provenance, leg, environment } = record;
  const { measures, metrics } = selectStored(record, () => false);
  const run = { provenance, leg, environment, note: null, measures };
  return mergeDocuments(document, { suite: document.suite, metrics, runs: [run] }, 30);
}
