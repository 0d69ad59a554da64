import { UserError } from '../common/errors.ts';
import { input, phrase, type Told, told } from '../common/told.ts';
import { type K6Exit, KILLED } from './exit.ts';
import { shortenK6Message } from './log.ts';

const NO_NETWORK =
  /couldn't be retrieved|no such host|dial tcp|proxyconnect|i\/o timeout|TLS handshake|connection refused|network is unreachable/i;

const HINTS: Readonly<Record<number, Told>> = {
  104: 'Mend the options of the script (or K6_* variables and flags that change them), then try: k6 inspect --execution-requirements',
  107: told`Mend the script, then try: k6 inspect. Variables it reads through __ENV must be set by ${input('env')} or ${phrase('by environment')}.`,
  255: told`Check the path of the scenario file, which is relative to ${input('working-directory')}, and ${input('flags')}.`,
};

/** Why `k6 inspect` refused a scenario file, in k6's own words. */
export function explainRefusal(scenarioFile: string, end: K6Exit, errorLines: readonly string[]): UserError {
  if (end.interruptedBy !== null) return explainInterruption(scenarioFile, end.interruptedBy);
  const said =
    errorLines.at(-1) ?? (end.signal === null ? `exit code ${end.code}` : `k6 was ended by ${end.signal}`);
  if (end.signal === 'SIGKILL' || end.code === KILLED) {
    return new UserError(
      `${scenarioFile}: k6 was killed while it read the file.`,
      'Most often the machine ran out of memory; look at the size of the data files that the script opens.',
    );
  }
  const message = `${scenarioFile}: k6 cannot read this file as a test: ${shortenK6Message(said)}`;
  if (NO_NETWORK.test(said)) {
    return new UserError(
      message,
      'The script imports a remote module or an extension, and this machine cannot reach it. Check network and proxy, or keep a copy of the module in the repository and import that.',
    );
  }
  return new UserError(
    message,
    HINTS[end.code ?? 0] ?? 'Try the same on your machine: k6 inspect --execution-requirements',
  );
}

function explainInterruption(scenarioFile: string, by: 'cancel' | 'time-limit'): UserError {
  return by === 'cancel'
    ? new UserError(`${scenarioFile}: not read, because the run was cancelled.`)
    : new UserError(
        `${scenarioFile}: k6 inspect did not end in time.`,
        told`Look for work at the top of the script that never ends, for open() of a named pipe or a device, for remote modules that answer slowly, and at ${input('time-budget-minutes')}.`,
      );
}
