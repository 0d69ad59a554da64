import { UserError, UserErrors } from '../common/errors.ts';
import { type Told, told } from '../common/told.ts';
import { readFlags } from './flags.ts';

/** k6 options by environment that change the load (k6 docs, "Options reference"). */
const LOAD_VARIABLES = [
  'K6_VUS',
  'K6_DURATION',
  'K6_ITERATIONS',
  'K6_STAGES',
  'K6_RPS',
  'K6_EXECUTION_SEGMENT',
  'K6_EXECUTION_SEGMENT_SEQUENCE',
  'K6_NO_SETUP',
  'K6_NO_TEARDOWN',
  'K6_NO_CONNECTION_REUSE',
  'K6_NO_VU_CONNECTION_REUSE',
  'K6_MIN_ITERATION_DURATION',
  'K6_BATCH',
  'K6_BATCH_PER_HOST',
  'K6_DISCARD_RESPONSE_BODIES',
  'K6_MAX_REDIRECTS',
  'K6_THROW',
  'K6_DNS',
  'K6_LOCAL_IPS',
  'K6_HTTP_DEBUG',
];

/** Those of the variables that replace the script's own load. */
export function loadK6Variables(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const set = LOAD_VARIABLES.map((name) => [name, environment[name]] as const);
  return Object.fromEntries(
    set.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/**
 * The flags that replace the script's load, as variables: `k6 inspect` takes no such flags, but it applies the
 * variables, so that the plan and its length are those of the run.
 */
export function scheduleVariables(flags: readonly string[]): Record<string, string> {
  const names: Readonly<Record<string, string>> = {
    vus: 'K6_VUS',
    duration: 'K6_DURATION',
    iterations: 'K6_ITERATIONS',
    stage: 'K6_STAGES',
  };
  const variables: Record<string, string> = {};
  for (const { name, value } of readFlags(flags).flags) {
    const variable = names[name];
    if (variable === undefined || value === null) continue;
    variables[variable] =
      name === 'stage' && variables[variable] !== undefined ? `${variables[variable]},${value}` : value;
  }
  return variables;
}

/** `NAME=value` lines; empty lines and lines that begin with `#` are skipped. @throws UserErrors by line, values unsaid */
export function parseEnvFile(text: string, place: Told): Record<string, string> {
  const entries: [string, string][] = [];
  const errors: UserError[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim().replace(/^export\s+/, '');
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined)
      entries.push([name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]);
    // The line may hold a secret, so it is not quoted.
    else
      errors.push(
        new UserError(
          told`${place}, line ${index + 1}, is not NAME=value.`,
          'Write one NAME=value per line; # begins a comment.',
        ),
      );
  }
  if (errors.length > 0) throw new UserErrors(errors);
  return Object.fromEntries(entries);
}
