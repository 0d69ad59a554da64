import type { Verdict } from '../comparison/verdict.ts';
import type { ReportRow } from './schema.ts';

/** How words are marked; each leaves the text as it is where there are no colours. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** How a verdict is marked. */
export function markOf(
  verdict: Verdict | ReportRow['verdict'],
  { red, green, yellow, dim }: Paint,
): (text: string) => string {
  if (verdict === 'fail' || verdict === 'invalid') return red;
  if (verdict === 'warn' || verdict === 'inconclusive' || verdict === 'missing') return yellow;
  return verdict === 'pass' || verdict === 'improved' ? green : dim;
}
