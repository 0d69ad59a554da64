import jsTokens, { type Token } from 'js-tokens';
import {
  Brackets,
  findSoleParameter,
  isSpareSemicolon,
  type ScriptLanguage,
  type SeenToken,
} from './spare-tokens.ts';

export type { ScriptLanguage };

/** A token with the two before it, blanks not counted. */
interface Place {
  readonly token: Token;
  readonly last: Token | null;
  readonly beforeLast: Token | null;
  /** Whether a line break stands between the token and the last one. */
  readonly followsBreak: boolean;
}

/**
 * The tokens of a script, without what says nothing to k6: comments, white space, line breaks that end no statement,
 * semicolons that a break would stand for, commas that trail, parentheses around the one name before an arrow, the
 * choice of quotes. Two scripts that k6 can run and that have one list mean the same: where a token is allowed, a
 * parser goes on, break or no break, and where it is not, only the break keeps the script valid; the few places where
 * a break decides between two valid readings keep it. Null where the cut itself is in doubt (a regular expression or a
 * division?): then only the text to the letter tells two scripts apart.
 */
export function listSignificantTokens(source: string, language: ScriptLanguage): string[] | null {
  const list = new TokenList(language);
  let followsBreak = false;
  for (const token of jsTokens(source)) {
    if (BLANKS.has(token.type)) followsBreak ||= LINE_BREAK.test(token.value);
    else {
      if (!list.add(token, followsBreak)) return null;
      followsBreak = false;
    }
  }
  return list.end();
}

class TokenList {
  readonly #language: ScriptLanguage;
  readonly #texts: string[] = [];
  /** The tokens of the texts, without the line breaks. */
  readonly #seen: SeenToken[] = [];
  readonly #brackets = new Brackets();
  #hasForAwait = false;
  #mayHoldTypes = false;

  constructor(language: ScriptLanguage) {
    this.#language = language;
  }

