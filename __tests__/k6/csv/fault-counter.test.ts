import { expect, it } from '@jest/globals';
import { FaultCounter } from '../../../src/k6/csv/fault-counter.ts';

it('faults are counted by metric and kind, in an order that does not depend on the run', () => {
  const counts = ['a', 'b'].map((first) => {
    const counter = new FaultCounter();
    for (const metric of first === 'a' ? ['a', 'b', 'a'] : ['b', 'a', 'a']) counter.add(metric, 'no-number');
    counter.add('a', 'too-long', 7);
    return counter.list();
  });
  expect(counts[0]).toEqual([
    { metric: 'a', kind: 'no-number', count: 2 },
    { metric: 'a', kind: 'too-long', count: 7 },
    { metric: 'b', kind: 'no-number', count: 1 },
  ]);
  expect(counts[1]).toEqual(counts[0]);
});

it('a metric may be called like what every object has', () => {
  const counter = new FaultCounter();
  counter.add('__proto__', 'foreign');
  counter.add('constructor', 'foreign');
  expect(counter.list().map(({ metric }) => metric)).toEqual(['__proto__', 'constructor']);
});

it('nothing wrong is no fault', () => {
  expect(new FaultCounter().list()).toEqual([]);
});
