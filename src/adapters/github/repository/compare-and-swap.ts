import { UserError } from '../../../common/errors.ts';
import type { Log } from '../../../ports/log.ts';

export interface Retrying {
  readonly log: Pick<Log, 'debug' | 'info'>;
  /** 0 to 1. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Somebody else wrote in between: read again, apply again, write again. */
export const LOST = Symbol('lost');

const MOST_TRIES = 40;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;

/**
 * Repeats read-apply-write until nobody wrote in between. Pauses are drawn from 0 to a bound that doubles ("full jitter",
 * aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter), so that many writers soon take turns.
 * @throws UserError when others kept winning
 */
export async function compareAndSwap<T>(
  what: string,
  attempt: () => Promise<T | typeof LOST>,
  { log, random, sleep }: Retrying,
): Promise<T> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const result = await attempt();
    if (result !== LOST) {
      if (tries > 1) log.info(`${what} was written at try ${tries}: others wrote at the same time.`);
      return result;
    }
    const bound = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
    log.debug(`${what} changed meanwhile; reading it again (try ${tries} of ${MOST_TRIES})`);
    if (tries < MOST_TRIES) await sleep(random() * bound);
  }
  throw new UserError(
    `${what} could not be written: others wrote at the same time, ${MOST_TRIES} times over.`,
    'Run the job again; let one job gather what the others measured, and give the workflow a concurrency group.',
  );
}
