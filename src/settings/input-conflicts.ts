import { UserError, UserErrors } from '../common/errors.ts';
import type { Inputs } from './inputs.ts';

/** Inputs that contradict each other, all at once. @throws UserErrors */
export function checkInputConflicts(inputs: Inputs): void {
  const ofResults = inputs.results.length === 0 ? checkWithoutResults(inputs) : checkWithResults(inputs);
  const errors = [...ofResults, ...checkStoring(inputs)];
  if (errors.length > 0) throw new UserErrors(errors);
}

/** What only matters where something is stored. */
function checkStoring({ mode, update, note, updateHistory, dryRun }: Inputs): UserError[] {
  if (mode === 'validate' && update !== 'none') {
    const hint = 'Leave update out, or use mode: baseline.';
    return [new UserError('mode: validate measures nothing, so there is nothing to store (update).', hint)];
  }
  if (mode === 'baseline' || update !== 'none') return [];
  const asked: readonly (readonly [string, boolean])[] = [
    ['note', note !== null],
    ['update-history: reset', updateHistory === 'reset'],
    ['dry-run', dryRun],
  ];
  return asked
    .filter(([, isAsked]) => isAsked)
    .map(
      ([name]) =>
        new UserError(
          `The input ${name} speaks of storing a baseline, and this step stores none.`,
          `Leave it out, set mode: baseline, or say by update where the runs go.`,
        ),
    );
}

function checkWithoutResults({ format }: Inputs): UserError[] {
  if (format === null) return [];
  return [
    new UserError(
      `The input format (${format}) says how the files of the input results are to be read, and results is not set.`,
      'Set results, or leave format out.',
    ),
  ];
}

/** With `results` no k6 runs, so nothing may ask for how it runs. */
function checkWithResults({ mode, scenarioFiles, flags, env, k6Version }: Inputs): UserError[] {
  const asked: readonly (readonly [string, boolean])[] = [
    ['scenario-file', scenarioFiles.length > 0],
    ['flags', flags.length > 0],
    ['env', Object.keys(env).length > 0],
    ['k6-version', k6Version !== null],
  ];
  const errors = asked
    .filter(([, isAsked]) => isAsked)
    .map(
      ([name]) =>
        new UserError(
          `The inputs results and ${name} cannot be set together: results are of runs that are over, and k6 is not run.`,
          `Leave ${name} out, or leave results out to have k6 run.`,
        ),
    );
  if (mode !== 'validate') return errors;
  const advice = 'Leave results out, or use mode: compare.';
  return [...errors, new UserError('mode: validate reads scenario files, not the input results.', advice)];
}
