import { describe, expect, it } from '@jest/globals';
import { PRESETS } from '../../src/rules/presets.ts';
import { parseRulesInput } from '../../src/settings/rules-input.ts';
import { listMistakes } from '../support/mistakes.ts';

describe('the input rules', () => {
  it.each(PRESETS)('may be the preset %s', (preset) => {
    expect(parseRulesInput(` ${preset}\n`).document).toEqual({ rules: preset });
  });

  it('may be a list, whose lines count as they were written', () => {
    const { document, locate } = parseRulesInput(
      '- measure: http_req_duration p(95)\n  fail: +7 %\n- measure: http_reqs rate\n  warn: -5 %\n',
    );
    expect(document.rules).toEqual([
      { measure: 'http_req_duration p(95)', fail: '+7 %' },
      { measure: 'http_reqs rate', warn: '-5 %' },
    ]);
    expect(locate(['rules', 1, 'warn'])).toBe('rules:4');
  });

  it('may be a list on one line', () => {
    expect(parseRulesInput('[{ measure: a p(95), fail: +7 % }]').document.rules).toEqual([
      { measure: 'a p(95)', fail: '+7 %' },
    ]);
  });

  it.each([
    ['clasic', 'The input rules is "clasic", which is no preset. Did you mean "classic"?'],
    ['- measure: a p(95)\n  fial: +5 %', 'rules:2: unknown key "rules[0].fial". Did you mean "fail"?'],
    ['measure: a p(95)', 'rules is not valid YAML'],
    ['[', 'rules is not valid YAML'],
    ['- "', 'rules is not valid YAML'],
    ['two words', 'rules:1: rules is "two words". It must be "default"'],
  ])('%j is a mistake', (text, message) => {
    expect(listMistakes(() => parseRulesInput(text))).toEqual([expect.stringContaining(message)]);
  });

  it('offers the presets, and a list, where the name is none of them', () => {
    expect(listMistakes(() => parseRulesInput('strictest'))).toEqual([
      expect.stringMatching(/default.*classic.*locust.*Or write a YAML list of rules\./),
    ]);
  });
});
