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
    ['a protocol', Buffer.from('message A {}'), 'a.proto'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), 'a.js'],
    ['a text that is cut in doubt', Buffer.from('x = "a'), 'a.js'],
  ])('is not known of %s', (_, bytes, path) => {
    expect(readMeaning(bytes, path)).toBeNull();
  });

  it.each([
    ['a source map', '{"version":3,"mappings":""}', 'a.js.map'],
    ['a file of comments', '// nothing', 'a.js'],
  ])('is empty of %s', (_, text, path) => {
    expect(meaningOf(text, path)).toBe('');
  });
});
