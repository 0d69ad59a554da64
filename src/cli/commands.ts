import type { OptionName } from './options.ts';

export interface CommandSpec {
  /** As it is typed: `baseline show`. */
  readonly name: string;
  /** What may follow, for the help: `<results…>`. */
  readonly operands: string;
  /** Whether there must be one. */
  readonly needsOperand: boolean;
  readonly summary: string;
  /** What it does, a paragraph each. */
  readonly description: readonly string[];
  readonly options: readonly OptionName[];
  /** A command line without the program's name, and what it is for. */
  readonly examples: readonly (readonly [string, string])[];
}

const JUDGING: readonly OptionName[] = ['baseline', 'base-ref', 'rules', 'fail-on', 'strict'];
const STORING: readonly OptionName[] = ['note', 'update-history', 'dry-run'];
const MEASURING: readonly OptionName[] = [
  'flags',
  'env',
  'working-directory',
  'k6-version',
  'time-budget-minutes',
];
const PRINTING: readonly OptionName[] = ['report-dir', 'config-file', 'json', 'verbose'];

export const COMMANDS = [
  {
    name: 'run',
    operands: '[scenario-file…]',
    needsOperand: false,
    summary: 'Run k6 scenario files and compare them with the baseline.',
    description: [
      'Gets k6 if it is not there, runs each scenario file as a suite of its own, and says whether the service became slower than its baseline. Without scenario files, those that the config names. Paths may be globs; ! excludes.',
      'Nothing is stored unless --update-baseline says so. Five runs or more tell how much runs differ when nothing changed; before that, only large changes are proven.',
    ],
    options: ['suites', ...JUDGING, 'update-baseline', ...STORING, ...MEASURING, ...PRINTING],
    examples: [
      ['run perf/checkout.js', 'run one scenario file'],
      ['run perf/checkout.js --update-baseline', 'and add the run to .perf-baseline/checkout.json'],
      ['run perf/*.js --base-ref origin/main', 'compare with the baseline on another branch'],
      ['run perf/checkout.js -- --vus 5 --duration 10s', 'more flags for k6'],
    ],
  },
  {
    name: 'compare',
    operands: '<results…>',
    needsOperand: true,
    summary:
      "Compare results that are there: a k6 summary, Locust's statistics, flat metrics JSON, a list of { name, unit, value }.",
    description: [
      'Judges runs that are over by the same rules. Without a baseline it saves the run as the first one and exits with 0; on a pull request nothing is ever saved.',
      'A flat metrics file, {"timestamp", "commit", "metrics": {"p50", "p95", …}}, is read and written in place. --baseline naming a file that is not there yet makes such a file of results that are not k6\'s.',
    ],
    options: ['format', 'suite', 'suites', ...JUDGING, 'update-baseline', ...STORING, ...PRINTING],
    examples: [
      [
        'compare perf_results_stats.csv --format locust --baseline perf_baseline.json',
        "compare Locust's statistics",
      ],
      [
        'compare summary.json --suite checkout --baseline .perf-baseline/checkout.json',
        'compare a k6 summary with the baseline of a suite',
      ],
      ['compare summary.json --strict', 'exit with 1 on warnings as well'],
      ['compare summary.json --update-baseline', 'compare, then add the run to the baseline'],
    ],
  },
  {
    name: 'baseline show',
    operands: '[file…]',
    needsOperand: false,
    summary: 'Show the stored baselines.',
    description: [
      'Prints the numbers of each suite: medians over its runs, how many runs and jobs, and the newest commit. Without files, all that baseline.path of the config fits, and the suites of the config that have none yet.',
    ],
    options: ['suites', 'base-ref', 'rules', 'config-file', 'markdown', 'json'],
    examples: [
      ['baseline show', 'all suites'],
      ['baseline show --markdown > BASELINE.md', 'a page for the documentation'],
      ['baseline show perf_baseline.json', 'one file, also of another tool'],
    ],
  },
  {
    name: 'baseline update',
    operands: '[scenario-file…]',
    needsOperand: false,
    summary: 'Measure, and add valid runs to the baseline without comparing.',
    description: [
      'Runs the scenario files, or takes --results, and adds every valid run to the baseline on disk. Commit the file. Refuses to run on a pull request: a pull request must not write what it is judged by.',
    ],
    options: ['results', 'format', 'suite', 'suites', 'baseline', ...STORING, ...MEASURING, ...PRINTING],
    examples: [
      ['baseline update perf/checkout.js --note "new database"', 'add one run'],
      [
        'baseline update perf/checkout.js --update-history reset',
        'start anew: the service changed on purpose',
      ],
      ['baseline update --results summary.json', 'add a run that is over'],
    ],
  },
  {
    name: 'baseline import',
    operands: '<file…>',
    needsOperand: true,
    summary: "Turn another tool's file into a baseline.",
    description: [
      'Reads flat metrics JSON, the data of github-action-benchmark (data.js, or a list of { name, unit, value }), a k6 summary (also one that handleSummary() wrote) or a baseline, and adds its runs to the baseline on disk. What it could not take over is named. Importing the same file twice changes nothing.',
    ],
    options: ['suite', 'format', 'baseline', 'note', 'dry-run', 'config-file'],
    examples: [
      ['baseline import perf_baseline.json --suite checkout', 'into .perf-baseline/checkout.json'],
      [
        'baseline import results/baseline-summary.json --suite load --dry-run',
        'only say what would be taken',
      ],
    ],
  },
  {
    name: 'merge',
    operands: '<file…>',
    needsOperand: true,
    summary: 'Merge baselines of one suite into one.',
    description: [
      'The runs of all files, each once, the newest last. Sample files (parts of one load on several machines) are merged too: counts add up, percentiles come from the merged histograms. What writes them, the input shard, is not in this version.',
    ],
    options: ['output', 'config-file'],
    examples: [
      ['merge job-*/checkout.json --output .perf-baseline/checkout.json', 'what several jobs measured'],
    ],
  },
  {
    name: 'validate',
    operands: '[scenario-file…]',
    needsOperand: false,
    summary: 'Check scenario files with k6 inspect; nothing runs, no server is needed.',
    description: ['Also checks the config file. Without scenario files, those that the config names.'],
    options: ['suites', 'flags', 'env', 'working-directory', 'k6-version', 'config-file', 'json', 'verbose'],
    examples: [['validate perf/*.js', 'all scripts of a folder']],
  },
] as const satisfies readonly CommandSpec[];

export type CommandName = (typeof COMMANDS)[number]['name'];

/** What is known of a command. */
export function commandOf(name: CommandName): CommandSpec {
  return COMMANDS.find((command) => command.name === name) as CommandSpec;
}
