import { describe, expect, it } from '@jest/globals';
import {
  asUserError,
  codeOf,
  describeError,
  describeErrorWithin,
  isMissingFile,
  listUserErrors,
  rescue,
  UserError,
  UserErrors,
} from '../../src/common/errors.ts';
import { ACTION_WORDS, input, told } from '../../src/common/told.ts';

const WRONG = new UserError(told`${input('format')} is "x".`, told`Leave ${input('format')} out.`);

describe('a mistake of the user', () => {
  it('names inputs in the words of the action, and of any other program', () => {
    expect([WRONG.message, WRONG.hint]).toEqual(['The input format is "x".', 'Leave the input format out.']);
    expect(WRONG.sayIn({ ...ACTION_WORDS, input: (name) => `--${name}` })).toEqual({
      message: '--format is "x".',
      hint: 'Leave --format out.',
    });
  });

  it('keeps the words of each program as part of another mistake', () => {
    const part = WRONG.within('a.json: ', told` See ${input('results')}.`);
    expect([part.message, part.hint, part.cause]).toEqual([
      'a.json: the input format is "x".',
      'Leave the input format out. See the input results.',
      WRONG,
    ]);
    expect(part.sayIn({ ...ACTION_WORDS, input: (name) => `--${name}` })).toEqual({
      message: 'a.json: --format is "x".',
      hint: 'Leave --format out. See --results.',
    });
  });

  it('is told from a bug', () => {
    expect(listUserErrors(new UserErrors([WRONG, WRONG]))).toEqual([WRONG, WRONG]);
    expect(listUserErrors(new Error('bug'))).toEqual([]);
    expect(asUserError(WRONG)).toBe(WRONG);
    expect(() => asUserError(new Error('bug'))).toThrow('bug');
  });

  it('may be rescued, and a bug may not', async () => {
    const fail = (error: unknown) => () => {
      throw error;
    };
    expect(await rescue<string>(fail(WRONG), ({ message }) => message)).toBe(WRONG.message);
    await expect(rescue<string>(fail(new Error('bug')), () => 'rescued')).rejects.toThrow('bug');
  });
});

it('what the system says went wrong is known by its word', () => {
  const denied = Object.assign(new Error('no'), { code: 'EACCES' });
  expect([denied, new Error('bug'), null].map(codeOf)).toEqual(['EACCES', '', '']);
  const codes = ['ENOENT', 'ENOTDIR', 'EACCES', undefined];
  expect(codes.map((code) => isMissingFile(Object.assign(new Error('no'), { code })))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('anything that is thrown has a text', () => {
  expect([describeError(WRONG), describeError('text')]).toEqual([WRONG.message, 'text']);
});

it('the text of an error within a sentence has no full stop of its own', () => {
  expect(describeErrorWithin(new Error('it is full.'))).toBe('it is full');
  expect(describeErrorWithin('gone')).toBe('gone');
});
