import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { GitHubError } from '../../../src/adapters/github/api.ts';
import {
  classifyError,
  explainError,
  renderPermissions,
  toUserError,
} from '../../../src/adapters/github/refusal.ts';
import { UserError } from '../../../src/common/errors.ts';

const ASKED = { failed: 'The artifacts of org/shop could not be listed', permissions: ['actions: read'] };
const answer = (status: number, message = 'Nope', headers: Record<string, string> = {}, details = '') =>
  new GitHubError(message, { status, headers, details });

describe('a refusal of GitHub', () => {
  it.each([
    ['token', answer(401)],
    ['rate-limit', answer(429)],
    ['rate-limit', answer(403, 'You have exceeded a secondary rate limit')],
    ['rate-limit', answer(403, 'API quota', { 'x-ratelimit-remaining': '0' })],
    ['archived', answer(403, 'Repository was archived so is read-only.')],
    ['locked', answer(423)],
    ['locked', answer(403, 'Unable to create comment because issue is locked.')],
    ['too-large', answer(413)],
    ['too-large', answer(422, 'Validation Failed', {}, 'body is too long (maximum is 65536 characters)')],
    ['permission', answer(403, 'Resource not accessible by integration')],
    ['hidden', answer(404)],
    ['gone', answer(410)],
    ['no-answer', answer(0, 'fetch failed')],
    ['no-answer', answer(502)],
    ['other', answer(422)],
    ['other', answer(409)],
  ])('is of the kind %s', (kind, error) => {
    expect(classifyError(error)).toBe(kind);
  });

  it('says what failed, why, and what GitHub said', () => {
    expect(explainError(answer(403, 'Resource not accessible', {}, 'field x'), ASKED).reason).toBe(
      'The artifacts of org/shop could not be listed: the token may not do it: Resource not accessible: field x (403).',
    );
  });

  it.each([403, 404])('with status %i names the permissions to add, as a workflow has them', (status) => {
    expect(explainError(answer(status), ASKED).hint).toContain('\npermissions:\n  actions: read');
  });

  it('of a rate limit says when it ends, where GitHub says so', () => {
    const reset = String(Date.UTC(2026, 10, 28, 12, 30) / 1000);
    const limited = answer(403, 'API quota', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
    expect(explainError(limited, ASKED).hint).toBe('Run the job again after 12:30 UTC.');
    expect(explainError(answer(429), ASKED).hint).toBe('Run the job again in a few minutes.');
    const nonsense = answer(403, 'API quota', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1e99' });
    expect(explainError(nonsense, ASKED).hint).toBe('Run the job again in a few minutes.');
  });

  it('is never blamed on permissions where no answer came', () => {
    const { reason, hint } = explainError(answer(0, 'fetch failed'), ASKED);
    expect([reason, hint]).toEqual([
      'The artifacts of org/shop could not be listed: fetch failed (no answer).',
      'Run the job again in a while.',
    ]);
  });
});

describe('a failed request', () => {
  it("that GitHub answered is the user's to mend, and so is an answer of another shape", () => {
    expect(toUserError(answer(403), ASKED)).toBeInstanceOf(UserError);
    const misunderstood = v.safeParse(v.object({ id: v.number() }), {}).issues ?? [];
    const error = toUserError(new v.ValiError(misunderstood as never), ASKED);
    expect((error as UserError).message).toMatch('its answer is not understood');
  });

  it('that failed for anything else is a bug, and stays one', () => {
    const bug = new TypeError('x is not a function');
    expect(toUserError(bug, ASKED)).toBe(bug);
  });
});

it('permissions are written one a line', () => {
  expect(renderPermissions(['contents: read', 'actions: read'])).toBe(
    'permissions:\n  contents: read\n  actions: read',
  );
});
