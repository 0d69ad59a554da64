import { UserError, UserErrors } from '../common/errors.ts';
import { input, type Named, phrase, setting, told } from '../common/told.ts';
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
    const hint = told`Leave update out, or use ${setting('mode', 'baseline')}.`;
    return [
      new UserError(
        told`${setting('mode', 'validate')} measures nothing, so there is nothing to store (update).`,
        hint,
      ),
    ];
  }
  if (mode === 'baseline' || update !== 'none') return [];
  const asked: readonly (readonly [Named, boolean])[] = [
    [input('note'), note !== null],
    [setting('update-history', 'reset'), updateHistory === 'reset'],
    [input('dry-run'), dryRun],
  ];
  return asked
    .filter(([, isAsked]) => isAsked)
    .map(
      ([name]) =>
        new UserError(
          told`${name} speaks of storing a baseline, and ${phrase('stores nothing')}.`,
          told`Leave it out, or ${phrase('store it')}.`,
        ),
    );
}

function checkWithoutResults({ format }: Inputs): UserError[] {
  if (format === null) return [];
  return [
    new UserError(
      told`${input('format')} (${format}) says how files of results are to be read, and ${input('results')} is not set.`,
      told`Set ${input('results')}, or leave ${input('format')} out.`,
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
          told`${input('results')} and ${input(name)} cannot be set together: results are of runs that are over, and k6 is not run.`,
          told`Leave ${input(name)} out, or leave ${input('results')} out to have k6 run.`,
        ),
    );
  if (mode !== 'validate') return errors;
  const advice = told`Leave ${input('results')} out, or use ${setting('mode', 'compare')}.`;
  return [
    ...errors,
    new UserError(
      told`${setting('mode', 'validate')} reads scenario files, not ${input('results')}.`,
      advice,
    ),
  ];
}
