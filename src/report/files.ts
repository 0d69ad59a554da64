import { slugOf } from '../common/text.ts';
import { renderHtml } from './html/html.ts';
import { renderMarkdown } from './markdown/markdown.ts';
import type { Report } from './model/schema.ts';

/** The report as JSON text, ending in a line break. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

export interface ReportFile {
  readonly name: string;
  readonly text: string;
  /** The output that tells its path. */
  readonly output: 'report-json' | 'report-markdown' | null;
}

type Format = 'json' | 'markdown' | 'html';

const RENDERERS: Readonly<Record<Format, (report: Report) => string>> = {
  json: renderJson,
  markdown: renderMarkdown,
  html: renderHtml,
};
const ENDINGS: Readonly<Record<Format, string>> = { json: 'json', markdown: 'md', html: 'html' };

/** The files of a report in the formats that are wanted: of the whole, and as JSON and HTML of every suite. */
export function listReportFiles(report: Report, formats: readonly Format[]): ReportFile[] {
  const whole = formats.map((format): ReportFile => {
    const output = format === 'html' ? null : (`report-${format}` as const);
    return { name: `report.${ENDINGS[format]}`, text: RENDERERS[format](report), output };
  });
  const single = formats.filter((format) => format !== 'markdown');
  const ofSuites = report.suites.flatMap((suite) =>
    single.map((format): ReportFile => {
      const name = `${nameFile(suite.suite)}.${ENDINGS[format]}`;
      return { name, text: RENDERERS[format](cutToSuite(report, suite.suite)), output: null };
    }),
  );
  return [...whole, ...ofSuites];
}

/** A suite may be called like the whole. */
function nameFile(suite: string): string {
  const slug = slugOf(suite);
  return slug === 'report' || slug === '' ? `suite-${slug}` : slug;
}

function cutToSuite(report: Report, name: string): Report {
  const suites = report.suites.filter(({ suite }) => suite === name);
  const [only] = suites;
  if (only === undefined) return report;
  const { verdict, reason, headline, rows, compared } = only;
  const count = (wanted: (typeof rows)[number]['verdict']) =>
    rows.filter((row) => row.verdict === wanted).length;
  return {
    ...report,
    verdict,
    reason,
    headline: `${name}: ${headline}`,
    counts: {
      regressions: count('fail'),
      warnings: count('warn'),
      improvements: count('improved'),
      judged: compared.judged,
      of: compared.of,
    },
    suites,
    errors: report.errors.filter(({ suite }) => suite === null || suite === name),
  };
}
