import { describe, expect, it } from '@jest/globals';
import { parseConfigDocument } from '../../src/settings/config-document.ts';
import { listMistakes } from '../support/mistakes.ts';

const FILE = '.github/perf-baseline.yml';
const mistakes = (text: string, linesBefore = 0) =>
  listMistakes(() => parseConfigDocument(text, FILE, linesBefore));

describe('the text of a config', () => {
  it.each(['', '# nothing yet\n', '{}', '---\n'])('%j is a document without keys', (text) => {
    expect(parseConfigDocument(text, FILE).document).toEqual({});
  });

  it('is read by YAML: anchors, quotes and comments', () => {
    const text = 'group-by: &tags [name, "status"] # of k6\nrequired-env: *tags';
    expect(parseConfigDocument(text, FILE).document).toEqual({
      'group-by': ['name', 'status'],
      'required-env': ['name', 'status'],
    });
  });

  it('knows where each of its values stands, in lines that the user wrote', () => {
    const { locate } = parseConfigDocument('rules:\n  - measure: a p(95)\n    fail: +5 %\n', FILE);
    expect(locate(['rules', 0, 'fail'])).toBe(`${FILE}:3`);
    expect(locate(['rules'])).toBe(`${FILE}:1`);
    const wrapped = parseConfigDocument('rules:\n  - measure: a p(95)\n', 'rules', 1);
    expect(wrapped.locate(['rules', 0, 'measure'])).toBe('rules:1');
  });
});

describe('a text that is no config', () => {
  it.each([
    ['- a\n- b', `${FILE} is not a list of keys with values.`],
    ['just text', `${FILE} is not a list of keys with values.`],
    ['a: [1\n', `${FILE} is not valid YAML: `],
    ['x: 1\nx: 2', `${FILE} is not valid YAML: Map keys must be unique at line 2, column 1.`],
    ['a: *nobody', `${FILE} is not valid YAML: Unresolved alias`],
    ['a: 1\n---\nb: 2', `${FILE} is not valid YAML: `],
  ])('%j is one mistake', (text, message) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(message)]);
  });

  it('is refused without the lines of text that a YAML parser draws', () => {
    expect(mistakes('a: [1\n').join()).not.toMatch(/\n|\^/);
  });

  it('names every wrong place at once, each with its line', () => {
    expect(mistakes('evidense: off\nbaseline:\n  history: 0\n  max-age-days: x')).toEqual([
      expect.stringContaining(`${FILE}:3: baseline.history is 0.`),
      expect.stringContaining(`${FILE}:4: baseline.max-age-days is "x".`),
      expect.stringContaining(`${FILE}:1: unknown key "evidense".`),
    ]);
  });
});
