import { describe, expect, it } from '@jest/globals';
import { renderRuleTable } from '../../../src/report/markdown/rule-table.ts';
import { PRESET_RULES, PRESETS } from '../../../src/rules/presets.ts';
import { parseRule } from '../../../src/rules/rules.ts';
import { readStructure } from '../../support/markdown-structure.ts';

const rowsOf = (text: string) => text.replaceAll('\u00a0', ' ').split('\n').slice(2);
const rule = (text: Parameters<typeof parseRule>[0]) => rowsOf(renderRuleTable([parseRule(text)]))[0];

describe('a rule in a table', () => {
  it('is its measure, and its limits in the direction that is worse', () => {
    expect(
      rule({ measure: 'http_req_duration{name:pay} p(95)', warn: '+5 %', fail: '+10 %', floor: '5 ms' }),
    ).toBe('| `http_req_duration{name:pay} p(95)` | +5 % | +10 % | 5 ms |');
    expect(rule({ measure: 'http_reqs rate', fail: '-30 %' })).toBe('| `http_reqs rate` | – | −30 % | – |');
    expect(rule({ measure: 'checks rate', warn: '-1 point' })).toBe('| `checks rate` | −1 point | – | – |');
  });

  it('without a sign takes it from the metric', () => {
    expect(rule({ measure: 'http_reqs rate', fail: '30 %' })).toBe('| `http_reqs rate` | – | −30 % | – |');
    expect(rule({ measure: 'http_req_duration p(95)', fail: '30 %' })).toContain('| +30 % |');
  });

  it('stands in the order in which rules decide', () => {
    const rules = ['b p(95)', 'a p(95)'].map((measure) => parseRule({ measure, fail: '+5 %' }));
    expect(rowsOf(renderRuleTable(rules)).map((row) => row.split(' | ')[0])).toEqual([
      '| `b p(95)`',
      '| `a p(95)`',
    ]);
  });
});

describe.each(PRESETS)('the preset %s as a table', (preset) => {
  const rows = rowsOf(renderRuleTable(PRESET_RULES[preset]));

  it('has a row for every rule, each of its own words', () => {
    expect(rows).toHaveLength(PRESET_RULES[preset].length);
    expect(new Set(rows.map((row) => row.split(' | ')[0])).size).toBe(rows.length);
    expect(rows.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('says no sign where metrics get worse in directions of their own', () => {
    for (const [index, { subject }] of PRESET_RULES[preset].entries()) {
      const signed = !['directed', 'by-threshold', 'times-by-threshold'].includes(subject.kind);
      const limits = rows[index]?.split(' | ').slice(1, 3) ?? [];
      for (const limit of limits.filter((text) => text !== '–')) expect(/^[+−]/.test(limit)).toBe(signed);
    }
  });
});

it('a measure of a stranger adds no markup', () => {
  const measure = 'own{name:a|b <b>`x` @octocat https://evil.example} p(95)';
  const { tags, links, references, tables } = readStructure(
    renderRuleTable([parseRule({ measure, fail: '+5 %' })]),
  );
  expect([tags, links, references]).toEqual([[], [], []]);
  expect(tables.map((widths) => new Set(widths).size)).toEqual([1]);
});
