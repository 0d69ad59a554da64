import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { listAnnotations } from '../../../src/report/annotations.ts';
import { renderMarkdown } from '../../../src/report/markdown/markdown.ts';
import { ReportSchema } from '../../../src/report/model/schema.ts';
import { renderSummary } from '../../fakes/k6.ts';
import { act, measureBaseline, path, suiteVerdicts } from '../../support/mode-world.ts';

describe('the record of a run', () => {
  it('says in the log and in the JSON report how k6 ended, and what that means', async () => {
    const exit = { code: 99, signal: null, interruptedBy: null } as const;
    const scripts = { 'checkout.js': { run: { exit, summary: renderSummary({ broken: true }) } } };
    const { report, log } = await act({ scripts });
    expect(log).toContain('info: checkout: k6 ended with 99: a threshold is broken.');
    const meaning = 'a threshold is broken';
    expect(report.suites[0]?.run.exit).toEqual({ code: 99, signal: null, meaning });
    expect(v.safeParse(ReportSchema, report).issues).toBeUndefined();
    expect((await act()).report.suites[0]?.run.exit).toMatchObject({ code: 0 });
  });

  it.each([
    ['the values tell', { p95: 20_000 }, false, '1 k6 threshold broken: http_req_duration p(95)<10000.'],
    ['they do not', {}, null, 'k6 reports broken thresholds; its summary does not say which.'],
  ])('a script cannot pass off a broken threshold as one that holds: %s', async (_, shape, passed, text) => {
    const exit = { code: 99, signal: null, interruptedBy: null } as const;
    const { report } = await act({
      scripts: { 'checkout.js': { run: { exit, summary: renderSummary(shape) } } },
      inputs: { baseline: 'none' },
    });
    expect(report).toMatchObject({ verdict: 'fail', reason: 'threshold', headline: `checkout: ${text}` });
    expect(report.suites[0]?.thresholds).toEqual([expect.objectContaining({ passed })]);
    const markdown = renderMarkdown(report, 'everything');
    expect(markdown).toContain(passed === null ? '❔ unknown' : '❌ broken');
    expect(markdown).not.toContain('✅ holds');
    expect(listAnnotations(report)).toHaveLength(1);
  });

  it('says where the iterations that threw could not be counted', async () => {
    const scripts = { 'checkout.js': { run: { failedIterations: null } }, 'b.js': {} };
    const { report } = await act({ scripts });
    const told = report.suites.map(({ remarks }) => remarks.filter((text) => text.includes('that threw')));
    expect(told).toEqual([
      [],
      [expect.stringMatching(/^Iterations that threw could not be counted, because k6's log goes elsewhere/)],
    ]);
  });

  it('leaves out what nothing can have measured, says so, and is no evidence where that is judged', async () => {
    const scripts = { 'checkout.js': { run: { summary: renderSummary({ p95: -500 }) } } };
    const { report } = await act({
      scripts,
      base: { [path('checkout')]: await measureBaseline('checkout') },
    });
    expect(report).toMatchObject({ verdict: 'invalid', reason: 'samples-lost' });
    const [suite] = report.suites;
    expect(suite?.remarks.join()).toMatch(
      /nothing can have measured it: http_req_duration avg is -250, .* and 3 more \(a time is not negative\)/,
    );
    expect(suite?.rows.find(({ measure }) => measure === 'http_req_duration p(95)')?.current).toBeNull();
  });

  it('a run that was cut short is reported, whatever it measured', async () => {
    const exit = { code: 105, signal: null, interruptedBy: 'cancel' } as const;
    const unstarted = { exit: { code: null, signal: null, interruptedBy: 'cancel' }, summary: null } as const;
    const result = await act({
      scripts: { 'a.js': {}, 'b.js': { run: { exit } }, 'c.js': { run: unstarted } },
      base: { [path('a')]: await measureBaseline('a') },
    });
    expect(suiteVerdicts(result)).toEqual([
      ['a', 'pass', 'no-limit-passed'],
      ['b', 'invalid', 'k6-aborted'],
      ['c', 'invalid', 'k6-aborted'],
    ]);
  });
});

describe('what went wrong', () => {
  it('quotes k6 where it refused', async () => {
    const run = {
      exit: { code: 104, signal: null, interruptedBy: null },
      summary: null,
      errorLines: ['unknown executor'],
    };
    const { report } = await act({ scripts: { 'checkout.js': { run } } });
    expect(report.errors[0]?.message).toBe(
      'checkout.js: k6 ended with 104: k6 found an invalid option or configuration. It said: unknown executor',
    );
  });

  it('quotes the script that ended the run, and does not call idle thresholds held', async () => {
    const run = {
      exit: { code: 108, signal: null, interruptedBy: null },
      summary: renderSummary({ iterations: 0 }).replaceAll('"count":2000', '"count":0'),
      errorLines: ['test aborted: No service answers. Start it.'],
    };
    const { report } = await act({ scripts: { 'checkout.js': { run } } });
    expect(report.headline).toContain('The script called exec.test.abort(): No service answers. Start it.');
    expect(report.suites[0]?.thresholds.map(({ passed }) => passed)).toEqual([null]);
  });

  it('quotes the first request without an answer, and the last exception', async () => {
    const run = {
      failedIterations: 3,
      errorLines: ['Error: boom (a.js:1:2)'],
      requestError: 'dial tcp: refused',
    };
    const { report } = await act({ scripts: { 'checkout.js': { run } } });
    expect(report.suites[0]?.remarks).toEqual(
      expect.arrayContaining([
        'The first request without an answer: dial tcp: refused.',
        'The last exception: Error: boom (a.js:1:2).',
      ]),
    );
  });

  it('quotes of a long advice its first sentence', async () => {
    const advice = `The moduleSpecifier "x.js" couldn't be found on local disk. Make sure that ${'the path is right '.repeat(9)}.`;
    const run = {
      exit: { code: 255, signal: null, interruptedBy: null },
      summary: null,
      errorLines: [advice],
    };
    const { report } = await act({ scripts: { 'checkout.js': { run } } });
    expect(report.errors[0]?.message).toMatch(/It said: The moduleSpecifier .* local disk\.$/);
  });
});
