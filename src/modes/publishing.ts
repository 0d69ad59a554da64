import type { ReportFormat } from '../config.ts';
import { describeError } from '../errors.ts';
import { listOutputs, type Outputs } from '../outputs.ts';
import type { Annotator, CommentPublisher, JobSummary, Log, ReportFiles } from '../ports.ts';
import { listAnnotations } from '../report/annotations.ts';
import { renderJson } from '../report/json.ts';
import { fitMarkdown, listRenderings, renderMarkdown } from '../report/markdown.ts';
import { renderMarker } from '../report/marker.ts';
import type { Report } from '../report/schema.ts';

export interface PublishingPorts {
  readonly summary: JobSummary;
  readonly files: ReportFiles;
  /** Null where no comment is wanted or there is no pull request. */
  readonly comments: CommentPublisher | null;
  readonly annotator: Annotator;
  /** What later steps of the job can read. */
  readonly setOutputs: (outputs: Outputs) => void;
  readonly log: Log;
}

export interface PublishingOptions {
  readonly formats: readonly ReportFormat[];
  /** `on-change`: a pull request that passes gets no new comment; `update-only`: none is created at all. */
  readonly comment: 'always' | 'on-change' | 'update-only' | 'never';
}

/** Safe under every reading of GitHub's limit; bodies are UTF-16 here. */
const LONGEST_COMMENT = 60_000;

/** Publishes a report everywhere, the slow and uncertain comment last. What fails is said, and changes neither the verdict nor the rest. */
export async function publishReport(
  report: Report,
  ports: PublishingPorts,
  options: PublishingOptions,
): Promise<void> {
  ports.setOutputs(listOutputs(report));
  const attempt = async (what: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      ports.log.warning(`${what} could not be published: ${describeError(error)}. The verdict stands.`);
    }
  };
  await attempt('The job summary', async () => {
    const published = await ports.summary.publish(listRenderings(report));
    if (!published) ports.log.debug('There is no job summary here.');
  });
  await attempt('The report files', async () => {
    for (const format of options.formats) ports.setOutputs(await writeReport(report, format, ports.files));
  });
  await attempt('The annotations', async () => {
    for (const annotation of listAnnotations(report)) ports.annotator.annotate(annotation);
  });
  await attempt('The pull-request comment', async () => {
    const url = await publishComment(report, ports, options);
    if (url !== null) ports.setOutputs({ 'comment-url': url });
  });
}

async function writeReport(report: Report, format: ReportFormat, files: ReportFiles): Promise<Outputs> {
  return format === 'json'
    ? { 'report-json': await files.write('report.json', renderJson(report)) }
    : { 'report-markdown': await files.write('report.md', renderMarkdown(report)) };
}

/** Every rendering that fits, longest first. */
function listBodies(report: Report): string[] {
  const renderings = listRenderings(report);
  return renderings.slice(renderings.indexOf(fitMarkdown(report, LONGEST_COMMENT)));
}

async function publishComment(
  report: Report,
  ports: PublishingPorts,
  { comment }: PublishingOptions,
): Promise<string | null> {
  const { comments, log } = ports;
  if (comments === null || comment === 'never' || report.pullRequest === null) return null;
  const outcome = await comments.publish({
    pullRequest: report.pullRequest,
    marker: renderMarker({ workflow: report.workflow, job: report.job, leg: report.leg }),
    bodies: listBodies(report),
    create: comment === 'always' || (comment === 'on-change' && report.verdict !== 'pass'),
  });
  if (outcome.kind === 'published') {
    log.info(`Pull-request comment ${outcome.created ? 'created' : 'updated'}: ${outcome.url}`);
    return outcome.url;
  }
  if (outcome.level !== 'none') log[outcome.level](`${outcome.reason} ${outcome.hint}`.trim());
  return null;
}
