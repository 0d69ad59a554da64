import { describeErrorWithin } from '../../common/errors.ts';
import { slugOf } from '../../common/text.ts';
import type { ArtifactUploader } from '../../ports/artifacts.ts';
import type { Log } from '../../ports/log.ts';
import type { CommentPublisher } from '../../ports/pull-request.ts';
import type { Annotator, JobSummary, ReportFiles } from '../../ports/report-sinks.ts';
import { listAnnotations } from '../../report/annotations.ts';
import { listReportFiles } from '../../report/files.ts';
import { fitMarkdown, listRenderings } from '../../report/markdown/markdown.ts';
import { renderMarker } from '../../report/markdown/marker.ts';
import type { Report } from '../../report/model/schema.ts';
import type { ReportFormat } from '../../settings/config.ts';
import { listOutputs, type Outputs } from './outputs.ts';

export interface PublishingPorts {
  readonly summary: JobSummary;
  readonly files: ReportFiles;
  readonly uploads: ArtifactUploader;
  /** Null where no comment is wanted or there is no pull request. */
  readonly comments: CommentPublisher | null;
  readonly annotator: Annotator;
  /** What later steps of the job can read. */
  readonly setOutputs: (outputs: Outputs) => void;
  readonly log: Log;
}

export interface ReportArtifact {
  readonly artifactName: string;
  /** Null: the repository's own setting. */
  readonly retentionDays: number | null;
  /** What tells jobs of one run apart, tried in this order where the name is taken: the leg, the job. */
  readonly slug: readonly string[];
}

export interface PublishingOptions {
  /** Without it the report files stay on the machine. */
  readonly artifact?: ReportArtifact;
  readonly formats: readonly ReportFormat[];
  /** `on-change`: a pull request that passes gets no new comment; `update-only`: none is created at all. */
  readonly comment: 'always' | 'on-change' | 'update-only' | 'never';
}

/** Safe under every reading of GitHub's limit; bodies are UTF-16 here. */
const LONGEST_COMMENT = 60_000;

/**
 * Publishes a report everywhere: in the log at once, the slow and uncertain comment last. What fails is said, and
 * changes neither the verdict nor the rest.
 */
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
      ports.log.warning(`${what} could not be published: ${describeErrorWithin(error)}. The verdict stands.`);
    }
  };
  await attempt('The annotations', async () => {
    for (const annotation of listAnnotations(report)) ports.annotator.annotate(annotation);
  });
  await attempt('The job summary', async () => {
    const published = await ports.summary.publish(listRenderings(report));
    if (!published) ports.log.debug('There is no job summary here.');
  });
  await attempt('The report files', async () => {
    for (const file of listReportFiles(report, options.formats)) {
      const path = await ports.files.write(file.name, file.text);
      if (file.output !== null) ports.setOutputs({ [file.output]: path });
    }
  });
  await attempt('The report artifact', () => uploadReport(report, ports, options));
  await attempt('The pull-request comment', async () => {
    const url = await publishComment(report, ports, options);
    if (url !== null) ports.setOutputs({ 'comment-url': url });
  });
}

/** One artifact of all report files; its name is unique within the run, so a leg or a job is added where it is taken. */
async function uploadReport(
  report: Report,
  { uploads, log }: Pick<PublishingPorts, 'uploads' | 'log'>,
  { artifact, formats }: PublishingOptions,
): Promise<void> {
  if (artifact === undefined) return;
  const { artifactName, retentionDays, slug } = artifact;
  const files = Object.fromEntries(listReportFiles(report, formats).map(({ name, text }) => [name, text]));
  if (Object.keys(files).length === 0) return;
  const [leg = ''] = slug;
  const own = leg === '' ? artifactName : `${artifactName}-${slugOf(leg)}`;
  const names = [own, ...slug.filter((part) => part !== '').map((part) => `${own}-${slugOf(part)}`)];
  for (const name of new Set(names)) {
    const outcome = await uploads.upload({ name, files, retentionDays });
    if (outcome.kind === 'uploaded') {
      log.info(`Report artifact ${name}: ${outcome.url}`);
      return;
    }
    if (outcome.kind === 'unavailable') {
      log[outcome.level](`The report files were not uploaded. ${outcome.reason}.`);
      return;
    }
  }
  log.warning(
    `The report files were not uploaded: this run has an artifact ${own} already. Give this job a report.artifact-name of its own.`,
  );
}

/** Every rendering that fits, longest first. */
function listBodies(report: Report): string[] {
  const renderings = listRenderings(report);
  return renderings.slice(renderings.indexOf(fitMarkdown(report, LONGEST_COMMENT)));
}

async function publishComment(
  report: Report,
  { comments, log }: Pick<PublishingPorts, 'comments' | 'log'>,
  { comment }: PublishingOptions,
): Promise<string | null> {
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
