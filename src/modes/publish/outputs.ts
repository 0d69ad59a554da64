import type { Report } from '../../report/model/schema.ts';

/** Every output of action.yml, in its order. A test holds the two equal. */
export const OUTPUT_NAMES = [
  'verdict',
  'reason',
  'headline',
  'regressions',
  'warnings',
  'improvements',
  'compared',
  'baseline-found',
  'report-json',
  'report-markdown',
  'comment-url',
  'baseline-pull-request-url',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** What later steps of the job can read. */
export function listOutputs(report: Report): Outputs {
  const { verdict, reason, headline, counts, suites, errors } = report;
  return {
    verdict,
    reason,
    headline,
    regressions: String(counts.regressions),
    warnings: String(counts.warnings),
    improvements: String(counts.improvements),
    compared: `${counts.judged} of ${counts.of}`,
    ...(report.baselinePullRequestUrl === undefined
      ? {}
      : { 'baseline-pull-request-url': report.baselinePullRequestUrl }),
    'baseline-found': String(
      suites.length > 0 && errors.length === 0 && suites.every((suite) => suite.baseline.found),
    ),
  };
}
