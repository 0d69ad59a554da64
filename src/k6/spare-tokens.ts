import type { Token } from 'js-tokens';

export type ScriptLanguage = 'javascript' | 'typescript';

/** A token that is no blank, and what is known of the brackets there. */
export interface SeenToken {
  readonly token: Token;
  /** Of `)`: it ends what stands between `if`, `while`, `for` or the like and a statement. */
  readonly endsHeader: boolean;
  /** The bracket that is open around what follows: `(`, `[`, `{`; null outside of all. */
  readonly within: string | null;
}

/** Follows the brackets of a script. */
export class Brackets {
  readonly #open: { readonly bracket: string; readonly isHeader: boolean }[] = [];

  /** @param last the token before it that is no blank */
  see(token: Token, last: Token | null): SeenToken {
    let endsHeader = false;
    if (token.type === 'Punctuator') {
      const { value } = token;
      if (value === '(' || value === '[' || value === '{')
        this.#open.push({ bracket: value, isHeader: last !== null && BEFORE_HEADER.test(last.value) });
      else if (value === ')' || value === ']' || value === '}')
        endsHeader = this.#open.pop()?.isHeader === true && value === ')';
    }
    return { token, endsHeader, within: this.#open.at(-1)?.bracket ?? null };
  }
}

const BEFORE_HEADER = /^(?:if|while|for|await|with|switch|catch)$/;

/**
 * Whether a semicolon before the next token (null: the end) says nothing: without it a parser would set one there, for
 * no rule of the grammar puts the next token right after what stands before. At most it is an empty statement.
 */
export function isSpareSemicolon(seen: readonly SeenToken[], next: Token | null): boolean {
  const [before, semicolon] = seen.slice(-2);
  if (before === undefined || !isPunctuator(semicolon?.token, ';')) return false;
  // Between the parentheses of a `for` it parts the header.
  if (semicolon?.within === '(' || semicolon?.within === '[') return false;
  if (next !== null && !isPunctuator(next, '}')) return endsStatement(before) && beginsStatement(next);
  return endsStatement(before) || STATEMENTS.test(before.token.value);
}

function isPunctuator(token: Token | undefined, value: string): boolean {
  return token?.type === 'Punctuator' && token.value === value;
}

function endsStatement({ token: { type, value }, endsHeader }: SeenToken): boolean {
  if (type === 'IdentifierName') return !LEADS_ON.test(value);
  if (type === 'Punctuator') return value === ']' || value === '}' || (value === ')' && !endsHeader);
  return ENDS.has(type);
}

const ENDS: ReadonlySet<Token['type']> = new Set([
  'StringLiteral',
  'NumericLiteral',
  'RegularExpressionLiteral',
  'NoSubstitutionTemplate',
  'TemplateTail',
  'PrivateIdentifier',
]);

/** Words of JavaScript and TypeScript that another word may follow; `this`, `null`, `true`, `false` and `super` are none. */
const LEADS_ON = new RegExp(
  `^(?:${[
    'break case catch class const continue debugger default delete do else enum export extends finally for function if',
    'implements import in instanceof interface let new package private protected public return static switch throw try',
    'typeof var void while with yield abstract accessor as assert asserts async await constructor declare defer from',
    'get global infer is keyof module namespace of out override readonly require satisfies set source type unique using',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/** Statements by themselves, if nothing follows. */
const STATEMENTS = /^(?:return|break|continue|debugger)$/;

/** A word that continues no expression, no declaration and no type. */
function beginsStatement({ type, value }: Token): boolean {
  return type === 'IdentifierName' && !CONTINUES.test(value);
}

const CONTINUES = /^(?:in|instanceof|of|as|satisfies|is|from|extends|implements|with|assert|asserts)$/;

/**
 * The one name before an arrow whose parentheses could be left out: `(x) => x`; null where there is none. In TypeScript
 * only where no type can stand, for one of a function needs its parentheses.
 */
export function findSoleParameter(
  seen: readonly SeenToken[],
  language: ScriptLanguage,
  mayHoldTypes: boolean,
): SeenToken | null {
  const [open, name, close] = seen.slice(-3);
  if (name?.token.type !== 'IdentifierName') return null;
  if (!isPunctuator(open?.token, '(') || !isPunctuator(close?.token, ')')) return null;
  if (language === 'javascript') return name;
  const before = seen.at(-4)?.token;
  return !mayHoldTypes && before !== undefined && BEFORE_FUNCTION.test(before.value) ? name : null;
}

const BEFORE_FUNCTION = /^(?:[(,=[]|return|default)$/;
