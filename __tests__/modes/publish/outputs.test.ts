import { describe, expect, it } from '@jest/globals';
import { listOutputs, OUTPUT_NAMES } from '../../../src/modes/publish/outputs.ts';
import { REPORTS } from '../../support/reports.ts';

const reportOf = (name: string) => REPORTS[name]!();

describe('the outputs of a step', () => {
  it.each(Object.keys(REPORTS))('of the report %s are those of action.yml, all of them text', (name) => {
    for (const [output, value] of Object.entries(listOutputs(reportOf(name)))) {
      expect(OUTPUT_NAMES).toContain(output);
      expect(typeof value).toBe('string');
    }
  });

  it('say the verdict and what was compared', () => {
    const report = reportOf('fail-by-evidence');
    expect(listOutputs(report)).toMatchObject({
      verdict: 'fail',
      compared: `${report.counts.judged} of ${report.counts.of}`,
      'baseline-found': 'true',
    });
  });

  it('find no baseline where one suite lacks it, nothing was measured, or something went wrong', () => {
    const report = reportOf('pass');
    const foundIn = (changes: object) => listOutputs({ ...report, ...changes })['baseline-found'];
    expect(foundIn({})).toBe('true');
    expect(foundIn({ suites: [] })).toBe('false');
    expect(foundIn({ suites: [...report.suites, ...reportOf('no-baseline').suites] })).toBe('false');
    expect(foundIn({ errors: [{ suite: null, message: 'x', hint: '' }] })).toBe('false');
  });
});
