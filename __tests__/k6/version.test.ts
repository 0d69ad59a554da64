import { describe, expect, it } from '@jest/globals';
import { findNewest, parseVersionSpec, satisfiesSpec } from '../../src/k6/version.ts';

const VERSIONS = ['0.57.0', '1.1.0', '1.2.0', '1.2.1', '1.8.0', '1.8.1', '2.0.0', '2.2.0', '2.3.0-rc1'];

describe('the wanted version of k6', () => {
  it.each([
    ['2.2.0', '2.2.0'],
    ['v1.8.0', '1.8.0'],
    [' 2.0.0\n', '2.0.0'],
    ['2.x', '2.2.0'],
    ['2', '2.2.0'],
    ['^1.8', '1.8.1'],
    ['v1.x', '1.8.1'],
    ['~1.2', '1.2.1'],
    ['>=1.1 <1.2.1', '1.1.0'],
    ['1.1 || 1.8.0', '1.8.0'],
    ['*', '2.2.0'],
    ['latest', '2.2.0'],
    ['Latest', '2.2.0'],
    ['2.3.0-rc1', '2.3.0-rc1'],
    ['1.2.0', '1.2.0'],
    ['3.x', null],
    ['2.2.1', null],
  ])('%j is %j', (text, expected) => {
    expect(findNewest(VERSIONS, parseVersionSpec(text))).toBe(expected);
  });

  it.each(['', 'newest', '2.2.0.1', 'k6', '>=', 'v'])(
    '%j is no version, and the error says what is',
    (text) => {
      expect(() => parseVersionSpec(text)).toThrow(`"${text}" is not a version of k6`);
    },
  );

  it('refuses versions the runner cannot work with', () => {
    expect(() => parseVersionSpec('0.53.0')).toThrow('k6 0.53.0 is too old');
    expect(satisfiesSpec('0.31.0', parseVersionSpec('0.x'))).toBe(false);
  });
});
