import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { renderHtml } from '../../../src/report/html/html.ts';
import { type Block, readLine } from '../../../src/report/model/blocks.ts';
import type { Report } from '../../../src/report/model/schema.ts';
import { listSections } from '../../../src/report/model/sections.ts';
import { hostile } from '../../support/hostile-report.ts';
import { REPORTS } from '../../support/reports.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function listElements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function readText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}

const OWN =
  'html head meta title style body main header section div h1 h2 h3 p ul li strong em code wbr span table thead tbody tr th td blockquote details summary a'.split(
    ' ',
  );

describe.each(Object.keys(REPORTS))('the report %s as HTML', (name) => {
  const report = REPORTS[name]?.() as Report;
  const page = parse(renderHtml(report));

  it('says the verdict and every measure of the open table', () => {
    const text = readText(page);
    expect(text).toMatch(/Pass|Fail|Warning|Inconclusive|Not valid/);
    expect(text).not.toMatch(/NaN|undefined|\[object|\[!WARNING\]|<details>|\|/);
    for (const suite of report.suites) {
      for (const row of suite.rows.filter(({ verdict }) => verdict === 'fail'))
        expect(text).toContain(row.measure);
    }
  });

  it('says in its tables what the tables of the comment say', () => {
    const cells = (blocks: readonly Block[]): string[] =>
      blocks.flatMap((block) => {
        if (block.kind === 'fold') return cells(block.blocks);
        return block.kind === 'table' ? block.table.rows.flat().map(readLine) : [];
      });
    const said = listElements(page)
      .filter(({ tagName }) => tagName === 'td')
      .map((cell) =>
        readText(cell)
          .replace(/[✕⊘!?✓↗–+] (?=\w)/g, '')
          .replaceAll('\u00a0', ' '),
      );
    expect(said).toEqual(listSections(report, 'everything').flatMap(({ blocks }) => cells(blocks)));
  });

  it('needs nothing from elsewhere', () => {
    const loads = listElements(page).flatMap(({ attrs }) =>
      attrs.filter((attr) => ['src', 'srcset', 'action'].includes(attr.name)),
    );
    expect(loads).toEqual([]);
  });
});

describe('foreign text in HTML', () => {
  it('brings no element, no handler and no address', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        const elements = listElements(parse(renderHtml(report)));
        expect(elements.map(({ tagName }) => tagName).filter((tag) => !OWN.includes(tag))).toEqual([]);
        const attributes = elements.flatMap(({ attrs }) => attrs);
        expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
        for (const { value } of attributes.filter(({ name }) => name === 'href'))
          expect(value).toMatch(/^https?:/);
        const classes = attributes.filter(({ name }) => name === 'class').map(({ value }) => value);
        for (const value of classes) expect(value).toMatch(/^(?:mark )?[a-z]+$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the head of the page', () => {
  const page = renderHtml({ ...(REPORTS.fail?.() as Report), headline: 'From 2 s to 4 s (+95.2 %).' });

  it('parts no number from its unit, and says when and from which script', () => {
    expect(page).toContain('<p>From 2&nbsp;s to 4&nbsp;s (+95.2&nbsp;%).</p>');
    expect(page).toMatch(/<p class="small">2026-11-20 12:05 UTC · <code>[^<]+\.js<\/code><\/p>/);
  });

  it('has a title that tells a reader of many tabs what it is', () => {
    expect(page).toContain('<title>Fail: checkout · performance</title>');
  });
});
