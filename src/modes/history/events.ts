import { UserError } from '../../common/errors.ts';
import { branchOfRef } from '../../common/git-ref.ts';
import { phrase, setting, told } from '../../common/told.ts';
import type { StoringPorts, StoringRequest } from './request.ts';

/** What a pull request must not start, and what starts without anybody looking. */
const STORING_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Whether runs beside a comparison are stored on this event and branch; if not, the log says why. */
export async function mayStore(
  { policy, job }: Pick<StoringRequest, 'policy' | 'job'>,
  { base: baseBranch, log }: Pick<StoringPorts, 'base' | 'log'>,
): Promise<boolean> {
  const { update, event } = policy;
  if (update === 'none') return false;
  if (!STORING_EVENTS.includes(event)) {
    const asked = update === 'workspace' ? '' : ` (update: ${update})`;
    log.info(`Nothing is stored on ${event}${asked}.`);
    return false;
  }
  if (update === 'workspace') return true;
  const { ref: base } = await baseBranch.resolveBase();
  if (branchOfRef(job.ref) === base) return true;
  log.notice(
    `Nothing is stored (update: ${update}): this run measured ${job.ref}, and the baseline is that of ${base}. The input base-ref names another branch.`,
  );
  return false;
}

const REFUSED_EVENTS = ['merge_group', 'workflow_run', 'issue_comment'];

/** @throws UserError on events that a pull request causes: it must not write what it is judged by */
export function refuseEvent(event: string): void {
  if (!event.startsWith('pull_request') && !REFUSED_EVENTS.includes(event)) return;
  throw new UserError(
    told`${setting('mode', 'baseline')} does not run on ${event}: a pull request must not write what it is judged by.`,
    told`${phrase('run on base')}.`,
  );
}
