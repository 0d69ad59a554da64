import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/common/errors.ts';
import { formatSampleOutput } from '../../../src/k6/csv/output.ts';

describe('the output of the samples', () => {
  it('names file and format in the argument, which wins over variables and config files', () => {
    expect(formatSampleOutput('/tmp/a b/samples.csv.gz')).toBe(
      'csv=fileName=/tmp/a b/samples.csv.gz,timeFormat=unix_nano,saveInterval=100ms',
    );
  });

  it('refuses a path that k6 would take for two settings, and says what to do', () => {
    expect(() => formatSampleOutput('/tmp/a,b/samples.csv.gz')).toThrow(UserError);
    expect(() => formatSampleOutput('/tmp/a,b/samples.csv.gz')).toThrow('/tmp/a,b/samples.csv.gz');
  });
});
