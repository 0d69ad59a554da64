import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import type { PlainRequest } from './contract.ts';

export async function readRequest(incoming: IncomingMessage, prefix: string): Promise<PlainRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(incoming.url ?? '/', 'http://loopback');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: (incoming.method ?? 'GET').toLowerCase(),
    path: url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers),
    body: text === '' ? undefined : parseJson(text),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @param cutAfter bytes after which the connection breaks */
export function sendAnswer(outgoing: ServerResponse, answer: Answer, cutAfter?: number): void {
  const raw = Buffer.isBuffer(answer.body) || typeof answer.body === 'string';
  const body = answer.body === undefined ? '' : raw ? (answer.body as Buffer) : JSON.stringify(answer.body);
  const type = answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const headers = { ...type, 'x-github-request-id': 'FAKE', ...answer.headers };
  if (cutAfter === undefined) {
    outgoing.writeHead(answer.status, headers).end(body);
    return;
  }
  const bytes = Buffer.from(body);
  outgoing.writeHead(answer.status, { ...headers, 'content-length': bytes.length });
  outgoing.write(bytes.subarray(0, cutAfter), () => outgoing.destroy());
}

/** GitHub Enterprise Server has `/api/graphql` beside `/api/v3`. */
export function isGraphql(request: PlainRequest): boolean {
  return request.method === 'post' && /^(\/api)?\/graphql$/.test(request.path);
}
