import type { FakeGitHubState, Repository, Token } from './state.ts';

/** One request, matched and authorised. */
export interface Call {
  readonly state: FakeGitHubState;
  /** Of the API, without a slash at its end. */
  readonly url: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: Token;
  /** The repository of the path; operations outside one do not ask. */
  readonly repository: Repository;
}

export interface Answer {
  readonly status: number;
  /** JSON, or bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Operation = (call: Call) => Answer;
export type Operations = Readonly<Record<string, Operation>>;

/** An error answer of GitHub's. */
export class Problem extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly unknown[] | null;

  constructor(
    status: number,
    message: string,
    extra: { headers?: Record<string, string>; errors?: unknown[] } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = extra.headers ?? {};
    this.errors = extra.errors ?? null;
  }
}

export const notFound = (): Problem => new Problem(404, 'Not Found');

export function renderProblem(problem: Problem): Answer {
  const body = {
    message: problem.message,
    documentation_url: 'https://docs.github.com/rest',
    status: `${problem.status}`,
  };
  const errors = problem.errors === null ? {} : { errors: problem.errors };
  return { status: problem.status, body: { ...body, ...errors }, headers: problem.headers };
}

/** One page, with the `Link` header that leads to the others. `wrap` is for lists inside an object. */
export function paginate<T>(call: Call, items: readonly T[], wrap?: (page: readonly T[]) => unknown): Answer {
  const size = Math.min(100, Number(call.query.per_page ?? 30));
  const page = Number(call.query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, name: string) => {
    const query = new URLSearchParams({ ...call.query, page: String(to) });
    return `<${call.url}${call.headers['x-fake-path'] ?? ''}?${query}>; rel="${name}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  const shown = items.slice((page - 1) * size, page * size);
  return {
    status: 200,
    body: wrap === undefined ? shown : wrap(shown),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}
