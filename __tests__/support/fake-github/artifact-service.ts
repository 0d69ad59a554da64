import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import type { SeedWorkflowRun } from './seed.ts';
import type { FakeGitHubState, Repository } from './state.ts';

/** What the runner stand-in says of the job in the runtime token; GitHub knows it by itself. */
export interface RuntimeClaims {
  readonly scp: string;
  readonly repository: string;
  readonly sha: string;
  readonly branch: string;
  readonly event: string;
  readonly workflowPath: string;
  readonly attempt: number;
}

interface Upload {
  readonly claims: RuntimeClaims;
  readonly name: string;
  readonly expiresAt: string | null;
  readonly blocks: Map<string, Buffer>;
  zip: Buffer | null;
}

/** The service that `@actions/artifact` uploads to (Twirp calls and a blob store), as its client 6.2.1 uses it. */
export interface ArtifactService {
  /** Null: not one of its addresses. `operation` is the call's name. */
  answer(incoming: IncomingMessage, url: string): Promise<{ operation: string; answer: Answer } | null>;
}

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

export function createArtifactService(state: FakeGitHubState): ArtifactService {
  const uploads = new Map<string, Upload>();
  const names = new Set<string>();
  return {
    async answer(incoming, url) {
      const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://loopback');
      if (pathname.startsWith('/_blob/')) {
        const upload = uploads.get(pathname.slice('/_blob/'.length));
        const operation = `artifact-service/${searchParams.get('comp')}`;
        const body = await readBody(incoming);
        return {
          operation,
          answer: upload === undefined ? { status: 404 } : store(upload, searchParams, body),
        };
      }
      if (!pathname.includes(TWIRP)) return null;
      const call = pathname.split('/').at(-1) ?? '';
      const body = JSON.parse((await readBody(incoming)).toString()) as Record<string, unknown>;
      const claims = readClaims(incoming);
      const answer =
        call === 'CreateArtifact'
          ? create({ claims, body, url }, uploads, names)
          : call === 'FinalizeArtifact'
            ? finalise({ claims, body }, uploads, state)
            : { status: 404, body: { code: 'bad_route', msg: call } };
      return { operation: `artifact-service/${call}`, answer };
    },
  };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function readClaims(incoming: IncomingMessage): RuntimeClaims {
  const [, payload = ''] = (incoming.headers.authorization ?? '').replace(/^bearer /i, '').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

function runOf({ scp }: RuntimeClaims): string {
  return scp.split(':')[1] ?? '';
}

interface Creation {
  readonly claims: RuntimeClaims;
  readonly body: Readonly<Record<string, unknown>>;
  readonly url: string;
}

function create({ claims, body, url }: Creation, uploads: Map<string, Upload>, names: Set<string>): Answer {
  const name = String(body.name);
  // A name is unique within one attempt of a run.
  const key = `${runOf(claims)}/${claims.attempt}/${name}`;
  if (names.has(key)) {
    const msg = 'an artifact with this name already exists on the workflow run';
    return { status: 409, body: { code: 'already_exists', msg } };
  }
  names.add(key);
  const expiresAt = typeof body.expires_at === 'string' ? body.expires_at : null;
  const id = createHash('sha1').update(key).digest('hex');
  uploads.set(id, { claims, name, expiresAt, blocks: new Map(), zip: null });
  return {
    status: 200,
    body: { ok: true, signed_upload_url: `${new URL(url).origin}/_blob/${id}?sig=signature-of-the-upload` },
  };
}

function store(upload: Upload, query: URLSearchParams, body: Buffer): Answer {
  if (query.get('comp') === 'block') upload.blocks.set(query.get('blockid') ?? '', body);
  else if (query.get('comp') === 'blocklist') {
    const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((match) => match[1] ?? '');
    upload.zip = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
  } else upload.zip = body;
  const headers = {
    etag: '"1"',
    'last-modified': new Date(0).toUTCString(),
    'x-ms-request-id': '1',
    'x-ms-version': '1',
  };
  return { status: 201, headers };
}

function finalise(
  { claims, body }: Omit<Creation, 'url'>,
  uploads: Map<string, Upload>,
  state: FakeGitHubState,
): Answer {
  const key = `${runOf(claims)}/${claims.attempt}/${body.name}`;
  const upload = uploads.get(createHash('sha1').update(key).digest('hex'));
  if (upload?.zip == null) return { status: 404, body: { code: 'not_found', msg: 'no such upload' } };
  const repository = state.repository(claims.repository);
  const run = findRun(repository, claims);
  const id = state.nextId();
  const artifact = {
    id,
    name: upload.name,
    zip: upload.zip,
    createdAt: new Date(Date.UTC(2026, 10, 20) + id * 1000).toISOString(),
    ...(upload.expiresAt === null ? {} : { expiresAt: upload.expiresAt }),
  };
  const at = repository.workflowRuns.indexOf(run);
  repository.workflowRuns[at] = { ...run, artifacts: [...(run.artifacts ?? []), artifact] };
  return { status: 200, body: { ok: true, artifact_id: String(id) } };
}

function findRun(repository: Repository, claims: RuntimeClaims): SeedWorkflowRun {
  const id = Number(runOf(claims));
  const known = repository.workflowRuns.find((run) => run.id === id);
  if (known !== undefined) return known;
  const run: SeedWorkflowRun = {
    id,
    event: claims.event,
    headBranch: claims.branch,
    headSha: claims.sha,
    path: claims.workflowPath,
    conclusion: null,
  };
  repository.workflowRuns.push(run);
  return run;
}
