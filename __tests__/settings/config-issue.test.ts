import { describe, expect, it } from '@jest/globals';
import { parseDocument } from 'yaml';
import { parseConfigDocument } from '../../src/settings/config-document.ts';
import { findLine } from '../../src/settings/config-issue.ts';
import { listMistakes } from '../support/mistakes.ts';

const FILE = '.github/perf-baseline.yml';
const mistakes = (text: string) => listMistakes(() => parseConfigDocument(text, FILE));

describe('a key that is not known', () => {
  it.each([
    ['basline: {}', `${FILE}:1: unknown key "basline". Did you mean "baseline"?`],
    ['k6:\n  path: x\n  verson: 2', `${FILE}:3: unknown key "k6.verson". Known: path, download-url.`],
    [
      'rules:\n  - measure: a p(95)\n    wran: +5 %',
      `${FILE}:3: unknown key "rules[0].wran". Did you mean "warn"?`,
    ],
    ['suites:\n  checkout:\n    scenario: x', `${FILE}:3: unknown key "suites.checkout.scenario".`],
    ['suites: { a: { validity: { eror: 5 % } } }', 'unknown key "suites.a.validity.eror".'],
  ])('%j is named with its line and what was meant', (text, message) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(message)]);
  });

  it.each(['servce: {}', 'round: 20', 'colour: red'])(
    '%s brings no key of a later version to mind',
    (text) => {
      const [mistake] = mistakes(text);
      expect(mistake).toContain('Known: k6, evidence, rules');
      expect(mistake).not.toMatch(/service|rounds/);
    },
  );
});

describe('a value that does not fit', () => {
  it.each([
    ['suites:', `${FILE}:1: suites is empty. It must be a map of keys with values.`],
    ['required-env: A', 'required-env is "A". It must be a list.'],
    ['baseline:\n  history: "3"', `${FILE}:2: baseline.history is "3". It must be a number.`],
    ['group-ids: 1', 'group-ids is 1. It must be true or false.'],
    ['env-file: [a]', 'env-file is ["a"]. It must be text.'],
    ['suites: { "../x": {} }', 'suites["../x"] is "../x". It must be a name of letters'],
    ['rules:\n  - { fail: +5 % }', `${FILE}:2: rules[0].measure is missing. See the configuration`],
  ])('%j is told with what it should be, in words', (text, message) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(message)]);
  });

  it('that fits none of several kinds is held against the one it was meant to be', () => {
    expect(mistakes('rules: clasic')).toEqual([
      expect.stringContaining('rules is "clasic". It must be "default" or "classic" or "locust" or a list.'),
    ]);
    expect(mistakes('rules:\n  - { measure: a p(95), fail: lots }')).toEqual([
      expect.stringContaining(`${FILE}:2: rules[0].fail is "lots". It must be a limit`),
    ]);
    expect(mistakes('suites: { a: { thresholds: maybe } }')).toEqual([
      expect.stringContaining('suites.a.thresholds is "maybe". It must be "on" or "off" or true or false.'),
    ]);
  });
});

describe('the line of a value', () => {
  const text = 'a:\n  - b: 1\n  -\n    c: 2\n"x y": 3\n';
  const line = (...path: (string | number)[]) => findLine(parseDocument(text).contents, text, path);

  it('is that of its key, or of the nearest one above it that is there', () => {
    expect(line('a')).toBe(1);
    expect(line('a', 0, 'b')).toBe(2);
    expect(line('a', 1, 'c')).toBe(4);
    expect(line('x y')).toBe(5);
    expect(line('a', 1, 'gone')).toBe(4);
    expect(line('a', 7, 'gone')).toBe(1);
  });

  it('is unknown where nothing of it is there', () => {
    expect(line('gone')).toBeNull();
    expect(line()).toBeNull();
    expect(findLine(null, '', ['a'])).toBeNull();
  });
});
