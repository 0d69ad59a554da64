import type { GitHubApi } from '../../src/adapters/github/api.ts';

/** Hashes of the commits that `buildWorld` made. */
export interface World {
  readonly owner: string;
  readonly repo: string;
  /** Where feature left main: the baseline says 1. */
  readonly fork: string;
  /** The tip of main: the baseline says 2. */
  readonly main: string;
  /** The tip of feature: it edits its own baseline to 9. */
  readonly feature: string;
  /** GitHub's test merge of both tips. */
  readonly merge: string;
  readonly pullRequest: number;
}

export const BASELINE_PATH = '.perf-baseline/checkout.json';

/** Two branches and a pull request, made by the API alone, so that any GitHub can be the ground. */
export async function buildWorld(api: GitHubApi, repository: string): Promise<World> {
  const [owner = '', repo = ''] = repository.split('/');
  const at = { owner, repo };
  const post = async (path: string, body: object) =>
    (await api.request(`POST /repos/{owner}/{repo}/${path}`, { ...at, ...body })).data as { sha: string };
  const write = (branch: string, text: string) =>
    writeFile(api, { ...at, branch, path: BASELINE_PATH, text });

  const fork = await write('main', '{"run":1}\n');
  await post('git/refs', { ref: 'refs/heads/feature', sha: fork });
  const feature = await write('feature', '{"run":9}\n');
  const main = await write('main', '{"run":2}\n');
  const head = await api.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...at,
    commit_sha: feature,
  });
  const tree = (head.data as { tree: { sha: string } }).tree.sha;
  const merge = await post('git/commits', { message: 'Merge', tree, parents: [main, feature] });
  await post('git/refs', { ref: 'refs/heads/merged', sha: merge.sha });
  const pull = await api.request('POST /repos/{owner}/{repo}/pulls', {
    ...at,
    title: 'Faster',
    head: 'feature',
    base: 'main',
  });
  return {
    ...at,
    fork,
    main,
    feature,
    merge: merge.sha,
    pullRequest: (pull.data as { number: number }).number,
  };
}

interface FileWrite {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly path: string;
  readonly text: string;
}

async function writeFile(api: GitHubApi, { branch, text, ...at }: FileWrite): Promise<string> {
  const existing = await api
    .request('GET /repos/{owner}/{repo}/contents/{path}', { ...at, ref: branch })
    .then((answer) => ({ sha: (answer.data as { sha: string }).sha }))
    .catch(() => ({}));
  const content = Buffer.from(text).toString('base64');
  const body = { ...at, ...existing, branch, content, message: `Write ${at.path}` };
  const answer = await api.request('PUT /repos/{owner}/{repo}/contents/{path}', body);
  return (answer.data as { commit: { sha: string } }).commit.sha;
}
