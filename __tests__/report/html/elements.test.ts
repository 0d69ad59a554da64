import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { escapeHtml, renderBlocks, renderLine, renderMark } from '../../../src/report/html/elements.ts';
import {
  code,
  fold,
  listBlock,
  number,
  paragraph,
  strong,
  tableBlock,
} from '../../../src/report/model/blocks.ts';
import { foreign } from '../../support/foreign-text.ts';

type Node = DefaultTreeAdapterMap['node'];

/** The elements of a text, with their attributes. */
function listTags(node: Node): string[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listTags) : [];
  if (!('tagName' in node)) return children;
  return [[node.tagName, ...node.attrs.map(({ name }) => name)].join(' '), ...children];
}

describe('a block in HTML', () => {
  it.each([
    [paragraph('a & b'), '<p>a &amp; b</p>'],
    [[{ kind: 'warning' as const, line: ['x'] }], '<p class="warning"><strong>Warning:</strong> x</p>'],
    [[{ kind: 'quote' as const, line: ['x'] }], '<blockquote>x</blockquote>'],
    [[{ kind: 'small' as const, line: ['x'] }], '<p class="small">x</p>'],
    [listBlock('T', [['a'], ['b']]), '<h3>T</h3>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    [listBlock(null, [['a']]), '<ul>\n<li>a</li>\n</ul>'],
    [fold('more', paragraph('x')), '<details>\n<summary>more</summary>\n<p>x</p>\n</details>'],
  ])('%j', (blocks, html) => {
    expect(renderBlocks(blocks)).toBe(html);
  });

  it('is a table whose columns of numbers are known as such', () => {
    const table = { head: ['Name', 'Value'], align: ['left', 'right'] as const, rows: [[['a'], ['1']]] };
    const html = renderBlocks(tableBlock(table));
    expect(html).toContain('<th scope="col">Name</th><th scope="col" class="number">Value</th>');
    expect(html).toContain('<tr><td>a</td><td class="number">1</td></tr>');
  });
});

describe('a piece of a line in HTML', () => {
  it('is a number that stays in one line with its unit, or text of a role', () => {
    expect(
      renderLine([number('1 300 ms'), ' ', strong('very ', code('a')), { kind: 'emphasis', text: 'b' }]),
    ).toBe('1&nbsp;300&nbsp;ms <strong>very <code>a</code></strong><em>b</em>');
  });

  it('is a link where the address is a plain one, and its text alone where not', () => {
    const link = (url: string) => renderLine([{ kind: 'link', label: 'log', url }]);
    expect(link('https://github.com/octo/shop?a=1&b=2')).toBe(
      '<a href="https://github.com/octo/shop?a=1&amp;b=2">log</a>',
    );
    for (const url of ['javascript:alert(1)', 'https://x"onclick="y', '/relative', ''])
      expect(link(url)).toBe('log');
  });

  it('is a mark with a sign that is not read aloud, and the word that says the same', () => {
    expect(renderMark('bad', 'fail')).toBe(
      '<span class="mark bad"><span aria-hidden="true">✕</span> fail</span>',
    );
    expect(renderMark('none', 'not judged')).toBe('<span class="mark none">not judged</span>');
  });

  it('is a name that goes on in the next line before its tags and after what parts words, never within a word', () => {
    const name = 'http_req_duration{name:POST https://shop/orders,scenario:browse} p(95)';
    expect(renderLine([code(name)])).toBe(
      '<code>http_req_duration<wbr>{name:<wbr>POST https:<wbr>/<wbr>/<wbr>shop/<wbr>orders,<wbr>scenario:<wbr>browse} p(95)</code>',
    );
  });
});

describe('foreign text in HTML', () => {
  it('ends no attribute and begins no element', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
    fc.assert(
      fc.property(foreign, (text) => {
        const line = [text, code(text), strong(text), number(text), { kind: 'emphasis' as const, text }];
        const tags = listTags(
          parseFragment(renderBlocks([...paragraph(...line), ...listBlock(text, [line])])),
        );
        const own = ['p', 'code', 'strong', 'em', 'h3', 'ul', 'li', 'wbr', 'a href'];
        expect(tags.filter((tag) => !own.includes(tag))).toEqual([]);
      }),
    );
  });
});
