import { setTimeout as wait } from 'node:timers/promises';
import { describeError } from '../../common/errors.ts';
import { GitHubError } from './api.ts';

export interface StorageOptions {
  readonly fetch: typeof fetch;
  /** Asks GitHub for an address, which holds for a minute. @throws GitHubError after its own retries */
  readonly locate: () => Promise<string>;
  readonly maxBytes: number;
  /** Throws where the bytes are not those that are meant. */
  readonly check: (bytes: Uint8Array) => void | Promise<void>;
  /** Milliseconds, for one file. */
  readonly timeoutMs: number;
  /** First pause; the second is 4 times as long. */
  readonly retryMs: number;
}

const MOST_TRIES = 3;

/**
 * A file from the storage behind GitHub, another host: it gets no token, and its answer is cut off where it grows too large.
 * Each try asks for a new address.
 * @throws GitHubError, TooLarge
 */
export async function downloadFile(options: StorageOptions): Promise<Uint8Array> {
  for (let tries = 1; ; tries++) {
    const location = await options.locate();
    try {
      const bytes = await fetchBytes(location, options);
      await options.check(bytes);
      return bytes;
    } catch (error) {
      if (error instanceof TooLarge || (error instanceof GitHubError && FINAL.includes(error.status)))
        throw error;
      if (tries === MOST_TRIES) throw toNoAnswer(error);
      await wait(options.retryMs * tries ** 2);
    }
  }
}

/** A file that is gone stays gone, and a rate limit is waited for elsewhere; of all else a new address may give more. */
const FINAL = [404, 410, 429];

async function fetchBytes(
  location: string,
  { fetch, maxBytes, timeoutMs }: StorageOptions,
): Promise<Uint8Array> {
  const answer = await fetch(location, { signal: AbortSignal.timeout(timeoutMs) });
  if (!answer.ok || answer.body === null)
    throw new GitHubError(`storage answered ${answer.statusText}`.trim(), {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
    });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge(`it has more than ${Math.floor(maxBytes / 1024 / 1024)} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toNoAnswer(error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  const { cause } = error as { cause?: unknown };
  const why = describeError(cause instanceof Error ? cause : error);
  return new GitHubError(`what storage sent is not the file: ${why}`, { status: 0 }, { cause: error });
}

export class TooLarge extends Error {}
