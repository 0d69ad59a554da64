import { listSignificantTokens } from './significant-tokens.ts';

/**
 * What a file of code says to k6, as one text: equal texts do the same, and an empty one does nothing. Null where only
 * the letters tell.
 * @param path as the script or k6 names it; k6 reads `.ts` as TypeScript
 */
export function readMeaning(bytes: Uint8Array, path: string): string | null {
  const source = decode(bytes);
  if (source === null || /\.(?:protoset|[jt]sx)$/i.test(path)) return null;
  // A source map only names places for messages.
  if (path.endsWith('.map') && isJson(source)) return '';
  const tokens = /\.proto$/i.test(path) ? listProtocolTokens(source) : listTokens(source, path);
  return tokens === null ? null : tokens.map((token) => `${token.length}:${token}`).join('');
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function listTokens(source: string, path: string): string[] | null {
  try {
    return listSignificantTokens(source, /\.[cm]?js$/i.test(path) ? 'javascript' : 'typescript');
  } catch (error) {
    // A regular expression of the tokenizer gives up on a text of millions of characters without a break.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** White space and comments, a text in quotes, a word or a number, any other character. */
const PROTOCOL_TOKEN =
  /(?<blank>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[\w.]+|[^"'/]/gy;

/** Of a file in the language of Protocol Buffers, without comments and formatting; null where it cannot be cut. */
function listProtocolTokens(source: string): string[] | null {
  const tokens: string[] = [];
  let end = 0;
  for (const match of source.matchAll(PROTOCOL_TOKEN)) {
    end = match.index + match[0].length;
    if (match.groups?.blank === undefined) tokens.push(match[0]);
  }
  return end === source.length ? tokens : null;
}
