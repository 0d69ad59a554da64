import { baselinePath, isPerSuite } from '../baseline/places.ts';
import { buildReport, type RunContext } from '../report/model/build-report.ts';
import type { Report } from '../report/model/schema.ts';
import { freezeBaselines, freezeTexts } from './compare/frozen-files.ts';
import type { ComparingOptions, ComparingPorts } from './compare/request.ts';
import { compareAll } from './compare/suites.ts';
import { storeCompared } from './history/compared-runs.ts';
import { freezeDocuments } from './history/frozen-documents.ts';
import type { StoringPorts, StoringRequest } from './history/request.ts';
import type { MeasuringPorts, MeasuringRequest } from './measure/request.ts';
import { checkRecords, listSkipped, obtainRuns, type ResultsRequest } from './measure/runs.ts';

export interface CompareRequest {
  readonly measuring: MeasuringRequest | ResultsRequest;
  readonly comparing: ComparingOptions;
  readonly storing: StoringRequest;
  readonly context: RunContext;
}

/** Runs every suite, compares it with its baseline, and reports; on the base branch it stores the runs if asked to. */
export async function runCompare(
  request: CompareRequest,
  ports: MeasuringPorts & ComparingPorts & StoringPorts,
): Promise<Report> {
  const { measuring, comparing, storing } = request;
  const { config, wanted } = comparing;
  const suites = 'scenarios' in measuring ? measuring.scenarios.map(({ suite }) => suite) : [];
  const paths = suites.map((suite) => baselinePath(config.baseline.path, suite));
  const workspace = await freezeTexts(wanted === 'none' ? [] : paths, ports.workspace);
  if (wanted !== 'none') await freezeBaselines(suites, config, ports.base);
  const checkDocument = await freezeDocuments(suites, storing, ports.workspace);
  const measured = await checkRecords(await obtainRuns(measuring, ports), checkDocument);
  // One file of results beside one file of a baseline: whoever names both means that they belong together.
  const anySuite = 'results' in measuring && measured.length === 1 && !isPerSuite(config.baseline.path);
  const compared = await compareAll(measured, { ...comparing, anySuite }, { ...ports, workspace });
  const stored = await storeCompared(compared.results, storing, ports);
  const results = [...stored.results, ...listSkipped(measuring)];
  const notices = [...compared.notices, ...stored.notices];
  const { changes: baselineChanges, pullRequestUrl } = stored;
  const context = { ...request.context, notices, baselineChanges, pullRequestUrl };
  return buildReport(results, { ...context, mode: 'compare' });
}
