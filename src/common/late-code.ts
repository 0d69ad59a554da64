/** Loads a part of this program. Twice is as once. */
export type LoadCode<T> = () => Promise<T>;

const late = new Set<LoadCode<unknown>>();

/**
 * A part that only some runs need, loaded by the first call: `lateCode(() => import('./part.ts'))`. This is the only
 * way to write `import()` here (scripts/check-layout.mjs), so that `loadLateCode` knows of every part.
 */
export function lateCode<T>(load: LoadCode<T>): LoadCode<T> {
  let loading: Promise<T> | null = null;
  const once = () => {
    loading ??= load();
    return loading;
  };
  late.add(once);
  return once;
}

/**
 * Loads all that may be needed later, before the first process of the user's starts: what the user wrote can overwrite
 * the files of this program, and what was imported from them afterwards would be the user's.
 */
export async function loadLateCode(): Promise<void> {
  // A part that is loaded may name parts of its own.
  while (late.size > 0) {
    const parts = [...late];
    late.clear();
    await Promise.all(parts.map((load) => load()));
  }
}
