import { describe, expect, it } from '@jest/globals';
import { matchTags } from '../../src/measurement/tags.ts';

describe('matchTags', () => {
  it.each([
    [{}, { name: 'anything' }, true],
    [{ name: 'checkout' }, { name: 'checkout' }, true],
    [{ name: 'checkout' }, { name: 'checkout/2' }, false],
    [{ name: 'POST */orders' }, { name: 'POST http://127.0.0.1:8080/api/orders' }, true],
    [{ name: 'POST */orders' }, { name: 'POST /orders/7' }, false],
    [{ name: '*' }, { name: '' }, true],
    [{ name: '*' }, {}, false],
    [{ name: 'a*a' }, { name: 'a' }, false],
    [{ name: 'a*b*c' }, { name: 'a-b-bc-c' }, true],
    [{ name: '*/users/*' }, { name: 'http://h/users/1/cart' }, true],
    [{ name: 'a.c' }, { name: 'abc' }, false],
    [{ name: 'two\n*' }, { name: 'two\nlines' }, true],
    [{ name: 'x', scenario: 'api' }, { name: 'x' }, false],
    [{ name: 'x', scenario: 'a*' }, { name: 'x', scenario: 'api', flow: 'f' }, true],
    [{ constructor: '*' }, {}, false],
  ])('%j on %j: %s', (pattern, tags, expected) => {
    expect(matchTags(pattern as Record<string, string>, tags as Record<string, string>)).toBe(expected);
  });

  it('does not take for ever over hostile text', () => {
    expect(matchTags({ name: `${'a*'.repeat(40)}b` }, { name: 'a'.repeat(100_000) })).toBe(false);
  });
});
