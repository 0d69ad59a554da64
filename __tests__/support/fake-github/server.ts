import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Call, notFound, type Operations, Problem, renderProblem } from './answer.ts';
import { createArtifactService } from './artifact-service.ts';
import { type Contract, loadContract, type MatchedOperation, type PlainRequest } from './contract.ts';
import { createFaultPlan, type Fault, type FaultTarget, renderFault } from './fault.ts';
import { answerGraphql } from './graphql.ts';
import { actorOperations } from './operations/actor.ts';
import { commentOperations } from './operations/comment.ts';
import { commitOperations } from './operations/commit.ts';
import { contentOperations } from './operations/content.ts';
import { gitObjectOperations } from './operations/git-object.ts';
import { pullRequestOperations } from './operations/pull-request.ts';
import { repositoryOperations } from './operations/repository.ts';
import { workflowRunOperations } from './operations/workflow-run.ts';
import { authorise } from './permissions.ts';
import { createState } from './population.ts';
import type { FakeGitHubSeed } from './seed.ts';
import { type FakeGitHubState, findArtifact, type Token } from './state.ts';
import { isGraphql, readRequest, sendAnswer } from './wire.ts';

export interface RecordedRequest {
  readonly method: string;
  /** Decoded, without the API's prefix and the query. */
  readonly path: string;
  readonly operation: string | null;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Null: no answer was sent. */
  readonly status: number | null;
}

export interface FakeGitHub {
  /** What `GITHUB_API_URL` should be. */
  readonly url: string;
  readonly state: FakeGitHubState;
  readonly requests: readonly RecordedRequest[];
  /** What broke GitHub's OpenAPI description, on either side. Tests assert that it stays empty. */
  readonly violations: readonly string[];
  fail(target: FaultTarget, fault: Fault): void;
  /** Forgets faults and recorded requests; the state stays. */
  forget(): void;
  close(): Promise<void>;
}

const OPERATIONS: Operations = {
  ...actorOperations,
  ...commentOperations,
  ...commitOperations,
  ...contentOperations,
  ...gitObjectOperations,
  ...pullRequestOperations,
  ...repositoryOperations,
  ...workflowRunOperations,
};

