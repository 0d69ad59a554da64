import { setTimeout as wait } from 'node:timers/promises';
import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import type { Log } from '../../ports/log.ts';
import { type GitHubApi, GitHubError, readRateLimitWait } from './api.ts';
import { downloadFile, TooLarge } from './storage.ts';

export interface GitHubClientOptions {
  readonly token: string;
  /** `https://api.github.com` or `https://github.example/api/v3`. */
  readonly apiUrl: string;
  readonly log: Pick<Log, 'debug' | 'info'>;
  readonly patience?: Partial<Patience>;
}

/** Milliseconds, all of them. */
export interface Patience {
  /** For one answer. */
  readonly answerMs: number;
  /** For one file from storage. */
  readonly downloadMs: number;
  /** First pause after a server error; the second is 4 times, the third 9 times as long. */
  readonly retryMs: number;
  /** The longest rate limit worth waiting for. */
  readonly rateLimitMs: number;
}

const PATIENCE: Patience = { answerMs: 15_000, downloadMs: 60_000, retryMs: 1_000, rateLimitMs: 60_000 };
/** Answers that asking again does not change. A 409 is somebody else's write: the caller reads again first. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 415, 422, 423, 429, 451];
const RetryingGitHub = GitHub.plugin(retry);
/** `@actions/github` finds the proxy for `GITHUB_API_URL` when it is imported. */
const proxiedFetch: typeof fetch = defaults.request?.fetch ?? fetch;
type Octokit = InstanceType<typeof RetryingGitHub>;

/** The GitHub API on `@actions/github`: retries server errors thrice, waits out short rate limits once. */
export function createGitHubClient(options: GitHubClientOptions): GitHubApi {
  const patience = { ...PATIENCE, ...options.patience };
  const octokit = connect(options, patience);
  const attempt = <T>(work: () => Promise<T>): Promise<T> => withRateLimit(work, { ...options, patience });
  return {
    async request(route, parameters = {}) {
      const { status, data } = await attempt(() => octokit.request(route, parameters));
      return { status, data };
    },
    async *pages(route, parameters = {}) {
      const pages = octokit.paginate
        .iterator(route, { per_page: 100, ...parameters })
        [Symbol.asyncIterator]();
      for (;;) {
        const page = await attempt(() => pages.next());
        if (page.done === true) return;
        if (!Array.isArray(page.value.data))
          throw new GitHubError('GitHub answered with no list', { status: 0 });
        yield page.value.data;
      }
    },
    download(route, parameters, maxBytes, check = () => {}) {
      const locate = async () => {
        const { headers, status } = await octokit.request(route, {
          ...parameters,
          request: { redirect: 'manual', parseSuccessResponseBody: false },
        });
        if (headers.location !== undefined) return headers.location;
        throw new GitHubError('GitHub named no place to download from', { status });
      };
      const { downloadMs: timeoutMs, retryMs } = patience;
      return attempt(() =>
        downloadFile({ fetch: proxiedFetch, locate, maxBytes, check, timeoutMs, retryMs }),
      );
    },
    graphql: (query) => attempt(() => octokit.graphql(query)),
  };
}

function connect(options: GitHubClientOptions, patience: Patience): Octokit {
  const { debug } = options.log;
  const baseUrl = options.apiUrl.replace(/\/+$/, '');
  const octokit = new RetryingGitHub({
    ...getOctokitOptions(options.token, { userAgent: 'perf-baseline-action' }),
    baseUrl,
    log: { debug, info: debug, warn: debug, error: debug },
    retry: { doNotRetry: FINAL, retryAfterBaseValue: patience.retryMs },
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetchWhole(url, { ...init, signal: AbortSignal.timeout(patience.answerMs) }),
    },
  });
  octokit.hook.before('request', (request) => {
    const target = new URL(request.url, `${baseUrl}/`);
    if (target.origin !== new URL(baseUrl).origin) {
      throw new GitHubError(`the token is not for ${target.host}`, { status: 0 });
    }
  });
  return octokit;
}

/**
 * An answer whose body breaks off or is garbled is none: the library would take it for an empty one. Thrown here, it is
 * asked for again like any lost one. What changes things is not repeated for its answer's sake.
 */
async function fetchWhole(url: string, init: RequestInit): Promise<Response> {
  const answer = await proxiedFetch(url, init);
  if (init.method !== 'GET') return answer;
  const text = await answer.clone().text();
  if (answer.status === 200 && /^application\/json\b/.test(answer.headers.get('content-type') ?? ''))
    requireJson(text);
  return answer;
}

function requireJson(text: string): void {
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new Error('the answer is cut off or garbled: it is no JSON', { cause });
  }
}

type RateLimitOptions = GitHubClientOptions & { readonly patience: Patience };

async function withRateLimit<T>(work: () => Promise<T>, { log, patience }: RateLimitOptions): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const error = toGitHubError(thrown);
    const waitMs = readRateLimitWait(error, Date.now());
    if (waitMs === null || waitMs > patience.rateLimitMs) throw error;
    log.info(`GitHub's rate limit is reached; asking again in ${Math.ceil(waitMs / 1000)} s`);
    await wait(waitMs);
  }
  return work().catch((thrown: unknown) => {
    throw toGitHubError(thrown);
  });
}

function toGitHubError(thrown: unknown): GitHubError {
  if (thrown instanceof GitHubError) return thrown;
  if (thrown instanceof TooLarge) throw thrown;
  const { message = String(thrown), response } = (thrown ?? {}) as ThrownRequestError;
  const failures = response?.data?.errors ?? [];
  const details = failures.map((each) =>
    typeof each === 'string' ? each : (each?.message ?? each?.code ?? ''),
  );
  const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return new GitHubError(
    response?.data?.message ?? message,
    {
      status: response?.status ?? 0,
      headers: Object.fromEntries(headers),
      details: details.filter((detail) => detail !== '').join('; '),
    },
    { cause: thrown },
  );
}

/** The parts of octokit's errors that are read; a lost connection has no response. */
interface ThrownRequestError {
  readonly message?: string;
  readonly response?: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly data?: {
      readonly message?: string;
      readonly errors?: readonly (string | { readonly message?: string; readonly code?: string } | null)[];
    };
  };
}
