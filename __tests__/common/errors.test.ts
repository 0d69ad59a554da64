import { describe, expect, it } from '@jest/globals';
import {
  asUserError,
  describeError,
  listUserErrors,
  rescue,
  rescueNow,
  UserError,
  UserErrors,
} from '../../src/common/errors.ts';

const one = new UserError('a is wrong.', 'Mend a.');
const other = new UserError('b is wrong.');
const both = new UserErrors([one, other]);
const bug = new TypeError('x is undefined');
const fail = (error: unknown) => () => {
  throw error;
};

describe('mistakes of the user', () => {
  it('that were found together stand for each of them', () => {
    expect(listUserErrors(both)).toEqual([one, other]);
    expect(both.message).toBe('a is wrong.\nb is wrong.');
    expect(listUserErrors(bug)).toEqual([]);
  });

  it('are told from bugs, which go on as they are', () => {
    expect(asUserError(one)).toBe(one);
    expect(() => asUserError(bug)).toThrow(bug);
  });
});

describe('rescue', () => {
  it('gives what the work gives', async () => {
    expect(
      await rescue(
        async () => 1,
        () => 2,
      ),
    ).toBe(1);
    expect(
      rescueNow(
        () => 1,
        () => 2,
      ),
    ).toBe(1);
  });

  it('makes a value of a mistake, and of each of several', async () => {
    const tell = (mistake: UserError, all: readonly UserError[]) => `${all.length} of ${mistake.name}`;
    expect(await rescue(fail(one), tell)).toBe('1 of UserError');
    expect(await rescue(() => Promise.reject(both), tell)).toBe('2 of UserErrors');
    expect(rescueNow(fail(both), tell)).toBe('2 of UserErrors');
  });

  it('rescues nobody from a bug', async () => {
    await expect(rescue(fail(bug), () => 'fine')).rejects.toBe(bug);
    expect(() => rescueNow(fail(bug), () => 'fine')).toThrow(bug);
  });
});

it('anything that was thrown has a text', () => {
  expect([bug, 'no', 7, null].map(describeError)).toEqual(['x is undefined', 'no', '7', 'null']);
});
