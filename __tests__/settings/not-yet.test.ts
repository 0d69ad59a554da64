import { expect, it } from '@jest/globals';
import { listUserErrors } from '../../src/common/errors.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { refuseUnfinished } from '../../src/settings/not-yet.ts';
import { requireInputs } from '../support/inputs.ts';

function refuse(values: Readonly<Record<string, string>>, config: string | null = null): string[] {
  const inputs = requireInputs({ read: (name) => values[name] ?? '', passed: Object.keys(values) });
  try {
    refuseUnfinished(inputs, parseConfig(config, 'perf.yml'));
    return [];
  } catch (error) {
    return listUserErrors(error).map(({ message }) => message);
  }
}

it('lets pass what this version does', () => {
  expect(refuse({ mode: 'compare', 'scenario-file': 'a.js' }, 'evidence: required\n')).toEqual([]);
});

it('names all that it does not do, of inputs and config at once', () => {
  const later = ['The input shard', 'service', 'rounds'];
  expect(refuse({ shard: '1/2' }, 'rounds: 20\nservice: { base-url: "" }\n')).toEqual(
    later.map((what) => `${what} is not available in this version yet.`),
  );
});
