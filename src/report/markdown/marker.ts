/** What tells this comment from those of other workflows, jobs and legs of the same pull request. */
export interface MarkerIdentity {
  readonly workflow: string;
  readonly job: string;
  /** The leg's key; empty without a matrix. */
  readonly leg: string;
}

/**
 * The hidden first line of our comment. Values are percent-encoded, `-` too: nothing in them can close the HTML
 * comment, and equal identities give equal lines.
 */
export function renderMarker({ workflow, job, leg }: MarkerIdentity): string {
  const values = { workflow, job, leg };
  const fields = Object.entries(values).map(([key, value]) => `${key}=${encodeValue(value)}`);
  return `<!-- perf-baseline-action v1 ${fields.join(' ')} -->`;
}

function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/[-!'()*~]/g, encodeByte);
}

function encodeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
