import { parse } from '@babel/parser';
import type { ScriptLanguage } from '../../src/k6/significant-tokens.ts';

/** Where a node stands and how it is written: nothing that decides what it does. */
const HOW_IT_IS_WRITTEN = new Set([
  'start',
  'end',
  'loc',
  'range',
  'extra',
  'errors',
  'comments',
  'tokens',
  'leadingComments',
  'innerComments',
  'trailingComments',
  'interpreter',
]);

/** What a parser that is not ours makes of a script; null where it is none. */
export function readSyntaxTree(source: string, language: ScriptLanguage): string | null {
  try {
    const { program } = parse(source, {
      sourceType: 'module',
      createParenthesizedExpressions: true,
      plugins: [
        ...(language === 'typescript' ? (['typescript'] as const) : []),
        'explicitResourceManagement',
      ],
    });
    return JSON.stringify(program, (key, value: unknown) => {
      if (HOW_IT_IS_WRITTEN.has(key)) return undefined;
      return Array.isArray(value) ? value.filter((node) => !isEmptyStatement(node)) : value;
    });
  } catch {
    return null;
  }
}

/** Among others a semicolon by itself does nothing; as the only body of a loop or a condition it is in no list. */
function isEmptyStatement(node: unknown): boolean {
  return (node as { type?: unknown } | null)?.type === 'EmptyStatement';
}
