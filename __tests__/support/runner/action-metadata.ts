import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export async function loadActionMetadata(directory: string): Promise<ActionMetadata> {
  const document = parse(await readFile(join(directory, 'action.yml'), 'utf8'));
  return { inputs: document.inputs ?? {}, outputs: document.outputs ?? {}, runs: document.runs };
}

export interface ExpressionContext {
  readonly token: string;
  readonly matrix: unknown;
}

export interface ResolvedInputs {
  /** `INPUT_GITHUB-TOKEN`: upper case, spaces become `_`, hyphens stay. */
  readonly env: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/** Defaults under what the workflow gives; an unknown name reaches the action all the same, with a warning. */
export function resolveInputs(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string | number | boolean>>,
  context: ExpressionContext,
): ResolvedInputs {
  const names = Object.keys(metadata.inputs);
  const values: Record<string, string> = {};
  for (const [name, input] of Object.entries(metadata.inputs)) {
    values[name.toLowerCase()] = evaluate(String(input.default ?? ''), context);
  }
  for (const [name, value] of Object.entries(given))
    values[name.toLowerCase()] = evaluate(String(value), context);
  const unknown = Object.keys(given).filter((name) => !names.includes(name.toLowerCase()));
  const list = (texts: readonly string[]) => texts.map((text) => `'${text}'`).join(', ');
  return {
    env: Object.fromEntries(Object.entries(values).map(([name, value]) => [inputVariable(name), value])),
    warnings:
      unknown.length === 0 ? [] : [`Unexpected input(s) ${list(unknown)}, valid inputs are [${list(names)}]`],
  };
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function evaluate(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_whole, expression: string) => {
    if (expression === 'github.token') return context.token;
    if (/^toJSON\(\s*matrix\s*\)$/i.test(expression)) return JSON.stringify(context.matrix ?? null, null, 2);
    throw new Error(`the runner stand-in cannot evaluate \${{ ${expression} }}`);
  });
}
