import { describe, expect, it } from '@jest/globals';
import { GitHubError } from '../../../../src/adapters/github/api.ts';
import {
  explainRefusal,
  isTooLong,
  predictRefusal,
} from '../../../../src/adapters/github/comments/refusal.ts';
import { createContext, createPullRequestContext } from '../../../support/contexts.ts';

const answer = (status: number, message = 'Nope') => new GitHubError(message, { status });

describe('a comment that will be refused', () => {
  it('is known beforehand for the pull request of a fork', () => {
    expect(predictRefusal(createPullRequestContext({ isFork: true }))).toMatchObject({ level: 'notice' });
  });

  it.each([
    ['a pull request of the repository', createPullRequestContext({})],
    [
      'workflow_run, whose token may write',
      createPullRequestContext({ isFork: true }, { eventName: 'workflow_run' }),
    ],
    ['a push', createContext()],
  ])('is not foretold for %s', (_, context) => {
    expect(predictRefusal(context)).toBeNull();
  });
});

describe('a comment that was refused', () => {
  it('leads to the job summary, whatever the reason', () => {
    for (const status of [0, 401, 403, 404, 410, 422, 423, 429, 500]) {
      expect(explainRefusal(answer(status), createContext()).hint).toContain(
        'The report is in the job summary.',
      );
    }
  });

  it('is a warning where somebody can do something, a notice where nobody can', () => {
    const levelOf = (status: number) => explainRefusal(answer(status), createContext()).level;
    expect([403, 404, 401, 423, 410].map(levelOf)).toEqual([
      'warning',
      'warning',
      'warning',
      'notice',
      'notice',
    ]);
  });

  it('to Dependabot is routine, and says why', () => {
    const context = createPullRequestContext({}, { isDependabot: true });
    expect(explainRefusal(answer(403), context)).toMatchObject({
      level: 'notice',
      hint: expect.stringContaining("Dependabot's runs get a read-only token by default."),
    });
  });

  it('for its length is told from any other', () => {
    expect([
      isTooLong(answer(413)),
      isTooLong(answer(422, 'body is too long')),
      isTooLong(answer(422)),
    ]).toEqual([true, true, false]);
  });
});
