import { describe, expect, it } from '@jest/globals';
import { readUnit } from '../../src/readers/units.ts';

describe('what a unit says', () => {
  it.each([
    ['ms', 'time', 1],
    ['s', 'time', 1000],
    ['ns/op', 'time', 1e-6],
    ['µs', 'time', 1e-3],
    ['μs/iter', 'time', 1e-3],
    ['Seconds', 'time', 1000],
    ['ms per request', 'time', 1],
  ])('%s is a time, and less is better', (unit, contains, factor) => {
    expect(readUnit(unit)).toEqual({ type: 'gauge', contains, factor, worse: 'up' });
  });

  it.each([
    ['ops/sec', 'default', 1],
    ['req/s', 'default', 1],
    ['RPS', 'default', 1],
    ['requests per minute', 'default', 1 / 60],
    ['MB/s', 'data', 1e6],
  ])('%s is a throughput, and more is better', (unit, contains, factor) => {
    const { factor: read, ...rest } = readUnit(unit);
    expect(rest).toEqual({ type: 'counter', contains, worse: 'down' });
    expect(read).toBeCloseTo(factor, 12);
  });

  it.each([
    ['KiB', 'gauge', 'data', 1024],
    ['MB', 'gauge', 'data', 1e6],
    ['%', 'rate', 'default', 0.01],
    ['points', 'gauge', 'default', 1],
    ['ms/s', 'gauge', 'default', 1],
    ['errors/s', 'counter', 'default', 1],
    ['pauses/min', 'counter', 'default', 1 / 60],
    ['1/s', 'counter', 'default', 1],
    ['allocs/op', 'gauge', 'default', 1],
    ['constructor', 'gauge', 'default', 1],
    ['', 'gauge', 'default', 1],
  ])('%s does not tell which direction is better', (unit, type, contains, factor) => {
    expect(readUnit(unit)).toEqual({ type, contains, factor, worse: null });
  });
});
