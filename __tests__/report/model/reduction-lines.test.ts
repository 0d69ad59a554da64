import { describe, expect, it } from '@jest/globals';
import { readLine } from '../../../src/report/model/blocks.ts';
import { listReductionBlocks, listReductions } from '../../../src/report/model/reduction-lines.ts';
import type { ReportSuite } from '../../../src/report/model/schema.ts';

type Reductions = NonNullable<ReportSuite['reductions']>;

const say = (...reductions: Reductions) => listReductions(reductions).map(readLine);
const load = (of: Extract<Reductions[number], { kind: 'load' }>['of'], from: number, to: number) =>
  say({ kind: 'load', scenario: 'api', of, from, to });

describe('what is tested less', () => {
  it('is a threshold', () => {
    const metric = 'http_req_duration';
    expect(say({ kind: 'threshold-gone', metric, expression: 'p(95)<500' })).toEqual([
      'This change removes the threshold p(95)<500 of http_req_duration.',
    ]);
    expect(say({ kind: 'threshold-loosened', metric, from: 'p(95)<500', to: 'p(95)<5000' })).toEqual([
      'This change loosens the threshold of http_req_duration from p(95)<500 to p(95)<5000.',
    ]);
  });

  it('is load', () => {
    expect(load('iterations-per-second', 40, 4)).toEqual([
      'Less load by api: at most 4 iterations per second instead of 40.',
    ]);
    expect(load('users', 10, 1)[0]).toContain('at most 1 user instead of 10.');
    expect(load('length', 60_000, 6000)[0]).toContain('6 s long instead of 60 s.');
    expect(load('iterations', 2400, 1)[0]).toContain('1 iteration in all instead of 2\u202f400.');
    expect(load('user-time', 600_000, 6000)[0]).toContain('6 s of all users together instead of');
  });

  it('has names', () => {
    const names = ['POST /orders'];
    expect(say({ kind: 'endpoints', names })).toEqual(['1 endpoint fewer: POST /orders.']);
    expect(say({ kind: 'checks', names: ['a', 'b'] })).toEqual(['2 checks fewer: a, b.']);
    expect(say({ kind: 'scenarios', names: ['api'] })).toEqual(['1 k6 scenario fewer: api.']);
    expect(say({ kind: 'system-tags', names: ['name'] })).toEqual(['1 system tag fewer: name.']);
    const many = Array.from({ length: 12 }, (_, i) => `e${i}`);
    expect(say({ kind: 'endpoints', names: many })).toEqual([
      `12 endpoints fewer: ${many.slice(0, 10).join(', ')} and 2 more.`,
    ]);
  });

  it('is a switch', () => {
    const name = 'discardResponseBodies';
    expect(say({ kind: 'switch', name, isOn: true })).toEqual([`${name} is on, and was off.`]);
    expect(say({ kind: 'switch', name, isOn: false })).toEqual([`${name} is off, and was on.`]);
  });

  it('is at most eight lines', () => {
    const one: Reductions[number] = { kind: 'threshold-gone', metric: 'a', expression: 'p(95)<1' };
    expect(say(...Array.from({ length: 8 }, () => one))).toHaveLength(8);
    const lines = say(...Array.from({ length: 12 }, () => one));
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('And 5 more.');
  });

  it('is nothing where nothing is', () => {
    expect(listReductionBlocks({})).toEqual([]);
  });
});
