import { plural } from './format.ts';
import { describeRow } from './headline.ts';
import type { Report, ReportSuite } from './schema.ts';

/** A message in the log that GitHub shows beside the changed files. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the repository. */
  readonly file?: string;
}

/** GitHub shows the first ten of each level and step. */
const MOST_PER_SUITE = 6;

/** What deserves attention, worst first; nothing on a pass. */
export function listAnnotations(report: Report): Annotation[] {
  return [
    ...report.errors.map((error) => ({
      level: 'error' as const,
      title: error.suite === null ? 'Error' : `Error in ${error.suite}`,
      message: `${error.message} ${error.hint}`.trim(),
    })),
    ...report.suites.flatMap(annotateSuite),
  ];
}

const LEVELS = {
  fail: 'error',
  invalid: 'warning',
  warn: 'warning',
  inconclusive: 'notice',
  pass: 'notice',
} as const;

type Place = Pick<Annotation, 'file'>;

function annotateSuite(suite: ReportSuite): Annotation[] {
  const place = suite.scenarioFile === '' ? {} : { file: suite.scenarioFile };
  const single = [...annotateThresholds(suite, place), ...annotateRows(suite, place)];
  const omitted = single.length - MOST_PER_SUITE;
  const more: Annotation = {
    level: 'notice',
    title: `${suite.suite}: more`,
    message: `${plural(omitted, 'message')} more in the report.`,
    ...place,
  };
  return [
    ...single.slice(0, MOST_PER_SUITE),
    ...annotateFindings(suite, place),
    ...(omitted > 0 ? [more] : []),
  ];
}

function annotateThresholds({ suite, thresholds }: ReportSuite, place: Place): Annotation[] {
  return thresholds
    .filter((threshold) => !threshold.passed)
    .map(({ metric, expression, value }) => ({
      level: 'error',
      title: `${suite}: threshold broken`,
      message: `${metric} ${expression}.${value === null ? '' : ` The value was ${value}.`}`,
      ...place,
    }));
}

function annotateRows({ suite, rows }: ReportSuite, place: Place): Annotation[] {
  return rows
    .filter((row) => row.verdict === 'fail' || row.verdict === 'warn')
    .map((row) => ({
      level: LEVELS[row.verdict === 'fail' ? 'fail' : 'warn'],
      title: `${suite}: worse than the baseline`,
      message: describeRow(row),
      ...place,
    }));
}

function annotateFindings({ suite, findings }: ReportSuite, place: Place): Annotation[] {
  return findings
    .filter(({ verdict, reason }) => verdict !== 'pass' && reason !== 'regression' && reason !== 'threshold')
    .map(({ verdict, reason, text }) => ({
      level: LEVELS[verdict],
      title: `${suite}: ${reason}`,
      message: text,
      ...place,
    }));
}
