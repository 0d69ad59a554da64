import { describe, expect, it } from '@jest/globals';
import { listUserErrors } from '../../src/common/errors.ts';
import {
  oneOf,
  parseBoolean,
  parseFailOn,
  parseLeg,
  parseLines,
  parseMinutes,
  parseNames,
} from '../../src/settings/input-values.ts';

describe('values of inputs', () => {
  it('lines leave out empty ones and comments; names may stand on lines or between commas', () => {
    expect(parseLines(' a.js \n\n# not this\nb c.js')).toEqual(['a.js', 'b c.js']);
    expect(parseNames('a, b\n c,,')).toEqual(['a', 'b', 'c']);
  });

  it('a word out of a list, with a suggestion for a mistyped one', () => {
    const mode = oneOf(['compare', 'baseline']);
    expect(mode('baseline', 'mode')).toBe('baseline');
    expect(() => mode('basline', 'mode')).toThrow('The input mode is "basline".');
  });

  it.each(['0', '-5', 'soon', 'Infinity', ''])('%j is no number of minutes', (text) => {
    expect(() => parseMinutes(text, 'time-budget-minutes')).toThrow(`time-budget-minutes is "${text}"`);
  });

  it('minutes may have parts; a switch is true or false and nothing else', () => {
    expect(parseMinutes('1.5', 'x')).toBe(1.5);
    expect([parseBoolean('true', 'x'), parseBoolean('false', 'x')]).toEqual([true, false]);
    expect(() => parseBoolean('yes', 'dry-run')).toThrow('The input dry-run is "yes".');
  });
});

describe('fail-on', () => {
  it('adds to fail and invalid; never stands alone', () => {
    expect(parseFailOn('warn')).toEqual(['fail', 'invalid', 'warn']);
    expect(parseFailOn('fail, no-baseline, warn')).toEqual(['fail', 'invalid', 'no-baseline', 'warn']);
    expect(parseFailOn('never')).toEqual(['never']);
    expect(() => parseFailOn('never, warn')).toThrow('"never" stands alone');
  });

  it('names every word that is none', () => {
    const attempt = () => {
      try {
        return parseFailOn('wran, fial');
      } catch (error) {
        return listUserErrors(error).map(({ message }) => message);
      }
    };
    expect(attempt()).toEqual(['The input fail-on has "wran".', 'The input fail-on has "fial".']);
  });
});

describe('the leg of a matrix', () => {
  it.each([
    ['null', ''],
    ['{}', ''],
    ['{"os":"ubuntu","node":20,"repeat":3}', 'node=20, os=ubuntu'],
    ['{"a":"x, b=y"}', 'a="x, b=y"'],
    ['{"a":{"b":1}}', 'a={"b":1}'],
  ])('%s is %j', (matrix, leg) => {
    expect(parseLeg(matrix)).toBe(leg);
  });

  it.each(['[1]', '"x"', '{'])('%s is no matrix', (text) => {
    expect(() => parseLeg(text)).toThrow('is no JSON object');
  });
});
