import { expect, it } from '@jest/globals';
import { branchOfRef } from '../../src/common/git-ref.ts';

it.each([
  ['refs/heads/main', 'main'],
  ['refs/heads/feature/a', 'feature/a'],
  ['refs/tags/v1', null],
  ['refs/pull/7/merge', null],
  ['', null],
])('the branch of %j is %j', (ref, branch) => {
  expect(branchOfRef(ref)).toBe(branch);
});
