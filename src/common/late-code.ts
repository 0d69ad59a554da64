/** Loads a part of this program. Twice is as once. */
export type LoadCode<T> = () => Promise<T>;

/** Those that are not loaded yet. */
const late = new Set<LoadCode<unknown>>();

/**
 * A part that only some runs need, loaded by the first call: `lateCode(() => import('./part.ts'))`. There is no other
 * `import()` here (scripts/check-layout.mjs, scripts/check-bundle.mjs), so that `loadLateCode` knows of every part.
 */
export function lateCode<T>(load: LoadCode<T>): LoadCode<T> {
  let loading: Promise<T> | null = null;
  const once = () => {
    loading ??= load().then((part) => {
      late.delete(once);
      return part;
    });
    return loading;
  };
  late.add(once);
  return once;
}

/**
 * Loads all that may be needed later, before the first process of the user's starts: what the user wrote can overwrite
 * the files of this program, and what were imported from them afterwards would be the user's.
 */
export async function loadLateCode(): Promise<void> {
  // A part that is loaded may name parts of its own.
  while (late.size > 0) await Promise.all([...late].map((load) => load()));
}

/** Whoever starts a process of the user's asks first. @throws Error as long as a part of this program is not loaded */
export function requireLoadedCode(): void {
  if (late.size > 0) throw new Error('A part of this program would be loaded while others can change it.');
}
