import type { GitHubApi } from '../../src/adapters/github/api.ts';
import { createGitHubClient } from '../../src/adapters/github/client.ts';
import { createMemoryLog } from './memory-log.ts';

/** The API at an address, with the token `token`, that asks again without waiting, and waits for no rate limit. */
export function connectApi(apiUrl: string): GitHubApi {
  return createGitHubClient({
    token: 'token',
    apiUrl,
    log: createMemoryLog(),
    patience: { retryMs: 1, rateLimitMs: 10 },
  });
}
