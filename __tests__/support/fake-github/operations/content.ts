import { type Answer, type Call, notFound, type Operations, Problem } from '../answer.ts';
import {
  hashText,
  readTree,
  type Tree,
  type TreeEntry,
  writeBlob,
  writeCommit,
  writeTree,
} from '../git-store.ts';
import { resolveCommit } from './commit.ts';

const MEGABYTE = 1024 * 1024;

function renderEntry(call: Call, path: string, kind: 'file' | 'dir' | 'symlink' | 'submodule', sha: string) {
  const at = `${call.url}/repos/${call.repository.name}/contents/${encodeURI(path).replaceAll('#', '%23')}`;
  return {
    type: kind,
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    size: call.state.git.blobs.get(sha)?.length ?? 0,
    url: at,
    html_url: at,
    git_url: at,
    download_url: kind === 'file' ? at : null,
    _links: { self: at, git: at, html: at },
  };
}

function renderFile(call: Call, path: string, entry: TreeEntry): Answer {
  const content = call.state.git.blobs.get(entry.sha) ?? Buffer.alloc(0);
  if (call.headers.accept?.includes('.raw') === true) {
    return {
      status: 200,
      body: content,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    };
  }
  if (content.length > 100 * MEGABYTE) {
    throw new Problem(403, 'This API returns blobs up to 100 MB in size.', {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
  }
  const large = content.length > MEGABYTE;
  const encoded = (content.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('');
  const body = { encoding: large ? 'none' : 'base64', content: large ? '' : encoded };
  return { status: 200, body: { ...renderEntry(call, path, 'file', entry.sha), ...body } };
}

function listDirectory(call: Call, tree: Tree, path: string): Answer {
  const prefix = path === '' ? '' : `${path}/`;
  const below = [...tree.keys()].filter((each) => each.startsWith(prefix));
  if (below.length === 0) throw notFound();
  const children = new Map<string, TreeEntry | null>();
  for (const each of below) {
    const [name = '', ...rest] = each.slice(prefix.length).split('/');
    children.set(prefix + name, rest.length === 0 ? (tree.get(each) ?? null) : null);
  }
  const body = [...children].map(([child, entry]) =>
    renderEntry(call, child, entry === null ? 'dir' : 'file', entry?.sha ?? hashText(child)),
  );
  return { status: 200, body };
}

function readContent(call: Call): Answer {
  const path = call.params.path ?? '';
  const commit = resolveCommit(call, call.query.ref ?? call.repository.defaultBranch);
  if (commit === null) throw new Problem(404, `No commit found for the ref ${call.query.ref ?? ''}`);
  const tree = readTree(call.state.git, commit);
  const entry = tree.get(path);
  if (entry === undefined) return listDirectory(call, tree, path);
  if (entry.mode === '160000') {
    const body = {
      ...renderEntry(call, path, 'submodule', entry.sha),
      submodule_git_url: 'https://git.example/other',
    };
    return { status: 200, body };
  }
  if (entry.mode !== '120000') return renderFile(call, path, entry);
  const target = call.state.git.blobs.get(entry.sha)?.toString() ?? '';
  const aim = tree.get(new URL(target, `file:///${path}`).pathname.slice(1));
  if (aim !== undefined && aim.mode !== '160000') return renderFile(call, path, aim);
  return { status: 200, body: { ...renderEntry(call, path, 'symlink', entry.sha), target } };
}

/** Contents `PUT`: compare-and-swap on the file's blob (409 on a stale one). */
function writeContent(call: Call): Answer {
  const { git } = call.state;
  const path = call.params.path ?? '';
  const branch = `refs/heads/${String(call.body.branch ?? call.repository.defaultBranch)}`;
  const tip = git.commits.get(call.repository.refs.get(branch) ?? '');
  if (tip === undefined) throw new Problem(404, `Branch ${String(call.body.branch)} not found`);
  const tree = new Map(readTree(git, tip));
  const before = tree.get(path);
  if (before !== undefined && call.body.sha === undefined) {
    throw new Problem(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  }
  if (call.body.sha !== undefined && call.body.sha !== before?.sha) {
    throw new Problem(409, `${path} does not match ${String(call.body.sha)}`);
  }
  const content = Buffer.from(String(call.body.content), 'base64');
  tree.set(path, { mode: '100644', sha: writeBlob(git, content) });
  const message = String(call.body.message);
  const author = call.token.actor.login;
  const commit = writeCommit(git, { tree: writeTree(git, tree), parents: [tip.sha], message, author });
  call.repository.refs.set(branch, commit.sha);
  const entry = renderEntry(call, path, 'file', tree.get(path)?.sha ?? '');
  return {
    status: before === undefined ? 201 : 200,
    body: { content: entry, commit: { sha: commit.sha, message, parents: [{ sha: tip.sha }] } },
  };
}

export const contentOperations: Operations = {
  'repos/get-content': readContent,
  'repos/create-or-update-file-contents': writeContent,
};
