import { describe, expect, it } from '@jest/globals';
import jsTokens, { type Token } from 'js-tokens';
import {
  Brackets,
  findSoleParameter,
  isSpareSemicolon,
  type ScriptLanguage,
  type SeenToken,
} from '../../src/k6/spare-tokens.ts';

const BLANKS = ['WhiteSpace', 'LineTerminatorSequence'];

function see(source: string): SeenToken[] {
  const brackets = new Brackets();
  const tokens = [...jsTokens(source)].filter(({ type }) => !BLANKS.includes(type));
  return tokens.map((token, index) => brackets.see(token, tokens[index - 1] ?? null));
}

describe('a semicolon', () => {
  const isSpare = (before: string, next: string) => {
    const [token = null] = [...jsTokens(next)] as Token[];
    return isSpareSemicolon(see(before), token);
  };

  it.each([
    ['a;', 'b'],
    ['a();', 'const'],
    ['x = {};', ''],
    ['() => { return;', '}'],
    ['if (a) b;', 'else'],
    ['x = [a];', 'export'],
    ["import a from 'b';", 'import'],
  ])('after %j is spare before %j', (before, next) => {
    expect(isSpare(before, next)).toBe(true);
  });

  it.each([
    ['a;', '(b)'],
    ['a;', '[b]'],
    ['a;', 'in'],
    ['if (a);', 'b'],
    ['while (a);', 'b'],
    ['for (a;', 'b'],
    ['return;', 'b'],
    ['class A { static;', 'b'],
    ['else;', 'b'],
    ['a;;', 'b'],
    ['a', 'b'],
  ])('after %j is none before %j', (before, next) => {
    expect(isSpare(before, next)).toBe(false);
  });
});

describe('the parentheses of one parameter', () => {
  const nameOf = (before: string, language: ScriptLanguage, mayHoldTypes = false) =>
    findSoleParameter(see(before), language, mayHoldTypes)?.token.value ?? null;

  it('are spare around one name', () => {
    expect(nameOf('x = (y)', 'javascript')).toBe('y');
    expect(nameOf('f(a, (y)', 'typescript')).toBe('y');
  });

  it.each(['x = ()', 'x = (y, z)', 'x = ({ y })', 'x = y', 'x = (y'])('are not in %j', (before) => {
    expect(nameOf(before, 'javascript')).toBeNull();
  });

  it('are not where a type may stand', () => {
    expect(nameOf('x = (): (y)', 'typescript')).toBeNull();
    expect(nameOf('f(a, (y)', 'typescript', true)).toBeNull();
  });
});
