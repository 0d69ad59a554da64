import type { RunContext } from '../../src/report/model/build-report.ts';

/** A job of octo/shop that no pull request is about. */
export const RUN_CONTEXT: RunContext = {
  time: '2026-11-20T13:00:00.000Z',
  workflow: 'perf',
  job: 'perf',
  leg: '',
  repository: 'octo/shop',
  sha: 'a'.repeat(40),
  headSha: null,
  pullRequest: null,
  runUrl: '',
};
