import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { baselineArtifactName, runArtifactName } from '../../src/baseline/places.ts';
import { slugOf } from '../../src/common/text.ts';

describe('slugOf', () => {
  it('leaves alone what is a name already', () => {
    expect(slugOf('checkout_v2.1')).toBe('checkout_v2.1');
  });

  it('holds nothing that GitHub forbids in the name of an artifact', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slugOf(text)).toMatch(/^[\w.-]*$/);
        expect(slugOf(text).length).toBeLessThan(140);
      }),
    );
  });

  it.each([
    ['a b', 'a-b'],
    ['a/b', 'a:b'],
    ['x'.repeat(200), 'x'.repeat(201)],
  ])('tells %j and %j apart', (one, other) => {
    expect(slugOf(one)).not.toBe(slugOf(other));
  });
});

describe('names of artifacts', () => {
  it('an artifact is named after its suite, and after the leg that stores for itself', () => {
    expect(baselineArtifactName('checkout', '')).toBe('perf-baseline-checkout');
    expect(baselineArtifactName('checkout', 'linux')).toBe('perf-baseline-checkout-linux');
  });

  it('every job of a matrix has a name of its own', () => {
    expect(runArtifactName('measure {"repeat":1}')).not.toBe(runArtifactName('measure {"repeat":2}'));
  });
});
