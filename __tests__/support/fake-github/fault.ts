import type { Answer } from './answer.ts';

/** What goes wrong. `status` answers with an error or with any `body`, `delayMs` waits first, `drop` cuts the connection. */
export interface Fault {
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly delayMs?: number;
  readonly drop?: boolean;
  /** Sends so many bytes of the body that it promised, then cuts the connection. */
  readonly cutAfter?: number;
  /** The server did what was asked, only its answer is lost or wrong. */
  readonly afterEffect?: boolean;
}

/** Which requests it happens to. */
export interface FaultTarget {
  /** An operation's id, `issues/create-comment`, or `graphql`, or `storage/download`. */
  readonly operation: string;
  /** How many requests; default: all. */
  readonly times?: number;
  /** How many pass before the first; default: none. */
  readonly after?: number;
  /** Only requests whose path matches. */
  readonly path?: RegExp;
}

export interface FaultPlan {
  add(target: FaultTarget, fault: Fault): void;
  /** The fault of this request, if any; counts it. */
  take(operation: string, path: string): Fault | null;
  clear(): void;
}

export function createFaultPlan(): FaultPlan {
  let planned: { target: FaultTarget; fault: Fault; skipped: number; used: number }[] = [];
  return {
    add(target, fault) {
      planned.push({ target, fault, skipped: 0, used: 0 });
    },
    take(operation, path) {
      for (const plan of planned) {
        if (plan.target.operation !== operation || plan.target.path?.test(path) === false) continue;
        if (plan.used >= (plan.target.times ?? Number.POSITIVE_INFINITY)) continue;
        if (plan.skipped < (plan.target.after ?? 0)) {
          plan.skipped += 1;
          continue;
        }
        plan.used += 1;
        return plan.fault;
      }
      return null;
    },
    clear() {
      planned = [];
    },
  };
}

/** GitHub's wording for the statuses that tests ask for most. */
const MESSAGES: Readonly<Record<number, string>> = {
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Issues are disabled for this repo',
  422: 'Validation Failed',
  423: 'Locked',
  429: 'You have exceeded a secondary rate limit.',
  500: 'Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

export function renderFault(fault: Fault, status: number): Answer {
  const message = fault.message ?? MESSAGES[status] ?? 'Error';
  const body = fault.body ?? {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: `${status}`,
  };
  return { status, body, ...(fault.headers === undefined ? {} : { headers: fault.headers }) };
}
