import type { RunEnding } from '../measurement/run-record.ts';
import { classifyExit } from './exit.ts';
import type { K6RunResult } from './invocation.ts';

/**
 * How a run ended, by k6's exit code and log. k6 ends with 99 both when thresholds are broken at the end and when one
 * cut the run short; its log tells.
 */
export function findEnding({ exit, errorLines }: Pick<K6RunResult, 'exit' | 'errorLines'>): RunEnding {
  const ending = quoteScript(classifyExit(exit), errorLines);
  const cutShort = errorLines.some((line) => line.includes('stopping test prematurely'));
  if (!cutShort || ending.kind !== 'completed') return ending;
  return {
    kind: 'aborted',
    by: 'threshold',
    detail: 'a broken threshold with abortOnFail ended the run early',
  };
}

/** The script's own words, where it ended the run. */
function quoteScript(ending: RunEnding, errorLines: readonly string[]): RunEnding {
  const isOwnEnd = ending.kind === 'script-error' || (ending.kind === 'aborted' && ending.by === 'script');
  const last = errorLines.at(-1);
  if (!isOwnEnd || last === undefined) return ending;
  const words = last.replace(/^test aborted: /, '').replace(/[.\s]+$/, '');
  return { ...ending, detail: `${ending.detail}: ${words}` };
}
