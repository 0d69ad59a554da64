import { expect, it } from '@jest/globals';
import { SAMPLE_FAULT_KINDS } from '../../src/measurement/sample-fault.ts';
import { parseSampleSet, serialiseSampleSet } from '../../src/samples/document.ts';
import { readRows } from '../support/k6-csv.ts';

it.each(SAMPLE_FAULT_KINDS)('a sample file tells of faults of the kind %s to who merges it', async (kind) => {
  const set = { ...(await readRows([{}])), faults: [{ metric: 'own', kind, count: 2, of: 5 }] };
  expect(parseSampleSet(serialiseSampleSet(set), 'file').faults).toEqual(set.faults);
});

it('a kind that is not known makes a sample file one of another release', async () => {
  const faults = [{ metric: 'own', kind: 'strange' as never, count: 2, of: 5 }];
  const text = serialiseSampleSet({ ...(await readRows([{}])), faults });
  expect(() => parseSampleSet(text, 'samples.json')).toThrow('samples.json is not a sample file');
});
