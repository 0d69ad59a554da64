import { describe, expect, it } from '@jest/globals';
import { findInvalidity } from '../../src/comparison/suites/validity.ts';
import { emptyRun } from '../../src/measurement/run-record.ts';
import { createRecord } from '../support/runs.ts';

const { source, suite, leg, scenarioFile, provenance } = createRecord();

describe('a run of which nothing is known yet', () => {
  it('says where it comes from', () => {
    const origin = { source, suite, leg, scenarioFile, provenance };
    expect(emptyRun(origin)).toMatchObject(origin);
  });

  it('is no evidence about the service', () => {
    const run = emptyRun({ source, suite, leg, scenarioFile, provenance });
    expect(findInvalidity(run)).toMatchObject([{ verdict: 'invalid', reason: 'no-samples' }]);
  });
});
