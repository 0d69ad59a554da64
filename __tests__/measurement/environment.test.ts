import { describe, expect, it } from '@jest/globals';
import { compareEnvironments } from '../../src/measurement/environment.ts';
import type { Environment } from '../../src/measurement/run-record.ts';
import { ENVIRONMENT, fingerprintOf } from '../support/runs.ts';

const withScript = (script: Environment['script']) => ({ ...ENVIRONMENT, script });
const DATA = { 'users.json': '1', 'ids.csv': '1' };
/** As versions stored it that did not tell code from data. */
const older = ({ whole }: { readonly whole: string }) => withScript({ whole, parts: null });

describe('compareEnvironments', () => {
  it('tells other code', () => {
    const { different } = compareEnvironments(withScript(fingerprintOf('a')), withScript(fingerprintOf('b')));
    expect(different).toMatchObject([{ part: 'script', isToTheLetter: false }]);
  });

  it('tells other data from other code, by the files', () => {
    const now = withScript(fingerprintOf('a', { ...DATA, 'users.json': '2' }));
    expect(compareEnvironments(now, withScript(fingerprintOf('a', DATA))).different).toMatchObject([
      { part: 'data', files: { changed: ['users.json'], added: [], gone: [] } },
    ]);
  });

  it('takes a script that is to the letter what an earlier version stored for the same, data included', () => {
    const script = fingerprintOf('a', DATA);
    expect(compareEnvironments(withScript(script), older(script))).toEqual({ different: [], unchecked: [] });
  });

  it('does not know what differs from what an earlier version stored', () => {
    const { different } = compareEnvironments(
      withScript(fingerprintOf('a', DATA)),
      older(fingerprintOf('a', { ...DATA, 'users.json': '2' })),
    );
    expect(different).toMatchObject([{ part: 'script', isToTheLetter: true }]);
  });

  it('does not check a script that one side does not know', () => {
    expect(compareEnvironments(ENVIRONMENT, withScript(null))).toEqual({
      different: [],
      unchecked: ['script'],
    });
  });
});
