import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { getProxyUrl } from '@actions/http-client';
import { Agent, type Dispatcher, fetch, ProxyAgent, type Response } from 'undici';
import { describeError } from '../../../common/errors.ts';

/** How long a server may take. */
export interface Patience {
  /** For a whole download or list, all attempts together. */
  readonly totalMs: number;
  /** Without a byte. */
  readonly silenceMs: number;
  /** Before the second attempt; twice that before the third. */
  readonly pauseMs: number;
}

export const PATIENCE: Patience = { totalMs: 300_000, silenceMs: 30_000, pauseMs: 1000 };

const ATTEMPTS = 3;
const LARGEST_BYTES = 500 * 2 ** 20;

/** The server answered, and not with the file. */
export class ResponseError extends Error {
  readonly status: number;

  constructor(status: number, url: string) {
    super(`${url} answered ${status}`);
    this.status = status;
  }
}

export interface Fetching {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly patience: Patience;
}

/** @throws Error saying why the server did not give the text. */
export function fetchText(fetching: Fetching): Promise<string> {
  return attempt(fetching, (response) => response.text());
}

/** Writes the file and returns its SHA-256, in lower case. @throws Error saying why the server did not give it. */
export function fetchFile(fetching: Fetching, destination: string): Promise<string> {
  return attempt(fetching, async (response, signal) => {
    const hash = createHash('sha256');
    let bytes = 0;
    async function* measure(chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > LARGEST_BYTES)
          throw new Error(`${describeUrl(fetching.url)} is larger than ${LARGEST_BYTES} bytes`);
        hash.update(chunk);
        yield chunk;
      }
    }
    if (response.body === null) throw new Error(`${describeUrl(fetching.url)} is empty`);
    await pipeline(Readable.fromWeb(response.body as never), measure, createWriteStream(destination), {
      signal,
    });
    return hash.digest('hex');
  });
}

/** Tries up to three times within one limit of time; every connection is closed when it returns. */
async function attempt<T>(
  { url, headers, patience }: Fetching,
  read: (response: Response, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(patience.totalMs);
  const dispatcher = openConnections(url, patience);
  const address = separateCredentials(url);
  try {
    for (let count = 1; ; count += 1) {
      try {
        const response = await fetch(address.url, {
          headers: { 'user-agent': 'perf-baseline-action', ...address.headers, ...headers },
          signal,
          dispatcher,
        });
        if (!response.ok) throw new ResponseError(response.status, describeUrl(url));
        if (url.startsWith('https:') && response.url.startsWith('http:'))
          throw new Error('it leads to http:');
        return await read(response, signal);
      } catch (error) {
        if (signal.aborted)
          throw new Error(`${describeUrl(url)} took longer than ${patience.totalMs / 1000} s`);
        if (count === ATTEMPTS || !mayPass(error)) throw explainFetchError(error, url);
        await wait(patience.pauseMs * count, undefined, { signal }).catch(() => {});
      }
    }
  } finally {
    await dispatcher.destroy().catch(() => {});
  }
}

/** By way of the proxy that http_proxy, https_proxy and no_proxy name; Node's own fetch knows nothing of them. */
function openConnections(url: string, { silenceMs }: Patience): Dispatcher {
  const limits = { headersTimeout: silenceMs, bodyTimeout: silenceMs };
  const proxy = getProxyUrl(url);
  return proxy === '' ? new Agent(limits) : new ProxyAgent({ uri: proxy, ...limits });
}

/** `fetch` refuses addresses with a user and password in them, which mirrors like to have. */
function separateCredentials(text: string): { url: string; headers: Record<string, string> } {
  const url = new URL(text);
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password);
  url.username = '';
  url.password = '';
  if (user === '' && password === '') return { url: url.href, headers: {} };
  const basic = Buffer.from(`${user}:${password}`).toString('base64');
  return { url: url.href, headers: { authorization: `Basic ${basic}` } };
}

/** An address without what may be secret in it. */
export function describeUrl(text: string): string {
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname}`;
}

function mayPass(error: unknown): boolean {
  return (
    !(error instanceof ResponseError) || error.status >= 500 || error.status === 429 || error.status === 408
  );
}

function explainFetchError(error: unknown, url: string): Error {
  if (error instanceof ResponseError) return error;
  // undici says "fetch failed" or "terminated" and puts the reason behind it, at times as a code only.
  const { message, code } = Object(Object(error).cause ?? error) as NodeJS.ErrnoException;
  return new Error(`${describeUrl(url)}: ${message || code || describeError(error)}`, { cause: error });
}
