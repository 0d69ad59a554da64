import type { Annotation } from '../ports/report-sinks.ts';
import { annotateMistake, shorten } from './mistakes.ts';
import { formatThresholdValue } from './model/format.ts';
import { describeRow } from './model/headline.ts';
import type { Report, ReportSuite } from './model/schema.ts';

/** No suite takes all the room from the others. */
const MOST_PER_SUITE = 6;

/** What deserves attention, worst first; nothing on a pass. */
export function listAnnotations(report: Report): Annotation[] {
  const all = [...report.errors.map(annotateMistake), ...report.suites.flatMap(annotateSuite)];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    shorten(all.filter((annotation) => annotation.level === level)),
  );
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
  return [...shorten(single, MOST_PER_SUITE, `${suite.suite}: more`), ...annotateFindings(suite, place)];
}

function annotateThresholds({ suite, thresholds }: ReportSuite, place: Place): Annotation[] {
  return thresholds
    .filter(({ passed }) => passed === false)
    .map((threshold) => ({
      level: 'error',
      title: `${suite}: threshold broken`,
      message: `${threshold.metric} ${threshold.expression}${threshold.value === null ? '' : `: the value is ${formatThresholdValue(threshold.value, threshold)}`}.`,
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

function annotateFindings({ suite, findings, thresholds }: ReportSuite, place: Place): Annotation[] {
  const named = ['regression', ...(thresholds.some(({ passed }) => passed === false) ? ['threshold'] : [])];
  return findings
    .filter(({ verdict, reason }) => verdict !== 'pass' && !named.includes(reason))
    .map(({ verdict, reason, text }) => ({
      // Lost is not the same as none yet: somebody must look after it.
      level: reason === 'baseline-lost' ? ('warning' as const) : LEVELS[verdict],
      title: `${suite}: ${reason}`,
      message: text,
      ...place,
    }));
}
