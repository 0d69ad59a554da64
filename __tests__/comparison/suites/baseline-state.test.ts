import { expect, it } from '@jest/globals';
import {
  BASELINE_STATES,
  type BaselineState,
  isOneRunFile,
} from '../../../src/comparison/suites/baseline-state.ts';
import { createDocument } from '../../support/runs.ts';

const document = createDocument([]);

it.each<[BaselineState, boolean]>([
  [{ kind: 'found', document, place: 'x', holdsOneRun: true }, true],
  [{ kind: 'found', document, place: 'x', holdsOneRun: false }, false],
  [{ kind: 'found', document, place: 'x' }, false],
  [{ kind: 'absent', place: 'x' }, false],
  [{ kind: 'lost', place: 'x', why: 'it has expired' }, false],
  [{ kind: 'unwanted', place: 'x' }, false],
  [{ kind: 'unreadable', place: 'x' }, false],
  [{ kind: 'stored', place: 'x' }, false],
])('%j has room for one run only: %s', (baseline, expected) => {
  expect(isOneRunFile(baseline)).toBe(expected);
  expect(BASELINE_STATES).toContain(baseline.kind);
});
