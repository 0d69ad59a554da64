import { expect, it } from '@jest/globals';
import { UNKNOWN_TIME } from '../../../src/measurement/run-record.ts';
import { describeStored } from '../../../src/report/model/shown-baseline.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';

const run = (name: string, provenance: object = {}) => {
  const made = createStoredRun({ 'http_req_duration p(95)': 300 }, { run: name });
  return { ...made, provenance: { ...made.provenance, ...provenance } };
};

it('what is stored is told with how many runs of how many jobs, the newest last, and where', () => {
  const document = createDocument([
    run('1'),
    run('2', { sha: 'c0ffee1'.padEnd(40, '0'), time: '2026-11-17T09:00:00Z' }),
  ]);
  expect(describeStored(document, 'x.json')).toBe(
    '2 runs of 2 jobs, the newest of c0ffee1 (2026-11-17), in x.json',
  );
});

it.each([
  [[run('1', { sha: '' })], '1 run of 1 job, the newest of an unknown commit (2026-11-12), in x.json'],
  [[run('1', { time: UNKNOWN_TIME })], '1 run of 1 job, the newest of ccccccc (unknown day), in x.json'],
  [[], '0 runs of 0 jobs, the newest of an unknown commit (unknown day), in x.json'],
])('what is not known is said to be so', (runs, text) => {
  expect(describeStored(createDocument(runs), 'x.json')).toBe(text);
});

it('every foreign text is written as its writer does, and flat without one', () => {
  const document = createDocument([run('1')]);
  const text = describeStored(document, 'x.json', (part) => `<${part}>`);
  expect(text).toContain('of <ccccccc> (<2026-11-12>), in <x.json>');
  expect(describeStored(document, 'a\nb.json')).not.toContain('\n');
});
