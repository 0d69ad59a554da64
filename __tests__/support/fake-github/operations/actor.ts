import { type Operations, Problem } from '../answer.ts';
import type { Actor } from '../state.ts';

export function renderActor(actor: Actor) {
  const page = `https://github.example/${encodeURIComponent(actor.login)}`;
  return {
    login: actor.login,
    id: actor.id,
    node_id: `U_${actor.id}`,
    type: actor.type,
    html_url: page,
    url: page,
    avatar_url: page,
  };
}

export const actorOperations: Operations = {
  'users/get-authenticated': ({ token }) => {
    if (token.actor.type === 'Bot') throw new Problem(403, 'Resource not accessible by integration');
    return { status: 200, body: { ...renderActor(token.actor), user_view_type: 'public' } };
  },
};
