import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMarker } from '../../../src/report/markdown/marker.ts';

const identities = fc.record({ workflow: fc.string(), job: fc.string(), leg: fc.string({ unit: 'binary' }) });

describe('the marker', () => {
  it('names workflow, job and leg', () => {
    expect(renderMarker({ workflow: 'Perf tests', job: 'k6-run', leg: 'os=linux --> x' })).toBe(
      '<!-- perf-baseline-action v1 workflow=Perf%20tests job=k6%2Drun leg=os%3Dlinux%20%2D%2D%3E%20x -->',
    );
  });

  it('is one HTML comment on one line, whatever the names', () => {
    fc.assert(
      fc.property(identities, (identity) => {
        expect(renderMarker(identity)).toMatch(
          /^<!-- perf-baseline-action v1( [a-z]+=[A-Za-z0-9_.%]*){3} -->$/,
        );
      }),
    );
  });

  it('is the same for the same names only', () => {
    fc.assert(
      fc.property(identities, identities, (a, b) => {
        const [wellA, wellB] = [a, b].map(({ workflow, job, leg }) =>
          [workflow, job, leg].map((text) => text.toWellFormed()),
        );
        expect(renderMarker(a) === renderMarker(b)).toBe(JSON.stringify(wellA) === JSON.stringify(wellB));
      }),
    );
  });
});
