import { UserError } from '../errors.ts';

const REFUSED_EVENTS = ['merge_group', 'workflow_run', 'issue_comment'];

/** @throws UserError on events that a pull request causes: it must not write what it is judged by */
export function refuseEvent(eventName: string): void {
  if (!eventName.startsWith('pull_request') && !REFUSED_EVENTS.includes(eventName)) return;
  throw new UserError(
    `mode: baseline does not run on ${eventName}: a pull request must not write what it is judged by.`,
    'Run it by workflow_dispatch, schedule or push on the base branch.',
  );
}
