import type * as v from 'valibot';
import { isMap, isScalar, type Node } from 'yaml';
import { ConfigSchema } from './config-schema.ts';
import { UserError } from './errors.ts';
import { suggest } from './suggestion.ts';

/** Says what is wrong at one place of a config, with the keys that are known there. */
export function describeIssue(issue: v.BaseIssue<unknown>, place: string): UserError {
  const path = (issue.path ?? []).map((item) => item.key);
  const where = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = Object.keys((issue.path?.at(-1)?.input as object | undefined) ?? {});
    return new UserError(
      `${place}: unknown key "${where}".`,
      suggest(String(path.at(-1)), knownKeys(path.slice(0, -1), known)),
    );
  }
  const alternatives =
    issue.type === 'picklist' || issue.type === 'union'
      ? ` It must be ${issue.expected}.`
      : ` It ${issue.message}.`;
  return new UserError(
    `${place}: ${where === '' ? 'the file' : where} is ${describeValue(issue.input)}.${alternatives}`,
    'See the configuration section of the README for every key and its unit.',
  );
}

function describeValue(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value));
}

/** The keys the schema knows at a path. */
function knownKeys(path: readonly unknown[], _present: readonly string[]): string[] {
  let schema: unknown = ConfigSchema;
  for (const key of path) schema = childSchema(schema, key);
  return Object.keys((unwrap(schema) as { entries?: object }).entries ?? {});
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

/** `:12`, the line of the key that the issue is about; empty if it has none. */
export function lineOf(contents: unknown, text: string, issue: v.BaseIssue<unknown>): string {
  let node = contents;
  let offset: number | undefined;
  for (const { key } of issue.path ?? []) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
      node = pair?.value;
    } else {
      node = (node as { items?: unknown[] } | undefined)?.items?.[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset === undefined ? '' : `:${text.slice(0, offset).split('\n').length}`;
}
