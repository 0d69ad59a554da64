import { expect, it } from '@jest/globals';
import { readThresholdDirections } from '../../src/measurement/threshold-direction.ts';

const read = (...thresholds: [metric: string, expression: string][]) => [
  ...readThresholdDirections(
    thresholds.map(([metric, expression]) => ({ metric, expression, type: 'trend' as const })),
  ),
];

it('names the measure as it is compared: statistic and tags in their canonical spelling', () => {
  expect(read(['queue{ region:"eu", app:shop }', 'p(99.50)<500'], ['queue', 'med>3'])).toEqual([
    ['queue{app:shop,region:eu} p(99.5)', 'up'],
    ['queue p(50)', 'down'],
  ]);
});

it('thresholds that agree state one direction, a corridor states that there is none', () => {
  expect(read(['a', 'avg<500'], ['a', 'avg<=900'])).toEqual([['a avg', 'up']]);
  expect(read(['a', 'avg<500'], ['a', 'avg>100'], ['a', 'avg<400'])).toEqual([['a avg', 'either']]);
  expect(read(['a', 'avg<500'], ['a', 'max>100'])).toEqual([
    ['a avg', 'up'],
    ['a max', 'down'],
  ]);
});

it('what always holds or cannot be read states nothing', () => {
  expect(read(['a', 'max>=0'], ['a', 'whatever'], ['{', 'avg<1'])).toEqual([]);
});
