import type * as v from 'valibot';
import { isMap, isScalar, type Node } from 'yaml';
import { UserError } from '../common/errors.ts';
import { suggest } from '../common/suggestion.ts';
import { ConfigSchema } from './config-schema.ts';
import { LATER_KEYS } from './not-yet.ts';

/**
 * The issues that name a place: a union only says that no alternative fits, so the alternative that the value
 * was meant to be (a list, where it is one) speaks for it.
 */
export function spreadIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = (issue.issues ?? []).filter(({ path }) => path !== undefined);
  if (issue.type !== 'union' || inner.length === 0) return [issue];
  return inner.flatMap((found) =>
    spreadIssue({ ...found, path: [...(issue.path ?? []), ...(found.path ?? [])] } as v.BaseIssue<unknown>),
  );
}

/** Says what is wrong at one place of a config, with the keys that are known there. */
export function toIssueError(issue: v.BaseIssue<unknown>, place: string): UserError {
  const path = (issue.path ?? []).map((item) => item.key);
  const where = path.map(describeKey).join('').replace(/^\./, '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return new UserError(
      `${place}: unknown key "${where}".`,
      suggest(String(path.at(-1)), knownKeys(path.slice(0, -1))),
    );
  }
  if (issue.type === 'strict_object' && issue.input === undefined) {
    return new UserError(`${place}: ${where} is missing.`, 'See the configuration section of the README.');
  }
  return new UserError(
    `${place}: ${where} is ${describeValue(issue.input)}. It ${describeWanted(issue)}.`,
    'See the configuration section of the README for every key and its unit.',
  );
}

function describeKey(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\w-]+$/.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

const WORDS: Readonly<Record<string, string>> = {
  Object: 'a map of keys with values',
  Array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

/** Our own message, or the type in words: `("on" | "off") | Array` is `"on" or "off" or a list`. */
function describeWanted({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message;
  const words = (expected ?? '').replace(/[()]/g, '').split(' | ');
  return `must be ${words.map((word) => WORDS[word] ?? word).join(' or ')}`;
}

function describeValue(value: unknown): string {
  return value === null ? 'empty' : (JSON.stringify(value) ?? String(value));
}

/** The keys the schema knows at a path, but those of later versions. */
function knownKeys(path: readonly unknown[]): string[] {
  let schema: unknown = ConfigSchema;
  for (const key of path) schema = childSchema(schema, key);
  const keys = Object.keys((unwrap(schema) as { entries?: object }).entries ?? {});
  const later: readonly string[] = path.length === 0 ? LATER_KEYS : [];
  return keys.filter((key) => !later.includes(key));
}

function childSchema(schema: unknown, key: unknown): unknown {
  const inner = unwrap(schema) as {
    entries?: Record<string, unknown>;
    item?: unknown;
    value?: unknown;
    options?: unknown[];
  };
  if (inner.entries !== undefined) return inner.entries[String(key)];
  if (inner.options !== undefined)
    return childSchema(
      inner.options.find((option) => 'item' in (option as object)),
      key,
    );
  return typeof key === 'number' ? inner.item : inner.value;
}

function unwrap(schema: unknown): object {
  const wrapped = (schema as { wrapped?: unknown } | undefined)?.wrapped;
  return wrapped === undefined ? ((schema as object | undefined) ?? {}) : unwrap(wrapped);
}

/** The line of the key at a path, from 1; null if it has none. */
export function findLine(contents: unknown, text: string, path: readonly (string | number)[]): number | null {
  let node = contents;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
      node = pair?.value;
    } else {
      node = (node as { items?: unknown[] } | undefined)?.items?.[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset === undefined ? null : text.slice(0, offset).split('\n').length;
}
