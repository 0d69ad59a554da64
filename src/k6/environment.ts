import { SWITCHING_THRESHOLDS_OFF } from './thresholds.ts';

const PLATFORM = /^(INPUT|ACTIONS|GITHUB|RUNNER)_|^GH_TOKEN$/i;
const TOKEN_NAMES = [
  'INPUT_GITHUB-TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/** A shorter token (a test's `t`) would be found in nearly every value. */
const SEARCHED_LENGTH = 8;

export interface EnvironmentRequest {
  readonly env: NodeJS.ProcessEnv;
  /** Tokens of ours that are not in `env` under their usual names. */
  readonly tokens: readonly string[];
  /** Variables the user asked for; they win. */
  readonly added: Readonly<Record<string, string>>;
}

export interface K6Environment {
  readonly variables: Readonly<Record<string, string>>;
  /** Where the user wants k6's summary (K6_SUMMARY_EXPORT), as written. */
  readonly summaryExport: string | null;
  /** What was left out that the user might miss. */
  readonly notices: readonly string[];
}

/**
 * The environment of a k6 process: what a `run:` step gets, less the platform's variables and less every
 * variable that holds a token of ours (docs/security.md), and without the K6_* variables that would keep k6 from
 * writing the summary, judging thresholds, starting or ending.
 */
export function buildEnvironment(request: EnvironmentRequest): K6Environment {
  const { env, tokens, added } = request;
  const forms = listTokenForms([...tokens, ...TOKEN_NAMES.map((name) => env[name] ?? '')]);
  const passed = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !PLATFORM.test(entry[0]) && !forms.some((form) => form(entry[1] ?? '')),
  );
  // A CSV setting that k6 cannot read would keep it from starting, and ours are in the argument.
  const {
    K6_SUMMARY_EXPORT,
    K6_SUMMARY_MODE,
    K6_NO_SUMMARY,
    K6_NO_THRESHOLDS,
    K6_PAUSED,
    K6_LINGER,
    K6_CSV_SAVE_INTERVAL: _,
    ...rest
  } = {
    ...Object.fromEntries(passed),
    ...added,
  };
  const silenced = K6_SUMMARY_MODE === 'disabled';
  return {
    variables: {
      ...rest,
      ...(K6_SUMMARY_MODE === undefined || silenced ? {} : { K6_SUMMARY_MODE }),
      K6_NO_USAGE_REPORT: 'true',
      K6_NEW_MACHINE_READABLE_SUMMARY: 'false',
    },
    summaryExport: K6_SUMMARY_EXPORT || null,
    notices: [
      ...(silenced
        ? ['K6_SUMMARY_MODE=disabled is left out: without a summary there is nothing to compare.']
        : []),
      ...(isOn(K6_NO_SUMMARY)
        ? ['K6_NO_SUMMARY is left out: without a summary there is nothing to compare.']
        : []),
      ...(isOn(K6_NO_THRESHOLDS)
        ? [`K6_NO_THRESHOLDS is left out: the thresholds are judged. ${SWITCHING_THRESHOLDS_OFF}`]
        : []),
      ...(isOn(K6_PAUSED) ? ['K6_PAUSED is left out: k6 would never start.'] : []),
      ...(isOn(K6_LINGER) ? ['K6_LINGER is left out: k6 would never end.'] : []),
    ],
  };
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}

/** Finds a token in a value as it is, and as git and HTTP carry it: base64 of `user:token`. */
function listTokenForms(tokens: readonly string[]): ((value: string) => boolean)[] {
  return [...new Set(tokens)]
    .filter((token) => token !== '')
    .map((token) => {
      if (token.length < SEARCHED_LENGTH) return (value: string) => value === token;
      const encoded = [token, `x-access-token:${token}`].map((text) =>
        // The last characters depend on what follows the token.
        Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1),
      );
      return (value: string) => [token, ...encoded].some((form) => value.includes(form));
    });
}
