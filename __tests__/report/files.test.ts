import { describe, expect, it } from '@jest/globals';
import { listReportFiles, renderJson } from '../../src/report/files.ts';
import type { Report, ReportSuite } from '../../src/report/model/schema.ts';
import { REPORTS } from '../support/reports.ts';

const report = REPORTS['multi-suite']?.() as Report;
const [first] = report.suites as [ReportSuite];
const named = (...names: readonly string[]): Report => ({
  ...report,
  suites: names.map((suite) => ({ ...first, suite })),
});
const namesOf = (of: Report, formats: Parameters<typeof listReportFiles>[1]) =>
  listReportFiles(of, formats).map(({ name }) => name);
const read = (of: Report, name: string): Report =>
  JSON.parse(listReportFiles(of, ['json']).find((file) => file.name === name)?.text ?? '') as Report;

describe('report files', () => {
  it('are one of each format, and JSON and HTML of every suite', () => {
    expect(namesOf(named('a', 'b'), ['json', 'markdown', 'html'])).toEqual([
      'report.json',
      'report.md',
      'report.html',
      'a.json',
      'a.html',
      'b.json',
      'b.html',
    ]);
  });

  it('are in the formats that are wanted, and no others', () => {
    expect(namesOf(named('a'), ['markdown'])).toEqual(['report.md']);
    expect(listReportFiles(report, [])).toEqual([]);
  });

  it('tell by which output the path of the whole is known', () => {
    const outputs = listReportFiles(named('a'), ['json', 'markdown', 'html']).map(({ output }) => output);
    expect(outputs).toEqual(['report-json', 'report-markdown', null, null, null]);
  });

  it('of a suite called like the whole, or by no letter, do not take the place of another', () => {
    expect(namesOf(named('report'), ['json'])).toEqual(['report.json', 'suite-report.json']);
    const odd = namesOf(named('../../etc/passwd', '日本'), ['json']);
    expect(odd.every((name) => /^[\w.-]+$/.test(name))).toBe(true);
    expect(new Set(odd).size).toBe(3);
  });
});

describe('the report of one suite', () => {
  it('holds nothing of the others: its verdict, its counts, its errors', () => {
    const errors = ['a', 'b', null].map((suite) => ({ suite, message: `of ${suite}`, hint: '' }));
    const rows = first.rows.map((row) => ({ ...row, verdict: 'pass' as const }));
    const calm = { ...first, suite: 'b', verdict: 'pass' as const, headline: 'none past its limit.', rows };
    const two = { ...report, suites: [{ ...first, suite: 'a' }, calm], errors };
    const file = read(two, 'b.json');
    expect(file.suites.map(({ suite }) => suite)).toEqual(['b']);
    expect(file).toMatchObject({
      verdict: 'pass',
      headline: 'b: none past its limit.',
      counts: { regressions: 0, warnings: 0, improvements: 0, ...calm.compared },
    });
    expect(file.errors.map(({ message }) => message)).toEqual(['of b', 'of null']);
  });
});

it('the report as JSON is the report, and ends like a text file', () => {
  expect(JSON.parse(renderJson(report))).toEqual(report);
  expect(renderJson(report)).toMatch(/\n}\n$/);
});
