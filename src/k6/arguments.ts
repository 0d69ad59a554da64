import { hasFlag, inspectFlags } from './flags.ts';
import type { K6Invocation, K6RunRequest } from './invocation.ts';
import { isAtLeast } from './version.ts';

export interface RunArguments {
  readonly request: K6RunRequest;
  readonly variables: Readonly<Record<string, string>>;
  readonly summaryPath: string;
  /** Outputs of our own, as `--out` takes them. */
  readonly outputs: readonly string[];
}

/** The arguments of `k6 run`; the user's flags come after ours and before the script. */
export function buildRunArguments({ request, variables, summaryPath, outputs }: RunArguments): string[] {
  const { k6, flags, trendStats } = request;
  return [
    'run',
    `--summary-export=${summaryPath}`,
    // The script's options and k6's config file may set them, and k6 would then not start, or not end.
    '--paused=false',
    '--linger=false',
    ...(trendStats.length === 0 ? [] : [`--summary-trend-stats=${trendStats.join(',')}`]),
    // Before v2 the REST API listens unless told otherwise, and its port is the same for every k6.
    ...(isAtLeast(k6.version, '2.0') || variables.K6_ADDRESS !== undefined ? [] : ['--address=']),
    ...[...listUserOutputs(request, variables, outputs), ...outputs].map((output) => `--out=${output}`),
    ...flags,
    formatScript(request.scenarioFile),
  ];
}

/** K6_OUT's outputs, which an `--out` of ours would replace: a flag wins over the environment in k6. */
function listUserOutputs(
  { flags }: K6RunRequest,
  { K6_OUT }: Readonly<Record<string, string>>,
  own: readonly string[],
): string[] {
  if (own.length === 0 || K6_OUT === undefined || hasFlag(flags, 'out')) return [];
  return K6_OUT.split(',').filter((output) => output !== '');
}

/**
 * The arguments of `k6 inspect`. It sees no environment unless told (`run` does), and takes few of run's flags.
 * With the execution requirements it applies K6_VUS and its like, and k6's config file, as a run does.
 */
export function buildInspectArguments({ flags, scenarioFile }: InspectedScript): string[] {
  return [
    'inspect',
    '--execution-requirements',
    '--include-system-env-vars',
    ...inspectFlags(flags),
    scenarioFile === null ? '-' : formatScript(scenarioFile),
  ];
}

interface InspectedScript {
  readonly flags: readonly string[];
  /** Null: the script comes on standard input. */
  readonly scenarioFile: string | null;
}

/**
 * The arguments of `k6 archive`, which packs the script with everything it imports and opens. The values of
 * variables, which may be secrets, stay out of the archive. Its debug log names what was loaded as a module.
 */
export function buildArchiveArguments({ flags, scenarioFile }: K6Invocation, archivePath: string): string[] {
  return [
    'archive',
    '--include-system-env-vars',
    '--exclude-env-vars',
    '--verbose',
    `--archive-out=${archivePath}`,
    ...inspectFlags(flags),
    formatScript(scenarioFile),
  ];
}

function formatScript(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}
