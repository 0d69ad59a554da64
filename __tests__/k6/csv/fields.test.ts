import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseExtraTags, splitFields } from '../../../src/k6/csv/fields.ts';

describe('the fields of a row', () => {
  it('are those that another reader of RFC 4180 finds', () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('', 'a,b', 'say "hi"', 'two\nlines', '""', ','));
    fc.assert(
      fc.property(fc.array(field, { minLength: 2, maxLength: 6 }), (fields) => {
        const row = `${fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\n`;
        expect(splitFields(row)).toEqual(fields);
        expect(splitFields(row)).toEqual(parse(row)[0]);
      }),
    );
  });

  it.each([
    ['a,b,c\r\n', ['a', 'b', 'c']],
    ['a,,\n', ['a', '', '']],
    ['"a",b\n', ['a', 'b']],
  ])('of %j are %j', (row, fields) => {
    expect(splitFields(row)).toEqual(fields);
  });

  it.each(['"open,b\n', 'a"b,c\n', '"a"b,c\n'])('of %j are none: a quote stands where none may', (row) => {
    expect(splitFields(row)).toBeNull();
  });
});

describe('extra tags', () => {
  it.each([
    ['', {}],
    ['flow=api&team=a', { flow: 'api', team: 'a' }],
    ['flow=a=b', { flow: 'a=b' }],
    ['flow=this & that&team=a', { flow: 'this & that', team: 'a' }],
    ['&flow=a', { flow: 'a' }],
  ])('%j are %j', (text, tags) => {
    expect(parseExtraTags(text)).toEqual(tags);
  });
});
