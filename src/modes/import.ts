import { nameFormat, readStoredDocument, type StoredFormat } from '../baseline/foreign-document.ts';
import { baselinePath } from '../baseline/places.ts';
import { UserError } from '../common/errors.ts';
import { joinPath, stemOf } from '../common/paths.ts';
import { UNKNOWN_TIME } from '../measurement/run-record.ts';
import type { BaseBranch } from '../ports/base-branch.ts';
import { worseOf } from '../readers/named-values.ts';
import type { ResultFormat } from '../readers/result-formats.ts';
import type { Config } from '../settings/config.ts';
import type { StoreOutcome, StoringPorts } from './history/request.ts';
import { storeInWorkspace } from './history/workspace-store.ts';

export interface ImportRequest {
  readonly files: readonly string[];
  /** Null: named after the file. */
  readonly suite: string | null;
  /** What the user calls the files; of a list it may say which direction is worse. */
  readonly format: ResultFormat | null;
  readonly config: Config;
  readonly note: string | null;
  readonly dryRun: boolean;
}

export interface ImportPorts extends Pick<StoringPorts, 'workspace' | 'uploads' | 'log'> {
  readonly base: Pick<BaseBranch, 'load' | 'findLastChange'>;
}

/** Adds the runs of other tools' files to the baselines of the workspace. @throws UserError */
export async function importBaselines(
  { files, suite: asked, format: named, config, note, dryRun }: ImportRequest,
  ports: ImportPorts,
): Promise<readonly StoreOutcome[]> {
  const outcomes: StoreOutcome[] = [];
  for (const path of files) {
    const file = await ports.base.load(path);
    if (file.kind === 'absent') throw new UserError(`${path} is not there.`, 'Check the path.');
    const suite = asked ?? stemOf(path);
    // A baseline that is imported into itself is read as it is read there, and so is the same run.
    const isTarget = joinPath('.', baselinePath(config.baseline.path, suite)) === joinPath('.', path);
    const unknownTime = isTarget ? undefined : (await ports.base.findLastChange(path))?.time;
    const worse = named === null ? null : worseOf(named);
    const target = { suite, place: path, worse, ...(unknownTime === undefined ? {} : { unknownTime }) };
    const { document, format, skipped } = readStoredDocument(file.text, target);
    if (named !== null) requireList(path, format, named);
    ports.log.info(`${path} is ${nameFormat(format)}, with ${document.runs.length} of its runs readable.`);
    if (document.runs.some(({ provenance }) => provenance.time === UNKNOWN_TIME))
      ports.log.warning(`${path} does not say when it was measured.`);
    if (skipped.length > 0) ports.log.warning(`Not taken over from ${path}: ${skipped.join(', ')}.`);
    const addition = {
      ...document,
      suite: asked ?? document.suite,
      runs: document.runs.map((run) => ({ ...run, note: run.note ?? note })),
    };
    const storing = { ...NO_JOB, config, policy: { updateHistory: 'append' as const, dryRun } };
    outcomes.push(await storeInWorkspace([addition], storing, ports));
  }
  return outcomes;
}

/** @throws UserError when the file is no list of values: any other is known by its look, and says what it says. */
function requireList(path: string, format: StoredFormat, named: ResultFormat): void {
  if (format === 'value-list' && (named === 'values' || worseOf(named) !== null)) return;
  throw new UserError(
    `${path} is ${nameFormat(format)}, and not to be read as format: ${named}.`,
    'Leave format out: what is imported is known by its look. Of a list of name, unit and value it says which direction is worse: customSmallerIsBetter, customBiggerIsBetter.',
  );
}

/** No job has measured these runs. */
const NO_JOB = {
  leg: '',
  job: { name: '', ref: '', runUrl: '', actor: '' },
} as const;
