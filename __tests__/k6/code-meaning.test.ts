import { describe, expect, it } from '@jest/globals';
import { readMeaning } from '../../src/k6/code-meaning.ts';

const meaningOf = (text: string, path: string) => readMeaning(Buffer.from(text), path);

describe('readMeaning', () => {
  it('is the same with another comment', () => {
    expect(meaningOf('a(); // b', 'a.js')).toBe(meaningOf('a();', 'a.js'));
  });

  it('keeps the tokens apart', () => {
    expect(meaningOf('a + +b', 'a.js')).not.toBe(meaningOf('a ++ b', 'a.js'));
  });

  it('reads .ts as TypeScript, where a line break ends more statements', () => {
    const [one, other] = ['x = a\n!b', 'x = a!\nb'];
    expect(meaningOf(one, 'a.ts')).not.toBe(meaningOf(other, 'a.ts'));
  });

  it.each([
    ['a protocol without an end', Buffer.from('message A {} /*'), 'a.proto'],
    ['a protocol with half a text', Buffer.from('import "a'), 'a.proto'],
    ['a compiled protocol', Buffer.from('message A {}'), 'a.protoset'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), 'a.js'],
    ['a text that is cut in doubt', Buffer.from('x = "a'), 'a.js'],
  ])('is not known of %s', (_, bytes, path) => {
    expect(readMeaning(bytes, path)).toBeNull();
  });

  describe('of a protocol', () => {
    const proto = 'syntax = "proto3";\nmessage A { string b = 1; }\n';
    it.each([
      ['comments', `// A\n/* b\n * c */${proto}`],
      ['formatting', 'syntax="proto3";message A{string b=1;}'],
    ])('knows no %s', (_, other) => {
      expect(meaningOf(other, 'a.proto')).toBe(meaningOf(proto, 'a.proto'));
    });

    it.each([
      ['other names', proto.replace('b = 1', 'c = 1')],
      ['other numbers', proto.replace('b = 1', 'b = 2')],
      ['words that belong together', proto.replace('message A', 'messageA')],
      ['what stands in texts', proto.replace('proto3', 'proto3 // x')],
      ['what a comment hides', proto.replace('string', '// string\n')],
      ['what stands after a line of a comment', `// a\u2028${proto}`.replace('\n', ' ')],
    ])('knows %s', (_, other) => {
      expect(meaningOf(other, 'a.proto')).not.toBeNull();
      expect(meaningOf(other, 'a.proto')).not.toBe(meaningOf(proto, 'a.proto'));
    });
  });

  it.each([
    ['a source map', '{"version":3,"mappings":""}', 'a.js.map'],
    ['a file of comments', '// nothing', 'a.js'],
  ])('is empty of %s', (_, text, path) => {
    expect(meaningOf(text, path)).toBe('');
  });
});
