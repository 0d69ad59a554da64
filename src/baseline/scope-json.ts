import { hashText } from '../common/text.ts';
import type { TestScope } from '../measurement/test-scope.ts';
import type { ScopeJson } from './document-schema.ts';

/** The scope of a run by its name in the document; nothing where the run has none. */
export function readScope(
  name: string | undefined,
  scopes: Readonly<Record<string, ScopeJson>>,
): { readonly scope?: TestScope } {
  const json = name !== undefined && Object.hasOwn(scopes, name) ? scopes[name] : undefined;
  if (json === undefined) return {};
  const thresholds = json.thresholds.map(([metric, expression]) => ({ metric, expression }));
  return { scope: { ...json, thresholds } };
}

/** Most runs put the same to the test: each scope stands once in a document. */
export class ScopeNames {
  readonly #byText = new Map<string, string>();

  /** Null of a run without. */
  nameOf(scope: TestScope | undefined): string | null {
    if (scope === undefined) return null;
    const text = renderScope(scope);
    const name = this.#byText.get(text) ?? hashText(text);
    this.#byText.set(text, name);
    return name;
  }

  /** `"name": {…}`, of every scope that was named. */
  renderAll(): string[] {
    return [...this.#byText].map(([text, name]) => `  ${JSON.stringify(name)}: ${text}`);
  }
}

/** As the schema has it, its keys in one order, whoever made the object. */
function renderScope({ loads, thresholds, endpoints, checks, systemTags, switches }: TestScope): string {
  return JSON.stringify({
    loads: loads.map(({ scenario, unit, peak, lastsMs, amount }) => {
      return { scenario, unit, peak, lastsMs, amount };
    }),
    thresholds: thresholds.map(({ metric, expression }) => [metric, expression]),
    endpoints,
    checks,
    systemTags,
    switches,
  });
}
