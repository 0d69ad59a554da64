import { notFound, Problem } from './answer.ts';
import type { Permissions } from './seed.ts';
import type { Repository, Token } from './state.ts';

type Scope = keyof Permissions;
interface Need {
  /** Any of these. */
  readonly scopes: readonly Scope[];
  readonly access: 'read' | 'write';
}

const read = (...scopes: Scope[]): Need => ({ scopes, access: 'read' });
const write = (...scopes: Scope[]): Need => ({ scopes, access: 'write' });

/** What each operation asks of a token (docs.github.com, "Permissions required for GitHub Apps"). */
const NEEDS: Readonly<Record<string, Need>> = {
  'repos/get-content': read('contents'),
  'repos/get-commit': read('contents'),
  'repos/list-commits': read('contents'),
  'repos/compare-commits-with-basehead': read('contents'),
  'repos/list-releases': read('contents'),
  'repos/get-latest-release': read('contents'),
  'repos/create-or-update-file-contents': write('contents'),
  'git/get-ref': read('contents'),
  'git/get-commit': read('contents'),
  'git/create-ref': write('contents'),
  'git/update-ref': write('contents'),
  'git/create-blob': write('contents'),
  'git/create-tree': write('contents'),
  'git/create-commit': write('contents'),
  'issues/list-comments': read('issues', 'pull-requests'),
  'issues/get-comment': read('issues', 'pull-requests'),
  'issues/list-events': read('issues', 'pull-requests'),
  'issues/list-labels-on-issue': read('issues', 'pull-requests'),
  'issues/create-comment': write('issues', 'pull-requests'),
  'issues/update-comment': write('issues', 'pull-requests'),
  'issues/delete-comment': write('issues', 'pull-requests'),
  'issues/add-labels': write('issues', 'pull-requests'),
  'pulls/list': read('pull-requests'),
  'pulls/get': read('pull-requests'),
  'pulls/list-files': read('pull-requests'),
  'pulls/create': write('pull-requests'),
  'pulls/update': write('pull-requests'),
  'repos/list-pull-requests-associated-with-commit': read('pull-requests'),
  'actions/list-artifacts-for-repo': read('actions'),
  'actions/list-workflow-run-artifacts': read('actions'),
  'actions/get-workflow-run': read('actions'),
  'actions/download-artifact': read('actions'),
};

/** Personal tokens may do everything here; installation tokens what their workflow's `permissions:` say. */
export function authorise(operation: string, token: Token, repository: Repository): void {
  if (token.actor.type === 'User') return;
  const foreign = token.repositories !== null && !token.repositories.includes(repository.name);
  if (foreign && repository.private) throw notFound();
  const need = NEEDS[operation];
  if (need === undefined) return;
  if (need.access === 'read' && !repository.private) return;
  if (!foreign && need.scopes.some((scope) => grants(token.permissions[scope], need.access))) return;
  throw notAccessible(need.scopes.map((scope) => `${scope.replace('-', '_')}=${need.access}`).join('; '));
}

function notAccessible(accepted: string): Problem {
  return new Problem(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': accepted },
  });
}

function grants(given: 'read' | 'write' | undefined, wanted: 'read' | 'write'): boolean {
  return given === 'write' || given === wanted;
}
