import { describe, expect, it } from '@jest/globals';
import { GitHubError } from '../../../../src/adapters/github/api.ts';
import { classifyWriteRefusal } from '../../../../src/adapters/github/repository/write-refusal.ts';

const classify = (status: number, message = '', details = '') =>
  classifyWriteRefusal(new GitHubError(message, { status, details }));

describe('a refused write', () => {
  it.each([
    [422, 'Update is not a fast forward'],
    [422, 'Reference already exists'],
    [409, 'is at abc but expected def'],
    [500, 'Server Error'],
    [0, 'socket hang up'],
  ])('with %i %s is a race: reading again tells', (status, message) => {
    expect(classify(status, message)).toBe('race');
  });

  it.each([
    [422, 'Repository rule violations found', ''],
    [403, 'Protected branch update failed', ''],
    [409, 'Conflict', 'Changes must be made through a pull request.'],
  ])('with %i %s is the rule of a protected branch', (status, message, details) => {
    expect(classify(status, message, details)).toBe('protected');
  });

  it.each([
    [403, 'Resource not accessible by integration'],
    [401, 'Bad credentials'],
    [422, 'Invalid request'],
  ])("with %i %s is the user's to mend", (status, message) => {
    expect(classify(status, message)).toBe('final');
  });
});
