import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Arguments, parseArguments } from '../../src/cli/arguments.ts';
import {
  listCommandInputs,
  listCommandMistakes,
  listFixedInputs,
  type ModeCommand,
} from '../../src/cli/inputs.ts';
import { isOptionName } from '../../src/cli/options.ts';
import { OPTION_WORDS } from '../../src/cli/wording.ts';
import { listUserErrors, type UserError } from '../../src/common/errors.ts';
import { ACTION_WORDS } from '../../src/common/told.ts';
import { checkFlags } from '../../src/k6/flags.ts';
import { explainRefusal } from '../../src/k6/refusal.ts';
import { selectScenarios } from '../../src/modes/measure/scenarios.ts';
import { listNextSteps } from '../../src/report/model/next-steps.ts';
import { REASONS } from '../../src/rules/verdict.ts';
import { DEFAULT_CONFIG } from '../../src/settings/config.ts';
import { INPUT_NAMES } from '../../src/settings/inputs.ts';
import { loadSettings } from '../../src/settings/settings.ts';
import { REPORTS } from '../support/reports.ts';

/** What only a workflow has. An option is called like its input, so that its name may begin a message: `k6-version: …`. */
const NOT_HERE = [
  /\binputs?\b/,
  /\b(mode|update|update-history|fail-on|format|baseline): [a-z]/,
  /action\.yml|\bworkflow\b|workflow_dispatch|\bthe job again\b|\b(of )?this step\b|\bstep's env\b|\bsteps before\b|\(env:\)/,
  ...INPUT_NAMES.filter((name) => name.includes('-') && isOptionName(name)).map(
    (name) => new RegExp(`(?<![-\\w])${name}(?![-\\w:])`),
  ),
];
const listForeign = (texts: readonly string[]) =>
  texts.filter((text) => NOT_HERE.some((pattern) => pattern.test(text)));
const sayAll = (errors: readonly UserError[]) =>
  errors.flatMap((error) => Object.values(error.sayIn(OPTION_WORDS)));

async function listMistakes(line: readonly string[]): Promise<UserError[]> {
  const asked = parseArguments([...line]);
  if (asked.kind !== 'work') throw new Error(asked.kind);
  const args = asked.arguments as Arguments & { readonly command: ModeCommand };
  const fixed = listFixedInputs(args.command, args.options);
  const settings = await loadSettings(listCommandInputs(args), { read: async () => null }, fixed);
  return [...listCommandMistakes(args), ...settings.errors];
}

function thrownBy(work: () => unknown): readonly UserError[] {
  try {
    work();
  } catch (error) {
    return listUserErrors(error);
  }
  throw new Error('nothing was thrown');
}

describe('the command line speaks of no input and no workflow', () => {
  it.each([
    [['run', 'a.js', '--fail-on', 'wran']],
    [['run', 'a.js', '--fail-on', 'never,warn']],
    [['run', 'a.js', '--note', 'why']],
    [['run', 'a.js', '--dry-run']],
    [['run', 'a.js', '--update-history', 'reset']],
    [['run', 'a.js', '--update-history', 'rest']],
    [['run', 'a.js', '--format', 'locust']],
    [['run', 'a.js', '--rules', 'clasic']],
    [['run', 'a.js', '--rules', '- measure: a p(95)\n  fial: 1 %']],
    [['run', 'a.js', '--env', 'wrong']],
    [['run', 'a.js', '--k6-version', 'new']],
    [['run', 'a.js', '--time-budget-minutes', 'long']],
    [['run', 'a.js', '--config-file', 'gone.yml']],
    [['run', 'a.js', '--', '--summary-export', 'x', '--address', ':1', '--summary-mode', 'full', 'b.js']],
    [['run', 'a.js', '--results', 'x.json']],
    [['compare', 'a.json', '--format', 'xml']],
    [['compare', 'a.json', '--note', 'x', '--base-ref', 'main']],
    [['baseline', 'update', 'a.js', '--results', 'b.json', '--flags', '--vus 1']],
  ])('when it is asked %j', async (line) => {
    const errors = await listMistakes(line).catch((error: unknown) => [...listUserErrors(error)]);
    expect(errors).not.toEqual([]);
    expect(listForeign(sayAll(errors))).toEqual([]);
  });

  it('when scenario files are missing or refused by k6', () => {
    const exit = { code: 107, signal: null, interruptedBy: null } as Parameters<typeof explainRefusal>[1];
    const errors = [
      ...thrownBy(() => selectScenarios({ files: null, suites: [], config: DEFAULT_CONFIG })),
      ...[104, 107, 255].map((code) => explainRefusal('a.js', { ...exit, code }, [])),
      ...(['cancel', 'time-limit'] as const).map((by) =>
        explainRefusal('a.js', { ...exit, interruptedBy: by }, []),
      ),
      ...thrownBy(() => checkFlags(['--execution-segment', '0:1/2', '--no-summary'])),
    ];
    expect(listForeign(sayAll(errors))).toEqual([]);
  });

  it.each(REASONS)('in what to do next about %s', (reason) => {
    const findings = [{ verdict: 'inconclusive' as const, reason, text: '' }];
    for (const differs of [[], ['script'], ['data'], ['load']] as const) {
      for (const is of [true, false]) {
        const kinds = { isCompared: is, isRead: is, hasScript: !is, holdsOneRun: is };
        const steps = listNextSteps({ findings, rows: [], differs: [...differs], ...kinds }, OPTION_WORDS);
        expect(listForeign(steps.map((step) => step.replace('`data: strict`', '')))).toEqual([]);
      }
    }
  });

  it.each(Object.keys(REPORTS))('in the remarks of a report: %s', (name) => {
    const { suites = [] } = REPORTS[name]?.() ?? {};
    const texts = suites.flatMap(({ remarks, history, rows, findings, baseline }) => [
      ...remarks,
      ...history,
      baseline.place,
      ...findings.map(({ text }) => text),
      ...rows.map(({ note }) => note),
    ]);
    expect(listForeign(texts)).toEqual([]);
  });
});

describe('the words of the programs', () => {
  it('are of inputs that there are', () => {
    const source = readFileSync(new URL('../../src/settings/input-conflicts.ts', import.meta.url), 'utf8');
    const named = [...source.matchAll(/(?:input|setting)\('([\w-]+)'/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(INPUT_NAMES as readonly (string | undefined)[]).includes(name))).toEqual(
      [],
    );
  });

  it('differ wherever a workflow is spoken of', () => {
    expect(listForeign(Object.values(OPTION_WORDS.phrases))).toEqual([]);
    expect(Object.keys(OPTION_WORDS.phrases)).toEqual(Object.keys(ACTION_WORDS.phrases));
  });
});
