import { listScopeNames, MOST_SEEN_NAMES } from '../../measurement/test-scope.ts';
import { cleanTagValue } from './tag-text.ts';

type AllTags = Readonly<Record<string, string>>;

/** The metrics that have a sample for every call, and what a call is named. */
const CALLS: Readonly<Record<string, (tags: AllTags) => string | null>> = {
  http_reqs: ({ method, name }) => (method && name ? withMethod(method, clean(name)) : null),
  grpc_req_duration: ({ service, method }) => (service && method ? `gRPC ${service}/${method}` : null),
  ws_sessions: ({ url, name }) => (url || name ? `WebSocket ${clean(name || url || '')}` : null),
};

/** The endpoints that the samples of a run name: hosts, queries and ids in paths make no endpoint of their own. */
export class EndpointList {
  readonly #names = new Set<string>();

  add(metric: string, tags: AllTags): void {
    if (this.#names.size > MOST_SEEN_NAMES || !Object.hasOwn(CALLS, metric)) return;
    const name = CALLS[metric]?.(tags) ?? null;
    if (name !== null) this.#names.add(name);
  }

  /** Null where there are none, or too many. */
  list(): readonly string[] | null {
    return this.#names.size === 0 ? null : listScopeNames(this.#names);
  }
}

function clean(name: string): string {
  return cleanTagValue(name, { groupIds: true, dropOrigins: true }).slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 120;

/** `GET /orders` may be what the script itself calls it. */
function withMethod(method: string, name: string): string {
  return name.startsWith(`${method} `) ? name : `${method} ${name}`;
}
