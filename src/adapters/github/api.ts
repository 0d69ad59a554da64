/** GitHub answered with an error, or not at all (`status` 0). */
export class GitHubError extends Error {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What GitHub says is wrong with single fields, in one line; empty when it says nothing. */
  readonly details: string;

  constructor(message: string, answer: GitHubErrorAnswer, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitHubError';
    this.status = answer.status;
    this.headers = answer.headers ?? {};
    this.details = answer.details ?? '';
  }
}

export interface GitHubErrorAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly details?: string;
}

/**
 * How long GitHub asks to wait, in milliseconds; null when the answer is no rate limit. A limit whose end GitHub
 * does not name is a minute (docs.github.com, "Rate limits for the REST API": wait at least one minute).
 */
export function readRateLimitWait(error: GitHubError, now: number): number | null {
  const { headers, status } = error;
  if (status !== 403 && status !== 429) return null;
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(retryAfter)) return Math.max(0, retryAfter * 1000);
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : 60_000;
  }
  return status === 429 || /rate limit/i.test(error.message) ? 60_000 : null;
}

/** An answer of GitHub's REST API. */
export interface GitHubAnswer {
  readonly status: number;
  /** Parsed JSON, or bytes for raw media types; untrusted in shape. */
  readonly data: unknown;
}

/** The API of the GitHub that the workflow runs on; carries the token, and to no other host. */
export interface GitHubApi {
  /** Routes as in GitHub's docs: `GET /repos/{owner}/{repo}`. @throws GitHubError after bounded retries. */
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GitHubAnswer>;
  /** Every page of a list. @throws GitHubError */
  pages(route: string, parameters?: Readonly<Record<string, unknown>>): AsyncIterable<readonly unknown[]>;
  /**
   * The bytes behind a redirect, which is followed without the token; asked for again a few times, also where `check` throws.
   * @throws GitHubError; Error when there are more than `maxBytes`
   */
  download(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    maxBytes: number,
    check?: (bytes: Uint8Array) => void | Promise<void>,
  ): Promise<Uint8Array>;
  /** The `data` of the answer. @throws GitHubError, also for errors inside an answer with status 200. */
  graphql(query: string): Promise<unknown>;
}
