import type { BaselineDocument } from '../baseline/document.ts';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';

/** The document of a suite, relative to the repository. */
export function baselinePath(config: Config, suite: string): string {
  return config.baseline.path.replaceAll('{suite}', suite.replace(/[^\w.-]+/g, '-'));
}

/** Two suites may come to one path. @throws UserError when the document is of another suite */
export function requireSuite(document: BaselineDocument, suite: string, place: string): void {
  if (document.suite === suite) return;
  throw new UserError(
    `The baseline ${place} is of the suite "${document.suite}", not of "${suite}".`,
    'Let baseline.path hold {suite}, and give the suites names that differ in more than punctuation.',
  );
}
