import { describe, expect, it } from '@jest/globals';
import { ACTION_WORDS, input, phrase, sayIn, setting, told, type Words } from '../../src/common/told.ts';

const DIALECT: Words = {
  ...ACTION_WORDS,
  input: (name) => `the switch ${name}`,
  setting: (name, value) => `/${name}=${value}`,
  phrases: { ...ACTION_WORDS.phrases, 'run again': 'try once more' },
};

describe('a text with names in it', () => {
  it('is said in the words of each program', () => {
    const text = told`Leave ${input('format')} out, or use ${setting('mode', 'compare')}.`;
    expect(sayIn(ACTION_WORDS, text)).toBe('Leave the input format out, or use mode: compare.');
    expect(sayIn(DIALECT, text)).toBe('Leave the switch format out, or use /mode=compare.');
  });

  it('begins a sentence with a capital, wherever the sentence begins', () => {
    const text = told`${input('note')} is empty. ${phrase('run again')}; then ${phrase('run again')}.`;
    expect(sayIn(DIALECT, text)).toBe('The switch note is empty. Try once more; then try once more.');
  });

  it('leaves a setting as it is written', () => {
    expect(sayIn(ACTION_WORDS, told`${setting('mode', 'baseline')} stores.`)).toBe('mode: baseline stores.');
  });

  it('may hold numbers and other such texts', () => {
    const place = told`${input('env')}`;
    expect(sayIn(ACTION_WORDS, told`${place}, line ${2}, is wrong.`)).toBe(
      'The input env, line 2, is wrong.',
    );
  });

  it('takes nothing of what a user wrote for a name', () => {
    expect(sayIn(DIALECT, told`${input('rules')} is "${'the input mode'}".`)).toBe(
      'The switch rules is "the input mode".',
    );
  });
});
