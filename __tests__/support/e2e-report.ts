import type { Report, ReportRow, ReportSuite } from '../../src/report/model/schema.ts';
import type { Outcome } from './e2e-shop.ts';

/** The run's report as its JSON file has it. */
export function readReport(outcome: Pick<Outcome, 'reports'>): Report {
  return JSON.parse(outcome.reports['report.json'] ?? 'null');
}

export function findSuite(outcome: Pick<Outcome, 'reports'>, name = 'checkout'): ReportSuite {
  const suite = readReport(outcome).suites.find((candidate) => candidate.suite === name);
  if (suite === undefined) throw new Error(`no suite ${name} in ${outcome.reports['report.json']}`);
  return suite;
}

export function findRow(outcome: Pick<Outcome, 'reports'>, measure: string): ReportRow {
  const row = findSuite(outcome).rows.find((candidate) => candidate.measure === measure);
  if (row === undefined) throw new Error(`no row ${measure} in ${outcome.reports['report.json']}`);
  return row;
}