/** A GitHub on loopback whose every request and answer is held against GitHub's OpenAPI description. */
export async function startFakeGitHub(seed: FakeGitHubSeed): Promise<FakeGitHub> {
  const contract = await loadContract();
  const state = createState(seed);
  const faults = createFaultPlan();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const prefix = seed.apiPrefix ?? '';
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  const world = { state, contract, url, violations };

  const artifacts = createArtifactService(state);

  async function serveArtifact(incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> {
    const served = await artifacts.answer(incoming, url);
    if (served === null) return false;
    const { operation } = served;
    const path = incoming.url ?? '';
    const fault = faults.take(operation, path);
    const answer = fault?.status === undefined ? served.answer : renderFault(fault, fault.status);
    const method = (incoming.method ?? '').toLowerCase();
    requests.push({
      method,
      path,
      operation,
      query: {},
      headers: {},
      body: undefined,
      status: answer.status,
    });
    if (fault?.drop === true) outgoing.destroy();
    else sendAnswer(outgoing, answer);
    return true;
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (await serveArtifact(incoming, outgoing)) return;
    const request = await readRequest(incoming, prefix);
    const operation = contract.match(request);
    const name = operation?.id ?? nameOther(request);
    const fault = name === null ? null : faults.take(name, request.path);
    const answer =
      fault === null || fault.afterEffect === true ? answerRequest(world, request, operation) : null;
    if (fault?.delayMs !== undefined) await wait(fault.delayMs, undefined, { ref: false });
    const final = fault?.status === undefined ? answer : renderFault(fault, fault.status);
    const sent = fault?.drop === true ? null : (final ?? answerRequest(world, request, operation));
    const { method, query, headers, body } = request;
    const path = decodeURIComponent(request.path);
    requests.push({ method, path, operation: name, query, headers, body, status: sent?.status ?? null });
    if (sent === null) outgoing.destroy();
    else sendAnswer(outgoing, sent, fault?.cutAfter);
  }

  return {
    url,
    state,
    requests,
    violations,
    fail: (target, fault) => faults.add(target, fault),
    forget() {
      faults.clear();
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What GitHub's OpenAPI description does not know. */
function nameOther(request: PlainRequest): string | null {
  if (isGraphql(request)) return 'graphql';
  return STORAGE.test(request.path) ? 'storage/download' : null;
}

const STORAGE = /^\/_storage\/(.+)\/(\d+)\.zip$/;

interface World {
  readonly state: FakeGitHubState;
  readonly contract: Contract;
  readonly url: string;
  readonly violations: string[];
}

function answerRequest(world: World, request: PlainRequest, operation: MatchedOperation | null): Answer {
  try {
    const stored = STORAGE.exec(request.path);
    if (stored !== null) return readArtifact(world.state, stored[1] ?? '', Number(stored[2]));
    const token = authenticate(world.state, request);
    if (isGraphql(request)) return answerGraphql(request.body, token);
    if (operation === null) {
      world.violations.push(`${request.method} ${request.path} is no operation the fake GitHub knows`);
      return { status: 500, body: { message: world.violations.at(-1) } };
    }
    return answerOperation(world, { request, operation, token });
  } catch (error) {
    if (error instanceof Problem) return renderProblem(error);
    world.violations.push(`the fake GitHub broke: ${error instanceof Error ? error.stack : String(error)}`);
    return { status: 500, body: { message: world.violations.at(-1) } };
  }
}

interface Matched {
  readonly request: PlainRequest;
  readonly operation: MatchedOperation;
  readonly token: Token;
}

function answerOperation(world: World, { request, operation, token }: Matched): Answer {
  const { contract, violations } = world;
  const wrong = contract.checkRequest(request, operation);
  if (wrong.length > 0) return violate(violations, wrong);
  const call = prepareCall(world, { request, operation, token });
  const work = OPERATIONS[operation.id];
  if (work === undefined) return violate(violations, [`the fake GitHub does not serve ${operation.id}`]);
  let answer: Answer;
  try {
    if (operation.params.owner !== undefined) authorise(operation.id, token, call.repository);
    answer = work(call);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    answer = renderProblem(error);
  }
  if (answer.body === undefined || Buffer.isBuffer(answer.body)) return answer;
  const body = JSON.parse(JSON.stringify(contract.complete(operation, answer.status, answer.body)));
  const broken = contract.checkResponse(operation, answer.status, body);
  return broken.length > 0 ? violate(violations, broken) : { ...answer, body };
}

function violate(violations: string[], found: readonly string[]): Answer {
  violations.push(...found);
  return { status: 500, body: { message: `against GitHub's OpenAPI description: ${found.join('; ')}` } };
}

function prepareCall({ state, url }: World, { request, operation, token }: Matched): Call {
  const { owner, repo } = operation.params;
  const repository = state.repositories.get(`${owner}/${repo}`.toLowerCase());
  if (owner !== undefined && repository === undefined) throw notFound();
  return {
    state,
    url,
    operation: operation.id,
    params: operation.params,
    query: request.query,
    headers: { ...request.headers, 'x-fake-path': request.path },
    body: (request.body ?? {}) as Call['body'],
    token,
    repository: repository as Call['repository'],
  };
}

function authenticate(state: FakeGitHubState, request: PlainRequest): Token {
  const text = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (text === undefined) throw new Problem(401, 'Requires authentication');
  const token = state.tokens.get(text);
  if (token === undefined) throw new Problem(401, 'Bad credentials');
  return token;
}

function readArtifact(state: FakeGitHubState, repository: string, id: number): Answer {
  const found = findArtifact(state.repository(repository), id);
  if (found === null) throw notFound();
  return { status: 200, body: found.artifact.zip, headers: { 'content-type': 'application/zip' } };
}
