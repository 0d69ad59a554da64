/** Why no verdict was reached about a measure that both sides have, or that is no news. */
export const NOT_JUDGED_CAUSES = [
  'no-rule',
  'outside-load',
  'extreme',
  'no-direction',
  'limit-unit',
  'base-zero',
  'value-zero',
  'impossible-share',
  'too-few-samples',
  'too-few-stored',
  'events-unknown',
  'samples-lost',
  'foreign-samples',
  'invalid-run',
  'not-stored',
] as const;
export type NotJudgedCause = (typeof NOT_JUDGED_CAUSES)[number];

/** The cause decides what follows; the note only tells it, and may be empty. */
export interface NotJudged {
  readonly verdict: 'not-judged';
  readonly cause: NotJudgedCause;
  readonly note: string;
}

/** That no verdict was reached, and why. */
export function notJudged(cause: NotJudgedCause, note: string): NotJudged {
  return { verdict: 'not-judged', cause, note };
}
