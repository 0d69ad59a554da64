import { describe, expect, it } from '@jest/globals';
import { isBenchmarkData, readBenchmarkData, unwrapBenchmarkData } from '../../src/readers/benchmark-data.ts';

const entry = (tool: string | undefined, benches: readonly unknown[]) => ({
  commit: { id: 'abc' },
  date: Date.UTC(2026, 0, 1),
  ...(tool === undefined ? {} : { tool }),
  benches,
});
const read = (tool: string | undefined, benches: readonly unknown[]) =>
  readBenchmarkData({ entries: { Benchmark: [entry(tool, benches)] } }, null, 'data.js')[0];

describe('the data of github-action-benchmark', () => {
  it('is JSON behind an assignment', () => {
    expect(unwrapBenchmarkData('window.BENCHMARK_DATA = {"entries":{}};\n')).toBe('{"entries":{}}');
    expect(isBenchmarkData({ entries: {} })).toBe(true);
    expect(isBenchmarkData({ entries: null })).toBe(false);
  });

  it.each([
    ['customSmallerIsBetter', 'up'],
    ['customBiggerIsBetter', 'down'],
    ['cargo', undefined],
    [undefined, undefined],
  ])('says by its tool which direction is worse: %s', (tool, worse) => {
    expect(read(tool, [{ name: 'Score', unit: 'points', value: 7 }])?.metrics[0]?.worse).toBe(worse);
  });

  it('loses no run for one item that is wrong', () => {
    const item = { name: 'a', value: 1 };
    const run = read('cargo', [
      item,
      { name: 'b', value: 'x' },
      { name: 'c', value: 1 },
      { name: 'c', value: 2 },
    ]);
    expect(run?.metrics.map(({ name }) => name)).toEqual(['a']);
    expect(run?.skipped).toEqual(['("b") has the value "x", which is no number', 'c (several values)']);
  });

  it('names the series where none is asked for', () => {
    const entries = { a: [], b: [] };
    expect(() => readBenchmarkData({ entries }, 'c', 'data.js')).toThrow('data.js holds the series "a", "b"');
    expect(readBenchmarkData({ entries }, 'a', 'data.js')).toEqual([]);
  });

  it('says where it is not valid', () => {
    expect(() => readBenchmarkData({ entries: { a: [{}] } }, null, 'data.js')).toThrow(
      'not valid at "entries.a.0',
    );
  });
});
