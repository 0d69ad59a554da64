import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NOT_JUDGED_CAUSES, notJudged } from '../../../src/comparison/measures/not-judged.ts';

const schema = readFileSync(join(import.meta.dirname, '../../../schema/report.schema.json'), 'utf8');

describe('a measure without a verdict', () => {
  it('says why: the cause for programs, the note for people', () => {
    expect(notJudged('too-few-samples', '3 samples')).toEqual({
      verdict: 'not-judged',
      cause: 'too-few-samples',
      note: '3 samples',
    });
  });

  it.each(NOT_JUDGED_CAUSES)('for the cause %s is told by the published schema of reports', (cause) => {
    expect(schema).toContain(`"${cause}"`);
  });
});
