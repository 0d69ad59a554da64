import { describe, expect, it } from '@jest/globals';
import type { ResultFormat } from '../../src/readers/result-formats.ts';
import { openResultFile } from '../../src/readers/result-reader.ts';
import { buildResultRecord } from '../../src/readers/result-record.ts';

const NOW = Date.UTC(2026, 10, 21);
const identity = {
  leg: '',
  provenance: { sha: 'a', ref: 'main', runUrl: '', runId: '', runAttempt: 1, job: '' },
};

function build(text: string, format: ResultFormat | null = null, path = 'out/a.json', sha = 'a') {
  const provenance = { ...identity.provenance, sha };
  const context = { suite: 'a', format, thresholds: true, identity: { ...identity, provenance } };
  return buildResultRecord({ ...openResultFile(path, text), beside: {} }, context, NOW);
}

describe('results that were measured elsewhere', () => {
  it('are a run that says what it was taken for', () => {
    const { record, title } = build('[{"name": "Start", "unit": "ms", "value": 5}]');
    expect(title).toBe('a list of name, unit and value');
    expect(record).toMatchObject({
      source: 'values',
      suite: 'a',
      scenarioFile: 'out/a.json',
      closedModel: true,
    });
    expect(record.provenance.time).toBe('2026-11-21T00:00:00.000Z');
  });

  it.each([
    ['c0ffee1', 'c0ffee1', 'b'.repeat(40)],
    ['bbbbbbb', 'b'.repeat(40), 'b'.repeat(40)],
    [null, 'b'.repeat(40), 'b'.repeat(40)],
    ['', 'b'.repeat(40), 'b'.repeat(40)],
    ['v1.2', 'v1.2', ''],
  ])('of the commit %j are of %s', (commit, sha, checkedOut) => {
    const text = JSON.stringify({ commit, metrics: { p95: 1 } });
    expect(build(text, null, 'a.json', checkedOut).record.provenance.sha).toBe(sha);
  });

  it('outside of workflows are told apart by their text', () => {
    const one = build('[{"name": "Start", "value": 5}]').record.provenance.runId;
    expect(build('[{"name": "Start", "value": 5}]').record.provenance.runId).toBe(one);
    expect(build('[{"name": "Start", "value": 6}]').record.provenance.runId).not.toBe(one);
  });

  it.each([
    ['[]', null, 'read as a list of name, unit and value: it holds nothing'],
    ['{}', null, 'read as a k6 summary: it has neither'],
    ['[]', 'k6', 'read as a k6 summary: it has neither'],
    [
      '{}',
      'customBiggerIsBetter',
      'read as a list of name, unit and value, of which more is better: it is no list',
    ],
    ['{}', 'json', 'read as flat metrics JSON: it holds none'],
  ] as const)('%s as %s is refused by what it was taken for', (text, format, message) => {
    expect(() => build(text, format)).toThrow(message);
  });

  it.each([
    ['window.BENCHMARK_DATA = {"entries": {}}', 'the history that github-action-benchmark keeps'],
    ['{"version": 1, "suite": "a", "runs": []}', 'a baseline'],
    ['{"metric":"http_reqs","type":"Point"}', "k6's samples (--out json)"],
  ])('%s is known to be something else', (text, title) => {
    expect(() => build(text)).toThrow(`this is ${title}, and results are of one run`);
  });

  it('names the other formats where nothing tells what a file is', () => {
    const hintOf = (text: string) => {
      try {
        return build(text) && '';
      } catch (error) {
        return (error as { hint: string }).hint;
      }
    };
    expect(hintOf('{}')).toContain('the input format says what: locust, json, values');
    expect(hintOf('[]')).not.toContain('the input format');
  });
});
