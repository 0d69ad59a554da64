import { describe, expect, it } from '@jest/globals';
import { listUserErrors } from '../../src/common/errors.ts';
import { checkInputConflicts } from '../../src/settings/input-conflicts.ts';
import type { InputName, Inputs } from '../../src/settings/inputs.ts';
import { requireInputs } from '../support/inputs.ts';

type Values = Partial<Record<InputName, string>>;

function complaints(values: Values, check: (inputs: Inputs) => void = checkInputConflicts): string[] {
  const inputs = requireInputs({ read: (name) => values[name] ?? '', passed: [] });
  try {
    check(inputs);
    return [];
  } catch (error) {
    return listUserErrors(error).map(({ message, hint }) => `${message} ${hint}`);
  }
}

describe('inputs that go together', () => {
  it.each<Values>([
    {},
    { 'scenario-file': 'a.js', flags: '--vus 2', env: 'A=1', 'k6-version': '2.x' },
    { results: 'out/*.json' },
    { results: 'out/*.json', format: 'k6', mode: 'baseline', suites: 'a', 'working-directory': 'perf' },
  ])('%j', (values) => {
    expect(complaints(values)).toEqual([]);
  });
});

describe('inputs that contradict each other', () => {
  it.each<[Values, string]>([
    [{ 'scenario-file': 'a.js' }, 'The input results and the input scenario-file cannot be set together'],
    [{ flags: '--vus 2' }, 'The input results and the input flags cannot be set together'],
    [{ env: 'A=1' }, 'The input results and the input env cannot be set together'],
    [{ 'k6-version': '2.x' }, 'The input results and the input k6-version cannot be set together'],
    [{ mode: 'validate' }, 'mode: validate reads scenario files, not the input results.'],
  ])('results and %j', (values, message) => {
    expect(complaints({ results: 'a.json', ...values })).toEqual([expect.stringContaining(message)]);
  });

  it('format without results', () => {
    expect(complaints({ format: 'k6' })).toEqual([
      expect.stringContaining('Set the input results, or leave the input format out.'),
    ]);
  });

  it('are all named at once', () => {
    expect(complaints({ results: 'a', 'scenario-file': 'b', flags: '-q', mode: 'validate' })).toHaveLength(3);
  });
});

describe('inputs about storing', () => {
  it.each<Values>([
    { mode: 'baseline', note: 'x', 'update-history': 'reset', 'dry-run': 'true' },
    { update: 'artifact', note: 'x' },
    { mode: 'baseline', update: 'pull-request' },
  ])('%j go together', (values) => {
    expect(complaints(values)).toEqual([]);
  });

  it('are refused where nothing is stored, all at once', () => {
    expect(complaints({ note: 'x', 'update-history': 'reset', 'dry-run': 'true' })).toEqual([
      expect.stringContaining('The input note speaks of storing a baseline'),
      expect.stringContaining('update-history: reset speaks of storing'),
      expect.stringContaining('The input dry-run speaks of storing'),
    ]);
  });

  it('update is refused where nothing is measured', () => {
    expect(complaints({ mode: 'validate', update: 'commit' })).toEqual([
      expect.stringContaining('there is nothing to store'),
    ]);
  });
});
