import { describe, expect, it } from '@jest/globals';
import { asFields, asNumber, asSha, asText } from '../../../src/adapters/github/payload-fields.ts';

describe('fields of a payload', () => {
  it.each([null, undefined, 'text', 7, [1, 2]])('%p has none', (value) => {
    expect(asFields(value)).toEqual({});
  });

  it('are text only where they are text', () => {
    expect(['main', '', null, 7, {}].map(asText)).toEqual(['main', null, null, null, null]);
  });

  it('are a commit only in full, in SHA-1 or SHA-256', () => {
    const [short, sha1, sha256] = ['abc1234', 'a'.repeat(40), 'b'.repeat(64)];
    expect([short, sha1, sha256, `${sha1}; rm -rf /`, sha1.toUpperCase()].map(asSha)).toEqual([
      null,
      sha1,
      sha256,
      null,
      null,
    ]);
  });

  it('are a number only where they count something', () => {
    expect([7, '7', '', 0, -1, 1.5, '7x', null, 1e300].map(asNumber)).toEqual([
      7,
      7,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