  /** False where the cut is in doubt. */
  add(token: Token, followsBreak: boolean): boolean {
    if (isSpareSemicolon(this.#seen, token)) this.#takeBack(1);
    const [last = null, beforeLast = null] = [this.#seen.at(-1)?.token, this.#seen.at(-2)?.token];
    const place = { token, last, beforeLast, followsBreak };
    this.#hasForAwait ||= last?.value === 'for' && token.value === 'await';
    this.#mayHoldTypes ||= token.value === '<';
    if (!isWhole(token) || !isCertain(place, this.#language, this.#hasForAwait)) return false;
    if (followsTrailingComma(place)) this.#takeBack(1);
    else if (breakDecides(place, this.#language)) this.#texts.push('\n');
    if (token.value === '=>') this.#leaveOutParentheses();
    this.#put(this.#brackets.see(token, last));
    return true;
  }

  end(): string[] {
    if (isSpareSemicolon(this.#seen, null)) this.#takeBack(1);
    return this.#texts;
  }

  #put(one: SeenToken): void {
    this.#seen.push(one);
    this.#texts.push(normalise(one.token));
  }

  #takeBack(count: number): void {
    this.#texts.splice(-count);
    this.#seen.splice(-count);
  }

  #leaveOutParentheses(): void {
    const group = this.#seen.slice(-3).map(({ token }) => normalise(token));
    // A line break that decides stands among the texts only.
    if (this.#texts.slice(-3).join() !== group.join()) return;
    const name = findSoleParameter(this.#seen, this.#language, this.#mayHoldTypes);
    if (name === null) return;
    this.#takeBack(3);
    this.#put(name);
  }
}

const LINE_BREAK = /[\n\r\u2028\u2029]/;
const BLANKS: ReadonlySet<Token['type']> = new Set([
  'WhiteSpace',
  'LineTerminatorSequence',
  'MultiLineComment',
  'SingleLineComment',
  'HashbangComment',
]);

function isWhole(token: Token): boolean {
  return token.type !== 'Invalid' && !('closed' in token && !token.closed);
}

/** Whether the token is certainly one: js-tokens guesses in a few places, and HTML's comments are none to it. */
function isCertain(place: Place, language: ScriptLanguage, hasForAwait: boolean): boolean {
  const { token, last, beforeLast, followsBreak } = place;
  if (last?.value === '--' && token.value.startsWith('>')) return false;
  if (last?.value === '!' && beforeLast?.value === '<' && token.value === '--') return false;
  if (token.type === 'RegularExpressionLiteral') return beginsExpression(place, language);
  if (token.type !== 'Punctuator' || !token.value.startsWith('/')) return true;
  // After `let a`, an import or a type the break ends the statement, and a regular expression begins the next.
  if (followsBreak) return false;
  if (last?.value === ')') return !hasForAwait;
  return last !== null && endsOperand(last) && !['}', 'of', 'extends'].includes(last.value);
}

/** Words that an expression follows, and that may be a name or a type themselves. */
const MAYBE_OPERANDS: Readonly<Record<ScriptLanguage, RegExp>> = {
  javascript: /^(?:await|yield)$/,
  typescript: /^(?:await|yield|void)$/,
};

/** Whether a regular expression, and no division, stands here. */
function beginsExpression({ last, beforeLast }: Place, language: ScriptLanguage): boolean {
  if (last === null || last.type === 'TemplateHead' || last.type === 'TemplateMiddle') return true;
  if (last.type === 'IdentifierName') return !MAYBE_OPERANDS[language].test(last.value);
  if (last.type !== 'Punctuator' || ['}', '++', '--'].includes(last.value)) return false;
  if (language === 'javascript') return true;
  // In TypeScript `a!`, `a!!` and `f<T>` are operands.
  if (last.value === '!')
    return beforeLast === null || !(endsOperand(beforeLast) || beforeLast.value === '!');
  return !last.value.startsWith('>') || last.value.endsWith('=');
}

const OPERAND_ENDS: ReadonlySet<Token['type']> = new Set([
  'StringLiteral',
  'NumericLiteral',
  'RegularExpressionLiteral',
  'NoSubstitutionTemplate',
  'TemplateTail',
  'IdentifierName',
  'PrivateIdentifier',
]);

function endsOperand({ type, value }: Token): boolean {
  return OPERAND_ENDS.has(type) || (type === 'Punctuator' && /^(?:[)\]}]|>+)$/.test(value));
}

/** `[a,,]` is longer than `[a,]`, which is `[a]`. */
function followsTrailingComma({ token, last, beforeLast }: Place): boolean {
  if (token.type !== 'Punctuator' || last?.type !== 'Punctuator' || last.value !== ',') return false;
  if (token.value === ')' || token.value === '}') return true;
  return token.value === ']' && beforeLast?.value !== ',' && beforeLast?.value !== '[';
}

/** After these words a line break ends the statement, or makes the word a name. */
const WORDS_BEFORE_BREAK: Readonly<Record<ScriptLanguage, RegExp>> = {
  javascript: /^(?:return|throw|break|continue|yield|async|await|using)$/,
  typescript:
    /^(?:return|throw|break|continue|yield|async|await|using|type|interface|namespace|module|global|declare|abstract|public|private|protected|override|readonly|static|accessor|get|set|asserts|is|keyof|unique|infer|in|out|defer)$/,
};
/** Before these a line break ends a statement or a type, though what stands before could go on. */
const BEFORE_WHICH_BREAK: Readonly<Record<ScriptLanguage, RegExp>> = {
  javascript: /^(?:\+\+|--)$/,
  typescript: /^(?:\+\+|--|!|\[|<<?|as|satisfies|is|extends|assert)$/,
};

function breakDecides({ token, last, followsBreak }: Place, language: ScriptLanguage): boolean {
  if (!followsBreak || last === null || !endsOperand(last)) return false;
  if (BEFORE_WHICH_BREAK[language].test(token.value)) return true;
  if (last.type === 'IdentifierName') return WORDS_BEFORE_BREAK[language].test(last.value);
  return language === 'typescript' && last.type === 'Punctuator' && last.value.startsWith('>');
}

/** A string by what stands between its quotes; line breaks in strings and templates as JavaScript reads them. */
function normalise({ type, value }: Token): string {
  if (type === 'StringLiteral') {
    const content = value.slice(1, -1).replace(/\\(\r\n|.)/gs, (pair, character: string) => {
      if (character === '"' || character === "'") return character;
      return character.startsWith('\r') ? '\\\n' : pair;
    });
    return `"${content}"`;
  }
  return type.includes('Template') ? value.replace(/\r\n?/g, '\n') : value;
}
