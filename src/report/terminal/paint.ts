import type { Paint } from '../../ports/terminal.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { ReportRow } from '../model/schema.ts';

/** How a verdict is marked. */
export function markOf(
  verdict: Verdict | ReportRow['verdict'],
  { red, green, yellow, dim }: Paint,
): (text: string) => string {
  if (verdict === 'fail' || verdict === 'invalid') return red;
  if (verdict === 'warn' || verdict === 'inconclusive' || verdict === 'missing') return yellow;
  return verdict === 'pass' || verdict === 'improved' ? green : dim;
}
