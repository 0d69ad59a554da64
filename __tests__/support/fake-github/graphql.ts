import type { Answer } from './answer.ts';
import type { Token } from './state.ts';

/** The one query this project sends: who am I. Anything else is an error, as GitHub answers it: with status 200. */
export function answerGraphql(body: unknown, token: Token): Answer {
  const query = String((body as { query?: unknown } | null)?.query ?? '').replace(/\s+/g, '');
  if (!/^(query)?\{viewer\{login\}\}$/.test(query)) {
    return {
      status: 200,
      body: { errors: [{ message: `the fake GitHub does not know the query ${query}` }] },
    };
  }
  return { status: 200, body: { data: { viewer: { login: token.actor.login } } } };
}
