import { type Call, notFound, type Operations, paginate } from '../answer.ts';
import type { SeedRelease } from '../seed.ts';
import type { FakeGitHubState, Repository } from '../state.ts';
import { renderActor } from './actor.ts';

export function renderRepository(state: FakeGitHubState, repository: Repository) {
  const [owner = '', name = ''] = repository.name.split('/');
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name,
    full_name: repository.name,
    private: repository.private,
    default_branch: repository.defaultBranch,
    html_url: `https://github.example/${repository.name}`,
    owner: renderActor(state.actor(owner)),
    license: null,
    parent: undefined,
    source: undefined,
  };
}

function renderRelease({ state }: Call, release: SeedRelease) {
  return {
    tag_name: release.tag,
    name: release.tag,
    draft: release.draft ?? false,
    prerelease: release.prerelease ?? false,
    author: renderActor(state.actor('octocat')),
    assets: [],
  };
}

export const repositoryOperations: Operations = {
  'repos/get': ({ state, repository }) => ({ status: 200, body: renderRepository(state, repository) }),
  'repos/list-releases': (call) =>
    paginate(
      call,
      call.repository.releases.map((release) => renderRelease(call, release)),
    ),
  'repos/get-latest-release': (call) => {
    const full = call.repository.releases.find((release) => !release.draft && !release.prerelease);
    if (full === undefined) throw notFound();
    return { status: 200, body: renderRelease(call, full) };
  },
  'repos/get-collaborator-permission-level': ({ state, repository, params }) => {
    const permission = repository.collaborators[params.username ?? ''] ?? 'none';
    const user = { ...renderActor(state.actor(params.username ?? '')), role_name: permission };
    return { status: 200, body: { permission, role_name: permission, user } };
  },
};
