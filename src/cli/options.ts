import { describeFormats } from '../readers/result-formats.ts';
import type { InputName } from '../settings/inputs.ts';

export interface OptionSpec {
  /** Stands for its value in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  /** The input of the action that it sets. */
  readonly input?: InputName;
  /** May be given several times. */
  readonly repeats?: true;
  /** Its value may begin with a dash. */
  readonly dashes?: true;
}

/** Every option of every command, by its long name. */
export const OPTIONS = {
  suites: {
    value: 'NAMES',
    help: 'Only these suites, separated by commas. A suite is named after its file, unless the config names it.',
    input: 'suites',
  },
  baseline: {
    value: 'FILE',
    help: 'Where the baseline is; {suite} in it stands for the suite. "none": only budgets and thresholds count. Without it: baseline.path of the config, else .perf-baseline/{suite}.json.',
  },
  'base-ref': {
    value: 'REF',
    help: 'Read the baseline from this branch or commit of the git repository (origin/main) instead of from disk; then nothing is saved unless --update-baseline says so.',
  },
  'update-baseline': {
    value: null,
    help: 'Add runs to the baseline, if they are valid and do not fail; never on a pull request.',
  },
  results: {
    value: 'FILE',
    help: 'Results of a run that is over, instead of running k6; may be given several times.',
    input: 'results',
    repeats: true,
  },
  format: {
    value: 'FORMAT',
    help: `Format of the results: ${describeFormats()}. Without it, as the files look. With locust, Locust's rules count unless others are given.`,
    input: 'format',
  },
  rules: {
    value: 'RULES',
    help: 'A preset (default, classic, locust) or a YAML list of rules; wins over the config.',
    input: 'rules',
    dashes: true,
  },
  strict: { value: null, help: 'Exit with 1 on warnings as well; the same as --fail-on warn.' },
  'fail-on': {
    value: 'WORDS',
    help: 'What exits with 1 beside fail and invalid: warn, inconclusive, no-baseline; or never.',
    input: 'fail-on',
  },
  note: { value: 'TEXT', help: 'Why, stored with the run.', input: 'note' },
  'update-history': {
    value: 'HOW',
    help: 'append (the default) adds the run; reset starts anew, because the service changed on purpose.',
    input: 'update-history',
  },
  'dry-run': { value: null, help: 'Say what would be stored, and store nothing.', input: 'dry-run' },
  flags: {
    value: 'FLAGS',
    help: "More flags for k6 run, as in a shell. What stands after -- is added: 'run perf/checkout.js -- --vus 5'.",
    input: 'flags',
    dashes: true,
  },
  env: {
    value: 'NAME=VALUE',
    help: 'A variable for the script (__ENV); may be given several times.',
    input: 'env',
    repeats: true,
  },
  'working-directory': {
    value: 'DIR',
    help: 'Where k6 runs; paths of scenario files are relative to it.',
    input: 'working-directory',
  },
  'k6-version': { value: 'VERSION', help: 'Exact (2.2.0), a range (2.x) or latest.', input: 'k6-version' },
  'time-budget-minutes': {
    value: 'MINUTES',
    help: 'Most minutes the measuring may take.',
    input: 'time-budget-minutes',
  },
  'report-dir': {
    value: 'DIR',
    help: 'Write the report as JSON, Markdown and HTML into this folder.',
    input: 'report-dir',
  },
  'config-file': {
    value: 'FILE',
    help: 'The configuration file (default: .github/perf-baseline.yml).',
    input: 'config-file',
  },
  suite: {
    value: 'NAME',
    help: 'What the suite is called. Without it, like the file (of checkout_stats.csv: checkout).',
  },
  markdown: { value: null, help: 'Print a page in Markdown: targets, regression policy, numbers.' },
  output: { value: 'FILE', help: 'Write the result there. Without it, to standard output.' },
  json: { value: null, help: 'Print JSON instead of a table.' },
  verbose: { value: null, help: 'Show every measure and what k6 prints.' },
  help: { value: null, help: 'This text.' },
  version: { value: null, help: 'The version of this program.' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** Whether an option of this long name exists. */
export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** What is known of an option. */
export function specOf(name: OptionName): OptionSpec {
  return OPTIONS[name];
}
