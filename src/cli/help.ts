import { COMMANDS, type CommandName, type CommandSpec, commandOf } from './commands.ts';
import { specOf } from './options.ts';

const WIDTH = 100;

const EXIT_CODES = [
  ['0', 'pass; also warn and inconclusive, unless --strict or --fail-on says otherwise'],
  ['1', 'the check failed: fail or invalid, or what --strict and --fail-on add'],
  ['2', 'bad use or input: an option, a file, the config, a baseline that cannot be read'],
  ['70', 'a bug in this program'],
] as const;

/** The help of a command, or of the whole program. */
export function renderHelp(name: CommandName | null): string {
  return name === null ? renderOverview() : renderCommand(commandOf(name));
}

function renderOverview(): string {
  return joinParts([
    'perf-baseline: did the service become slower, and how sure is that?',
    'Usage: perf-baseline <command> [options]',
    `Commands:\n${renderList(COMMANDS.map(({ name, operands, summary }) => [`${name} ${operands}`, summary]))}`,
    renderExamples([
      ['run perf/checkout.js --update-baseline', 'the first run; do it five times'],
      ['run perf/checkout.js', 'after a change: did it become slower?'],
      ['compare perf_results_stats.csv --format locust --baseline perf_baseline.json', 'results of Locust'],
    ]),
    renderExitCodes(),
    wrap(
      'Paths are relative to the current directory: use it in the root of the repository, where .github/perf-baseline.yml is found. What is printed goes to standard output, the log to standard error. NO_COLOR switches colours off.',
    ),
    'perf-baseline <command> --help (-h) says more, perf-baseline --version which version this is.',
  ]);
}

function renderCommand({ name, operands, summary, description, options, examples }: CommandSpec): string {
  const rows = [...options, 'help' as const].map((option): [string, string] => {
    const { value, help } = specOf(option);
    return [`--${option}${value === null ? '' : ` ${value}`}`, help];
  });
  return joinParts([
    wrap(`perf-baseline ${name}: ${summary}`),
    `Usage: perf-baseline ${name} ${operands} [options]`,
    ...description.map((paragraph) => wrap(paragraph)),
    `Options:\n${renderList(rows)}`,
    renderExamples(examples),
    renderExitCodes(),
  ]);
}

function renderExamples(examples: CommandSpec['examples']): string {
  const lines = examples.map(([command, what]) => `  # ${what}\n  perf-baseline ${command}`);
  return `Examples:\n${lines.join('\n')}`;
}

function renderExitCodes(): string {
  return `Exit codes:\n${renderList(EXIT_CODES)}`;
}

function joinParts(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** Terms and what they mean; a long term has a line of its own. */
function renderList(rows: readonly (readonly [string, string])[]): string {
  const column = Math.min(28, Math.max(...rows.map(([term]) => term.length)) + 4);
  return rows
    .map(([term, meaning]) => {
      const lines = wrap(meaning, WIDTH - column).split('\n');
      const first = `  ${term}`;
      const [head, rest] =
        first.length + 2 <= column ? [`${first.padEnd(column)}${lines[0]}`, lines.slice(1)] : [first, lines];
      return [head, ...rest.map((line) => `${' '.repeat(column)}${line}`)].join('\n');
    })
    .join('\n');
}

function wrap(text: string, width = WIDTH): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** The version of this release; a test holds it equal to package.json's. */
export const VERSION = '1.0.0';
