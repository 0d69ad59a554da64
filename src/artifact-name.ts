import { hashText } from './text-hash.ts';

export const RUN_ARTIFACT_PREFIX = 'perf-run-';
const LONGEST = 120;

/**
 * A text as part of an artifact's or a branch's name. GitHub allows neither `" : < > | * ? \ /` nor line breaks in
 * artifacts' names; what had to be replaced or cut is told apart by a hash.
 */
export function slugOf(text: string): string {
  const slug = text
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, LONGEST);
  return slug === text ? slug : [slug, hashText(text)].filter((part) => part !== '').join('-');
}

/** The store of a suite; a leg that stores for itself has one of its own, because names are unique within a run. */
export function baselineArtifactName(suite: string, leg: string): string {
  return ['perf-baseline', slugOf(suite), ...(leg === '' ? [] : [slugOf(leg)])].join('-');
}

/** @param job the job and all of its matrix values, `repeat` included, on one line: `Provenance.job` */
export function runArtifactName(job: string): string {
  return `${RUN_ARTIFACT_PREFIX}${slugOf(job)}`;
}
