import { listUserErrors } from '../../src/common/errors.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { type InputName, parseInputs } from '../../src/settings/inputs.ts';
import { refuseUnfinished } from '../../src/settings/not-yet.ts';

/** Asks for everything at once; what is refused is what this version cannot do. */
const CONFIG = `
evidence: required
budgets: [{ measure: checks rate, limit: 1 % }]
rounds: 20
group-by: [name]
accept-label: accepted
required-env: [BASE_URL]
suites: { any: { validity: { errors: off } } }
report: { formats: [html], artifact-name: report, retention-days: 1 }
`;

const INPUTS: Readonly<Partial<Record<InputName, string>>> = {
  build: 'make',
  start: 'make',
  'wait-on': 'http://localhost',
  update: 'commit',
  results: 'file',
  format: 'json',
  shard: '1/2',
};

const ALTERNATIVES: readonly Readonly<Partial<Record<InputName, string>>>[] = [
  { mode: 'comment' },
  { format: 'locust' },
  { baseline: 'artifact' },
  { baseline: 'paired' },
];

/** What the contract names and this version refuses, as its messages say it: `mode: comment`, `The input start`. */
export function listUnfinished(): string[] {
  const config = parseConfig(CONFIG, 'config');
  const found = ALTERNATIVES.flatMap((alternative) => {
    const values = { ...INPUTS, ...alternative };
    const { inputs } = parseInputs({ read: (name) => values[name] ?? '', passed: [] });
    return listRefusals(() => refuseUnfinished(inputs, config));
  });
  return [...new Set(found)];
}

function listRefusals(work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return listUserErrors(error).map(({ message }) => message.replace(/ is not available .*$/, ''));
  }
}

/** Names of inputs that are refused whatever they hold. */
export function listUnfinishedInputs(): string[] {
  return listUnfinished().flatMap((what) => /^The input (\S+)$/.exec(what)?.[1] ?? []);
}

export function renderUnfinished(): string {
  const refused = listUnfinished();
  if (refused.length === 0) return 'Everything that is named above works in this version.';
  const names = refused.map((what) =>
    what.replace(/^The input (\S+)$/, 'the input `$1`').replace(/^([a-z][\w.: -]*)$/, '`$1`'),
  );
  return `This version refuses, with an error that says so: ${names.join(', ')}.`;
}
