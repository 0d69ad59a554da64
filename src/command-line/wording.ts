import { isOptionName } from './options.ts';

const OPERANDS: Readonly<Record<string, string>> = {
  'scenario-file': 'the scenario files',
  results: 'the result files',
};

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /^Let baseline\.path hold \{suite\}/g,
    'Name the suite of the results by --suite, or let baseline.path hold {suite}',
  ],
  [/\bmode: baseline\b/g, 'perf-baseline baseline update'],
  [/\bmode: validate\b/g, 'perf-baseline validate'],
  [/\bmode: compare\b/g, 'perf-baseline run'],
  [/\bupdate-history: (append|reset)\b/g, '--update-history $1'],
  [/\bfail-on: (\w+)\b/g, '--fail-on $1'],
  [/\bformat: (k6|locust|json)\b/g, '--format $1'],
  [/\bbaseline: none\b/g, '--baseline none'],
  [/\bin the step's env\b/g, 'in the environment'],
  [/\bthe log of this step\b/g, 'the log (--verbose shows all of it)'],
];

/** A text that speaks of the action's inputs, for somebody who typed options. */
export function sayOptions(text: string): string {
  const named = text.replace(
    /\b([Tt])he inputs? ([a-z0-9-]+)(?: and ([a-z0-9-]+))?/g,
    (whole, capital: string, first: string, second: string | undefined) => {
      const one = nameInput(first);
      if (one === null) return whole;
      const other = second === undefined ? '' : ` and ${nameInput(second) ?? second}`;
      return `${capital === 'T' ? one.replace(/^t/, 'T') : one}${other}`;
    },
  );
  return PHRASES.reduce((said, [phrase, words]) => said.replace(phrase, words), named);
}

function nameInput(name: string): string | null {
  return OPERANDS[name] ?? (isOptionName(name) ? `--${name}` : null);
}
