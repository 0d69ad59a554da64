import { RESULT_FORMATS } from '../readers/result-formats.ts';
import { isOptionName } from './options.ts';

const OPERANDS: Readonly<Record<string, string>> = {
  'scenario-file': 'the scenario file',
  results: 'the result file',
};

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\bLet baseline\.path hold \{suite\}/g,
    'Name the suite of the results by --suite, or let baseline.path hold {suite}',
  ],
  [/\bThe workflow run was cancelled\b/g, 'It was interrupted'],
  [/\bthen run the job again\b/g, 'then run it again'],
  [/\b([Rr])un the job again\b/g, '$1un it again'],
  [
    / ?Was the repository checked out, and did the steps before this one write the files\?/g,
    ' Is this the right directory?',
  ],
  [
    /\bpaths are relative to working-directory\b/g,
    'paths are relative to the current directory, or to --working-directory',
  ],
  [
    /^Set the scenario file to the path of a k6 script\b/g,
    'Name a k6 script (perf-baseline run perf/checkout.js)',
  ],
  [
    / speaks of storing a baseline, and this step stores none\./g,
    ' speaks of storing a run, and this one is not stored.',
  ],
  [
    /^Leave it out, set mode: baseline, or say by update where the runs go\./g,
    'Leave it out, or add --update-baseline.',
  ],
  [/^Run it by workflow_dispatch, schedule or push on the base branch\./g, 'Run it on the base branch.'],
  [/\bpass the variables to the step \(env:\)/g, 'set the variables'],
  [/\bby env of the step\b/g, 'in the environment'],
  [/\bset up Go before this step\b/g, 'install Go'],
  [/, or check the repository out first\./g, '.'],
  [/\bthis action was tested with\b/g, 'this program was tested with'],
  [/\bwith update-history: reset\b/g, 'with --update-history reset'],
  [/\bmode: baseline does not run on\b/g, 'A baseline is not stored on'],
  [/\bmode: baseline\b/g, 'perf-baseline baseline update'],
  [/\bmode: validate\b/g, 'perf-baseline validate'],
  [/\bmode: compare\b/g, 'perf-baseline run'],
  [/\bupdate-history: (append|reset)\b/g, '--update-history $1'],
  [/\bfail-on: (\w+)\b/g, '--fail-on $1'],
  [new RegExp(`\\bformat: (${RESULT_FORMATS.join('|')})\\b`, 'g'), '--format $1'],
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
