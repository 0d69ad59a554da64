import { describe, expect, it } from '@jest/globals';
import { isOptionName, OPTIONS, specOf } from '../../src/cli/options.ts';
import { INPUT_NAMES } from '../../src/settings/inputs.ts';

const names = Object.keys(OPTIONS).filter(isOptionName);

describe('options of the command line', () => {
  it('that stand for an input are called like it, and the input is there', () => {
    for (const name of names) {
      const { input } = specOf(name);
      if (input === undefined) continue;
      expect(INPUT_NAMES).toContain(input);
      expect(input).toBe(name);
    }
  });

  it('have a help text that ends as a sentence does, and a value in capitals or none', () => {
    for (const name of names) {
      const { help, value } = specOf(name);
      expect([name, help]).toEqual([name, expect.stringMatching(/\w.*[.)]$/)]);
      if (value !== null) expect(value).toMatch(/^[A-Z=]+$/);
    }
  });

  it('are looked up by their own names, not by those that every object has', () => {
    expect([isOptionName('rules'), isOptionName('constructor'), isOptionName('rulez')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
