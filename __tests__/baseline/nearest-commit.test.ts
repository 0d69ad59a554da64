import { describe, expect, it } from '@jest/globals';
import type { BaselineDocument } from '../../src/baseline/document.ts';
import { cutAfterCommit, findNearestCommit } from '../../src/baseline/nearest-commit.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';

/** A document with a run of each commit, oldest first. */
function measured(...shas: readonly string[]): BaselineDocument {
  return createDocument(
    shas.map((sha, index) => {
      const run = createStoredRun({}, { run: String(index) });
      return { ...run, provenance: { ...run.provenance, sha } };
    }),
  );
}

const lineage = { baseSha: 'c3', ancestors: ['c3', 'c2', 'c1'] };

describe('the run that stands for the base commit', () => {
  it.each<[string, readonly string[], string, string]>([
    ['its own', ['c1', 'c3', 'c4'], 'c3', 'of the base commit'],
    ['the nearest ancestor', ['c1', 'c2', 'c9'], 'c2', 'of c2, 1 commit before the base commit'],
    [
      'the farther one where it is the only one',
      ['c1', 'c9'],
      'c1',
      'of c1, 2 commits before the base commit',
    ],
    [
      'the newest where none is related',
      ['c8', 'c9'],
      'c9',
      'of c9, which is not a recent commit of the base branch',
    ],
  ])('%s', (_name, shas, sha, how) => {
    const nearest = findNearestCommit(measured(...shas), lineage);
    expect(nearest.sha).toBe(sha);
    expect(nearest.how).toContain(how);
  });

  it('says nothing of the history that GitHub does not tell', () => {
    expect(findNearestCommit(measured('c9'), { baseSha: 'c3', ancestors: [] })).toEqual({
      sha: 'c9',
      how: '',
    });
  });

  it('names a commit and no more where the history is cut off at the base commit', () => {
    const nearest = findNearestCommit(measured('c9'), { baseSha: 'c3', ancestors: ['c3'] });
    expect(nearest).toEqual({ sha: 'c9', how: 'of c9' });
  });

  it('says nothing of runs without a commit', () => {
    expect(findNearestCommit(measured(''), lineage)).toEqual({ sha: '', how: '' });
    expect(findNearestCommit(measured(''), { baseSha: '', ancestors: [] })).toEqual({ sha: '', how: '' });
  });
});

describe('runs of later commits', () => {
  const kept = (...shas: readonly string[]) => {
    const document = measured(...shas);
    return cutAfterCommit(document, findNearestCommit(document, lineage), lineage).runs.map(
      ({ provenance }) => provenance.sha,
    );
  };

  it('do not count: the change does not start from them', () => {
    expect(kept('c1', 'c3', 'c4', 'c5')).toEqual(['c1', 'c3']);
  });

  it('an ancestor measured late counts all the same', () => {
    expect(kept('c3', 'c4', 'c1')).toEqual(['c3', 'c1']);
  });

  it('all count where nobody knows how they are related', () => {
    expect(kept('c8', 'c9')).toEqual(['c8', 'c9']);
  });

  it('runs before the nearest commit count, whatever became of their commits', () => {
    expect(kept('rebased', 'c2', 'c3')).toEqual(['rebased', 'c2', 'c3']);
  });
});
