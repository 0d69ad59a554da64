/**
 * Where JSON.parse stopped, from 1; null where its message does not tell. V8 names a position for some errors, and for
 * the others quotes the text: ten characters before the unexpected one, and ten after it.
 */
export function locateJsonError(text: string, message: string): { line: number; column: number } | null {
  const offset = findOffset(text, message);
  if (offset === null) return null;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const QUOTED_BEFORE = 10;

function findOffset(text: string, message: string): number | null {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  if (/unexpected end/i.test(message)) return text.length;
  const quoted = /Unexpected token '(.+?)', (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/su.exec(message);
  const [, token = '', cut, snippet = ''] = quoted ?? [];
  if (quoted === null) return null;
  const at = text.indexOf(snippet);
  if (at === -1) return null;
  return cut === undefined ? at + Math.max(0, snippet.indexOf(token)) : at + QUOTED_BEFORE;
}
