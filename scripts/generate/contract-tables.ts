import { parse } from 'yaml';
import { renderTable } from '../../src/report/markdown/elements.ts';

interface Definition {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** Inputs that nobody sets by hand. */
const HIDDEN = ['matrix'];

/** @param text the content of action.yml */
export function parseDefinition(text: string): Definition {
  return parse(text) as Definition;
}

/** @param unfinished inputs that this version refuses */
export function renderInputTable({ inputs }: Definition, unfinished: readonly string[]): string {
  const rows = Object.entries(inputs)
    .filter(([name]) => !HIDDEN.includes(name))
    .map(([name, { description, default: value }]) => [
      `\`${name}\``,
      `${description}${unfinished.includes(name) ? ' *Not in this version.*' : ''}`,
      value === undefined ? '' : `\`${value}\``,
    ]);
  return renderTable(['Input', 'What it says', 'Default'], ['', '', ''], rows);
}

export function renderOutputTable({ outputs }: Definition): string {
  return renderTable(
    ['Output', 'What it holds'],
    ['', ''],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}
