import { describe, expect, it } from '@jest/globals';
import type { BaselineRun } from '../../../src/baseline/document.ts';
import { renderBaseline } from '../../../src/baseline/document-text.ts';
import { gatherRuns } from '../../../src/modes/history/gathered-runs.ts';
import { createMemoryArtifacts } from '../../fakes/stores.ts';
import { createDocument, createStoredRun } from '../../support/runs.ts';

const P95 = 'http_req_duration p(95)';

/** The text of a document with one run of that workflow run. */
function measured(run: string, { suite = 'checkout', job = 'perf', note = null as string | null } = {}) {
  const made: BaselineRun = { ...createStoredRun({ [P95]: 300 }, { run }), note };
  return renderBaseline(createDocument([{ ...made, provenance: { ...made.provenance, job } }], { suite }));
}

function gather(texts: readonly string[], suites: readonly string[] = []) {
  const artifacts = texts.map((text, index) => ({
    artifact: `perf-run-${index}`,
    files: { '0.json': text },
  }));
  return gatherRuns({ runId: '42', suites, note: 'why' }, createMemoryArtifacts({}, artifacts));
}

describe('gathering', () => {
  it('takes the runs of this workflow run, with the note of the job that gathers', async () => {
    const [found] = await gather([measured('42')]);
    expect(found?.runs[0]?.note).toBe('why');
  });

  it('leaves a run the note that it has', async () => {
    const [found] = await gather([measured('42', { note: 'its own' })]);
    expect(found?.runs[0]?.note).toBe('its own');
  });

  it('makes one document of what several jobs measured of a suite', async () => {
    const found = await gather([
      measured('42', { job: 'measure 1' }),
      measured('42', { job: 'measure 2' }),
      measured('42', { suite: 'search' }),
    ]);
    expect(found.map(({ suite, runs }) => [suite, runs.length])).toEqual([
      ['checkout', 2],
      ['search', 1],
    ]);
  });

  it('takes the suites that were asked for alone', async () => {
    const found = await gather([measured('42'), measured('42', { suite: 'search' })], ['search']);
    expect(found.map(({ suite }) => suite)).toEqual(['search']);
  });

  it('refuses runs of another workflow run: somebody put them there', async () => {
    await expect(gather([measured('41')])).rejects.toThrow('not of this one');
  });

  it('refuses what is no baseline', async () => {
    await expect(gather(['{"version": 99, "runs": []}'])).rejects.toThrow('format version 99');
  });

  it('says what to do where no job has measured', async () => {
    await expect(gather([])).rejects.toMatchObject({
      message: expect.stringContaining('No job of this workflow run has measured anything'),
      hint: expect.stringContaining('needs:'),
    });
  });

  it('names a suite that nobody measured, with the nearest one', async () => {
    await expect(gather([measured('42')], ['chekout'])).rejects.toMatchObject({
      message: 'No job of this workflow run measured the suite "chekout".',
      hint: expect.stringContaining('checkout'),
    });
  });
});
