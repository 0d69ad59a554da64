/** A text for people. What the programs call differently stands in it as data, and each says it in its own words. */
export type Told = string | Template;

/** Text made by `told`. */
export interface Template {
  readonly parts: readonly (string | Named)[];
}

/** What has another name for somebody who types options than for somebody who writes a workflow. */
export type Named =
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'setting'; readonly name: string; readonly value: string }
  | { readonly kind: 'phrase'; readonly name: PhraseName };

/** The words of one program. */
export interface Words {
  readonly input: (name: string) => string;
  readonly setting: (name: string, value: string) => string;
  readonly phrases: Readonly<Record<PhraseName, string>>;
  /** Whether the reader has a workflow and a pull request with reviewers. */
  readonly hasWorkflow: boolean;
}

/** The action's; those of every text that nobody puts into other words. */
const ACTION_PHRASES = {
  'run again': 'run the job again',
  'run on base': 'run it by workflow_dispatch, schedule or push on the base branch',
  environment: "in the step's env",
  'by environment': 'by env of the step',
  'pass variables': 'pass the variables to the step (env:)',
  log: 'the log of this step',
  'install Go': 'set up Go before this step',
  'name a script': 'set the input scenario-file to the path of a k6 script',
  'name suites': 'let baseline.path hold {suite}',
  'stores nothing': 'this step stores none',
  'store it': 'set mode: baseline, or say by update where the runs go',
  'paths start': 'paths are relative to working-directory',
  'right place': 'Was the repository checked out, and did the steps before this one write the files?',
  'find config': 'check the repository out first',
  'baseline of results': 'mode: baseline with results:',
  'make history':
    'measure in more jobs (mode: baseline); the first turns the file into a baseline that holds many runs',
  'this program': 'this action',
} as const;
export type PhraseName = keyof typeof ACTION_PHRASES;

export const ACTION_WORDS: Words = {
  input: (name) => `the input ${name}`,
  setting: (name, value) => `${name}: ${value}`,
  phrases: ACTION_PHRASES,
  hasWorkflow: true,
};

/** An input of the action, with its article: `the input fail-on`. */
export function input(name: string): Named {
  return { kind: 'input', name };
}

/** An input with its value: `mode: baseline`. */
export function setting(name: string, value: string): Named {
  return { kind: 'setting', name, value };
}

/** A turn of phrase that each program has its own words for. */
export function phrase(name: PhraseName): Named {
  return { kind: 'phrase', name };
}

/** A template literal's tag; other templates may stand in it. What is named at its start begins with a capital. */
export function told(texts: TemplateStringsArray, ...values: readonly (Told | number | Named)[]): Template {
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    if (value === undefined) return [text];
    if (typeof value === 'object') return 'parts' in value ? [text, ...value.parts] : [text, value];
    return [text, String(value)];
  });
  return { parts: parts.filter((part) => part !== '') };
}

/** The text in the words of a program. */
export function sayIn(words: Words, text: Told): string {
  if (typeof text === 'string') return text;
  return text.parts.reduce<string>((said, part) => {
    if (typeof part === 'string') return said + part;
    const word = sayNamed(words, part);
    const begins = part.kind !== 'setting' && (said === '' || /[.?!] $/.test(said));
    return said + (begins ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  }, '');
}

function sayNamed(words: Words, named: Named): string {
  switch (named.kind) {
    case 'input':
      return words.input(named.name);
    case 'setting':
      return words.setting(named.name, named.value);
    case 'phrase':
      return words.phrases[named.name];
  }
}
