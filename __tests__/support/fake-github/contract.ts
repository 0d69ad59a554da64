import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';
import { completeResponse, type Schema } from './completion.ts';

const DESCRIPTION = join(import.meta.dirname, '../../fixtures/github-openapi.json');

export interface PlainRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or undefined. */
  readonly body: unknown;
}

export interface MatchedOperation {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
}

/** GitHub's own OpenAPI description as a judge of what goes over the wire. */
export interface Contract {
  match(request: PlainRequest): MatchedOperation | null;
  /** What is wrong with the request; empty when nothing is. */
  checkRequest(request: PlainRequest, operation: MatchedOperation): readonly string[];
  /** Adds the required fields that the fake has no opinion on. */
  complete(operation: MatchedOperation, status: number, body: unknown): unknown;
  checkResponse(operation: MatchedOperation, status: number, body: unknown): readonly string[];
}

let loading: Promise<Contract> | null = null;

/** Read once per process: compiling its schemas is the slow part of a fake GitHub. */
export function loadContract(): Promise<Contract> {
  loading ??= readContract();
  return loading;
}

async function readContract(): Promise<Contract> {
  const api = new OpenAPIBackend({
    definition: JSON.parse(await readFile(DESCRIPTION, 'utf8')),
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, logger: false, allErrors: true },
    customizeAjv: (ajv) => addFormats.default(ajv as never) as never,
  });
  await api.init();
  return {
    match(request) {
      const operation = api.matchOperation(asBackendRequest(request));
      if (operation?.operationId === undefined) return null;
      const parsed = api.router.parseRequest(asBackendRequest(request), operation);
      return { id: operation.operationId, params: parsed.params as Record<string, string> };
    },
    checkRequest(request, operation) {
      const result = api.validateRequest(asBackendRequest(request), operation.id);
      return describeErrors(result.errors, `${request.method} ${request.path}`);
    },
    complete(operation, status, body) {
      const schema = responseSchema(api, operation.id, status);
      return schema === null ? body : completeResponse(schema, body);
    },
    checkResponse(operation, status, body) {
      if (responseSchema(api, operation.id, status) === null) return [];
      const result = api.validateResponse(body, operation.id, status);
      return describeErrors(result.errors, `answer ${status} to ${operation.id}`);
    },
  };
}

function asBackendRequest(request: PlainRequest) {
  return {
    method: request.method,
    path: request.path,
    query: { ...request.query },
    headers: { ...request.headers },
    ...(request.body === undefined ? {} : { body: request.body }),
  };
}

function responseSchema(api: OpenAPIBackend, operationId: string, status: number): Schema | null {
  const responses = api.getOperation(operationId)?.responses as
    | Record<string, { content?: Record<string, { schema?: Schema }> }>
    | undefined;
  return responses?.[status]?.content?.['application/json']?.schema ?? null;
}

function describeErrors(
  errors: readonly { instancePath?: string; message?: string; params?: unknown }[] | null | undefined,
  place: string,
): readonly string[] {
  return (errors ?? []).map(
    (error) =>
      `${place}: ${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params ?? {})}`,
  );
}
