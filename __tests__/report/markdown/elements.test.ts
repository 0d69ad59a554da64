import { describe, expect, it } from '@jest/globals';
import { renderBlocks, renderLine, renderLink, renderTable } from '../../../src/report/markdown/elements.ts';

describe('a line in Markdown', () => {
  it('escapes what is foreign, wherever it stands', () => {
    expect(renderLine(['<img src=x> ', { kind: 'strong', line: ['@octocat'] }])).not.toMatch(
      /(?<!\\)<img|@octocat/,
    );
    expect(renderLine([{ kind: 'code', text: 'a`b|c' }])).toContain('a`b');
  });

  it('keeps a number and its unit on one line', () => {
    expect(renderLine([{ kind: 'number', text: '12 ms' }])).toBe('12\u00a0ms');
  });

  it('keeps the spaces that part it from its neighbours', () => {
    expect(renderLine(['of ', { kind: 'strong', line: ['main'] }, ' here'])).toBe('of **main** here');
  });
});

describe('a link', () => {
  it('is one only to http and https, and only where nothing can end it early', () => {
    expect(renderLink('run', 'https://github.com/octo/shop/actions/runs/1')).toMatch(/^\[run\]\(https:/);
    for (const url of ['javascript:alert(1)', 'https://a.example/x) [y](', 'data:text/html,x']) {
      expect(renderLink('run', url)).toBe('run');
    }
  });
});

describe('blocks in Markdown', () => {
  it('stand apart by blank lines, and fold', () => {
    const text = renderBlocks([
      { kind: 'paragraph', line: ['one'] },
      { kind: 'fold', title: 'More', blocks: [{ kind: 'list', title: null, items: [['a'], ['b']] }] },
    ]);
    expect(text).toBe('one\n\n<details><summary>More</summary>\n\n- a\n- b\n\n</details>');
  });

  it('of a table without rows are nothing', () => {
    expect(renderTable(['A'], [''], [])).toBe('');
    expect(renderTable(['A', 'B'], ['', '-:'], [['1', '2']])).toBe('| A | B |\n| - | -: |\n| 1 | 2 |');
  });
});
