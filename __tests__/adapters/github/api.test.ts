import { describe, expect, it } from '@jest/globals';
import { GitHubError, readRateLimitWait } from '../../../src/adapters/github/api.ts';

const NOW = 1_790_000_000_000;
const waitOf = (status: number, headers: Record<string, string> = {}, message = 'Nope') =>
  readRateLimitWait(new GitHubError(message, { status, headers }), NOW);

describe('how long GitHub asks to wait', () => {
  it.each([
    ['what retry-after says', 403, { 'retry-after': '7' }, 7000],
    [
      'until the quota is there again',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1790000030' },
      30_000,
    ],
    ['not at all where that is over', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, 0],
    ['a minute where it does not say', 429, {}, 60_000],
    ['a minute where the end is unreadable', 403, { 'x-ratelimit-remaining': '0' }, 60_000],
  ])('%s', (_, status, headers, wait) => {
    expect(waitOf(status, headers as Record<string, string>)).toBe(wait);
  });

  it('is told by the message of a secondary limit alone', () => {
    expect(waitOf(403, {}, 'You have exceeded a secondary rate limit.')).toBe(60_000);
  });

  it('is no question where the token may not, or the server failed', () => {
    expect([
      waitOf(403),
      waitOf(403, { 'x-ratelimit-remaining': '4999' }),
      waitOf(500, { 'retry-after': '7' }),
    ]).toEqual([null, null, null]);
  });
});
