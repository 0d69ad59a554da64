import { type BaselineDocument, mergeDocuments } from '../../baseline/document.ts';
import { renderBaseline } from '../../baseline/document-text.ts';
import { readStoredDocument } from '../../baseline/foreign-document.ts';
import { baselinePath, requireSuite } from '../../baseline/places.ts';
import { addRuns, type BaselineChange, summariseUpdate } from '../../baseline/update.ts';
import { asUserError, type UserError } from '../../common/errors.ts';
import { plural } from '../../common/text.ts';
import type { FileChange } from '../../ports/repository.ts';
import type { Config } from '../../settings/config.ts';
import type { StoragePolicy } from './request.ts';

export interface ChangeOptions {
  readonly config: Config;
  readonly policy: Pick<StoragePolicy, 'updateHistory'>;
}

/** The documents that runs go into, each as a change that can be tried on any state of the branch. */
export interface PreparedChanges {
  readonly items: readonly { readonly suite: string; readonly change: FileChange }[];
  /** A document that must not be overwritten stays as it is, and is named here; the others are written. */
  readonly errors: ReadonlyMap<string, UserError>;
  /** Null: it must not be overwritten. */
  apply(suite: string, current: string | null): string | null;
  /** `now with 5 runs`, of the state it was tried on last. */
  describe(suite: string): string;
  /** `2 runs`, after the change. */
  countRuns(suite: string): string;
  changes(): BaselineChange[];
}

/** Prepares the change of each document; nothing is read or written before it is applied. */
export function prepareChanges(
  additions: readonly BaselineDocument[],
  { config, policy }: ChangeOptions,
): PreparedChanges {
  const errors = new Map<string, UserError>();
  const last = new Map<string, { before: BaselineDocument | null; after: BaselineDocument }>();
  const options = { history: config.baseline.history, reset: policy.updateHistory === 'reset' };
  const bySuite = new Map(additions.map((addition) => [addition.suite, addition]));
  const apply = (suite: string, current: string | null): string | null => {
    const path = baselinePath(config.baseline.path, suite);
    try {
      const before = current === null ? null : parseStored(current, suite, path);
      const after = addRuns(before, bySuite.get(suite) as BaselineDocument, options);
      errors.delete(suite);
      last.set(suite, { before, after });
      const text = renderBaseline(after);
      // Written by hand, it may look otherwise and say the same.
      return before !== null && renderBaseline(before) === text ? (current as string) : text;
    } catch (error) {
      errors.set(suite, asUserError(error));
      return null;
    }
  };
  const countRuns = (suite: string) => plural(last.get(suite)?.after.runs.length ?? 0, 'run');
  return {
    errors,
    apply,
    items: additions.map(({ suite }) => {
      const path = baselinePath(config.baseline.path, suite);
      const change: FileChange = {
        path,
        apply: (current) => apply(suite, current) ?? current ?? '',
        merge: (base, proposed) =>
          mergeTexts(base, proposed, (text) => parseStored(text, suite, path), options.history),
      };
      return { suite, change };
    }),
    describe: (suite) => `now with ${countRuns(suite)}`,
    countRuns,
    changes: () => [...last.values()].map(({ before, after }) => summariseUpdate(before, after)),
  };
}

function parseStored(text: string, suite: string, path: string): BaselineDocument {
  const { document } = readStoredDocument(text, { suite, place: path });
  requireSuite(document, suite, path);
  return document;
}

/** A base that starts its history anew wins over an open proposal made before. */
function mergeTexts(
  base: string | null,
  proposed: string | null,
  parse: (text: string) => BaselineDocument,
  history: number,
): string | null {
  if (base === null || proposed === null || base === proposed) return proposed ?? base;
  return renderBaseline(mergeDocuments(parse(base), parse(proposed), history));
}
