import { expect, it } from '@jest/globals';
import { UserError } from '../../src/common/errors.ts';
import { selectScenarios } from '../../src/modes/measure/scenarios.ts';
import { runValidate } from '../../src/modes/validate.ts';
import type { K6Runner } from '../../src/ports/k6.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { createFakeK6, type K6Script } from '../fakes/k6.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { act } from '../support/mode-world.ts';
import { RUN_CONTEXT } from '../support/run-context.ts';

async function validate(suites: string, scripts: Readonly<Record<string, K6Script>>) {
  const { installer, runner } = createFakeK6(scripts);
  const asked: Parameters<K6Runner['inspect']>[0][] = [];
  const recording: K6Runner = {
    ...runner,
    inspect(invocation) {
      asked.push(invocation);
      return runner.inspect(invocation);
    },
  };
  const config = parseConfig(`suites: ${suites}`, 'perf.yml');
  const request = {
    scenarios: selectScenarios({ files: null, suites: [], config }),
    k6: { version: '2.2.0', ...config.k6 },
    flags: ['--tag', 'x=y'],
    env: { B: 'input' },
    context: RUN_CONTEXT,
  };
  const log = createMemoryLog();
  return { report: await runValidate(request, { installer, runner: recording, log }), asked, log };
}

it('asks k6 as a run of the suite would: its variables below the input, its thresholds off', async () => {
  const { asked, report } = await validate(
    '{ a: { scenario-file: a.js, env: { A: 1, B: 1 } }, b: { scenario-file: b.js, thresholds: off } }',
    {},
  );
  expect(asked).toMatchObject([
    { scenarioFile: 'a.js', env: { A: '1', B: 'input' }, flags: ['--tag', 'x=y'] },
    { scenarioFile: 'b.js', env: { B: 'input' }, flags: ['--tag', 'x=y', '--no-thresholds'] },
  ]);
  expect(report).toMatchObject({ verdict: 'pass', reason: 'scripts-valid', mode: 'validate' });
});

it('logs the load of what is valid, and names every suite that is not', async () => {
  const broken = { options: new UserError('b.js: no default export', 'Export one.') };
  const { report, log } = await validate('{ a: { scenario-file: a.js }, b: { scenario-file: b.js } }', {
    'b.js': broken,
  });
  expect(log.lines).toContain('info: a: a.js: one iteration by one VU');
  expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error' });
  expect(report.errors.map(({ suite, message }) => [suite, message])).toEqual([
    ['b', 'b.js: no default export'],
  ]);
});

it('reads every scenario file and runs none', async () => {
  const inputs = { mode: 'validate' };
  const { report, effects } = await act({ inputs, scripts: { 'a.js': {}, 'b.js': {} } });
  expect(report.headline).toMatch(/^2 scenario files are valid for k6 \d/);
  expect(effects).toEqual([expect.stringMatching(/^install/), 'inspect a.js', 'inspect b.js']);
});

it('lists all that are broken', async () => {
  const { report } = await act({
    inputs: { mode: 'validate' },
    scripts: {
      'a.js': { options: new UserError('a.js: SyntaxError', 'Mend it.') },
      'b.js': {},
      'c.js': { options: new UserError('c.js: no default export', 'Export one.') },
    },
  });
  expect(report).toMatchObject({ verdict: 'invalid', reason: 'user-error', mode: 'validate' });
  expect(report.errors.map(({ suite, message }) => [suite, message])).toEqual([
    ['a', 'a.js: SyntaxError'],
    ['c', 'c.js: no default export'],
  ]);
});

it('names every suite in the report, with its file and what is wrong with it', async () => {
  const broken = { options: new UserError('b.js: no default export', 'Export one.') };
  const { report } = await validate('{ a: { scenario-file: a.js }, b: { scenario-file: b.js } }', {
    'b.js': broken,
  });
  expect(report.validated).toEqual([
    { suite: 'a', scenarioFile: 'a.js', ok: true, errors: [] },
    { suite: 'b', scenarioFile: 'b.js', ok: false, errors: [expect.stringContaining('no default export')] },
  ]);
});
