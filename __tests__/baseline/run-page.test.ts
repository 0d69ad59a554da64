import { expect, it } from '@jest/globals';
import { expandPage, findCommonPage, shortenPage } from '../../src/baseline/run-page.ts';
import { createStoredRun } from '../support/runs.ts';

const PAGE = 'https://github.com/octo/shop/actions/runs/';

it('finds what the pages of runs begin with, and none where a run has no page', () => {
  const run = createStoredRun({}, { run: '7' });
  const bare = { ...run, provenance: { ...run.provenance, runUrl: '' } };
  expect(findCommonPage([run])).toBe(PAGE);
  expect(findCommonPage([run, bare])).toBeNull();
  expect(findCommonPage([])).toBeNull();
});

it.each([
  ['7', `${PAGE}7`, PAGE, ''],
  ['7', 'https://ghe/runs/7', PAGE, 'https://ghe/runs/7'],
  ['7', `${PAGE}7`, null, `${PAGE}7`],
  ['', '', PAGE, ''],
])('writes the page of run "%s" at %s beside %s as "%s", and reads it back', (...row) => {
  const [runId, runUrl, page, written] = row;
  expect(shortenPage({ runId, runUrl }, page)).toBe(written);
  expect(expandPage({ runId, runUrl: written }, page)).toBe(runUrl);
});
