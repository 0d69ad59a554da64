import { describe, expect, it } from '@jest/globals';
import type { BaselineDocument } from '../../src/baseline/document.ts';
import { parseBaseline, renderBaseline } from '../../src/baseline/document-text.ts';
import { readScope, ScopeNames } from '../../src/baseline/scope-json.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';
import { SCOPE } from '../support/scopes.ts';

describe('the scopes of a document', () => {
  it('stand in it once, however many runs have them, and come back', () => {
    const document = withScopes(SCOPE, SCOPE, { ...SCOPE, endpoints: null });
    const text = renderBaseline(document);
    expect(Object.keys(JSON.parse(text).scopes)).toHaveLength(2);
    expect(parseBaseline(text, 'x.json')).toEqual(document);
    expect(renderBaseline(parseBaseline(text, 'x.json'))).toBe(text);
  });

  it('are one in whatever order somebody wrote their keys', () => {
    const names = new ScopeNames();
    const turned = Object.fromEntries(Object.entries(SCOPE).reverse()) as unknown as typeof SCOPE;
    expect(names.nameOf(turned)).toBe(names.nameOf(SCOPE));
    expect(names.renderAll()).toHaveLength(1);
  });

  it('are left out of a document of runs without', () => {
    const text = renderBaseline(withScopes(undefined));
    expect(text).not.toContain('scope');
    expect(parseBaseline(text, 'x.json').runs[0]).not.toHaveProperty('scope');
  });

  it('that a run names and nobody knows are none', () => {
    expect(readScope('constructor', {})).toEqual({});
    expect(readScope(undefined, {})).toEqual({});
  });

  it('of another shape are refused with their place', () => {
    const text = renderBaseline(withScopes(SCOPE)).replace('"peak":40', '"peak":"40"');
    expect(() => parseBaseline(text, 'x.json')).toThrow(/not valid at "scopes\..*peak"/);
  });
});

function withScopes(...scopes: (typeof SCOPE | undefined)[]): BaselineDocument {
  return createDocument(
    scopes.map((scope, index) =>
      createStoredRun(
        { 'http_reqs rate': 1 },
        { run: `${index}`, ...(scope === undefined ? {} : { scope }) },
      ),
    ),
  );
}
