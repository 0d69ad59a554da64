import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DIRECTIONS, METRIC_CONTENTS, METRIC_TYPES } from '../../src/measurement/metric.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/k6/${name}.json`), 'utf8')) as unknown;

/** Every value of a key, wherever it stands. */
function collect(value: unknown, key: string): Set<unknown> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : [...collect(inner, key)],
  );
  return new Set(own);
}

describe('the words for metrics', () => {
  it("are k6's own: what a real run says is known, and each is said", () => {
    const data = read('handleSummary-data') as { metrics: object };
    expect([...collect(data.metrics, 'type')].sort()).toEqual([...METRIC_TYPES].sort());
    expect([...collect(data.metrics, 'contains')].sort()).toEqual([...METRIC_CONTENTS].sort());
  });

  it('stand in stored baselines, so that none may go', () => {
    expect(METRIC_TYPES).toEqual(expect.arrayContaining(['counter', 'gauge', 'rate', 'trend']));
    expect(METRIC_CONTENTS).toEqual(expect.arrayContaining(['default', 'time', 'data']));
    expect(DIRECTIONS).toEqual(expect.arrayContaining(['up', 'down']));
  });
});
