import { UserError } from '../common/errors.ts';
import { slugOf } from '../common/text.ts';
import { phrase, told } from '../common/told.ts';
import type { BaselineDocument } from './document.ts';

export const RUN_ARTIFACT_PREFIX = 'perf-run-';

/** The artifact with the baseline of a suite; a leg that stores for itself has one of its own, because names are unique within a run. */
export function baselineArtifactName(suite: string, leg: string): string {
  return ['perf-baseline', slugOf(suite), ...(leg === '' ? [] : [slugOf(leg)])].join('-');
}

/** @param job the job and all of its matrix values, `repeat` included, on one line: `Provenance.job` */
export function runArtifactName(job: string): string {
  return `${RUN_ARTIFACT_PREFIX}${slugOf(job)}`;
}

/** The document of a suite, relative to the repository. @param pattern `baseline.path` of the config */
export function baselinePath(pattern: string, suite: string): string {
  return pattern.replaceAll('{suite}', suite.replace(/[^\w.-]+/g, '-'));
}

/** Whether every suite has a document of its own. @param pattern `baseline.path` of the config */
export function isPerSuite(pattern: string): boolean {
  return pattern.includes('{suite}');
}

/** Two suites may come to one path. @throws UserError when the document is of another suite */
export function requireSuite(document: BaselineDocument, suite: string, place: string): void {
  if (document.suite === suite) return;
  throw new UserError(
    `The baseline ${place} is of the suite "${document.suite}", not of "${suite}".`,
    told`A file is the baseline of one suite. ${phrase('name suites')}, and give the suites names that differ in more than punctuation.`,
  );
}
