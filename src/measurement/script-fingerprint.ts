/** What a scenario file consists of, as hashes in hexadecimal. */
export interface ScriptFingerprint {
  /** Every file to the letter. */
  readonly whole: string;
  /** Null of a run that was stored before code and data had hashes of their own. */
  readonly parts: ScriptParts | null;
}

export interface ScriptParts {
  /** What the script, its imports and its protocols do: comments and formatting do not count. */
  readonly code: string;
  readonly data: DataFingerprint;
}

/** The files that the script opens. */
export interface DataFingerprint {
  /** All of them; equal hashes mean equal files of equal names. */
  readonly hash: string;
  /** By name, at most `MOST_DATA_FILES`. */
  readonly files: readonly DataFile[];
}

export interface DataFile {
  /** As few folders as tell it from the others. */
  readonly name: string;
  readonly hash: string;
}

export const MOST_DATA_FILES = 20;

/** How the data of two runs differs: names of files. All three are empty where the file is not among those named. */
export interface DataDifference {
  readonly changed: readonly string[];
  /** Opened now, and not then. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Null: the files are the same. */
export function compareData(current: DataFingerprint, base: DataFingerprint): DataDifference | null {
  if (current.hash === base.hash) return null;
  const hashOf = ({ files }: DataFingerprint, name: string) => files.find((file) => file.name === name)?.hash;
  const only = (mine: DataFingerprint, theirs: DataFingerprint) =>
    // A list that is full says nothing of what it lacks.
    theirs.files.length >= MOST_DATA_FILES
      ? []
      : mine.files.filter(({ name }) => hashOf(theirs, name) === undefined).map(({ name }) => name);
  return {
    changed: current.files
      .filter(({ name, hash }) => ![undefined, hash].includes(hashOf(base, name)))
      .map(({ name }) => name),
    added: only(current, base),
    gone: only(base, current),
  };
}
