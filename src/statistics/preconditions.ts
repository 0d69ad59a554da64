/**
 * The statistics never guess: a value that is no finite number is a bug of the caller and stops here,
 * before it can turn into a verdict. @throws RangeError naming the value.
 */
export function requireFinite(name: string, values: readonly number[]): void {
  const index = values.findIndex((value) => !Number.isFinite(value));
  if (index >= 0)
    throw new RangeError(`${name}: value ${index + 1} is ${values[index]}, not a finite number`);
}

/** @throws RangeError unless `minimum <= value <= maximum`. */
export function requireRange(name: string, value: number, range: readonly [number, number]): void {
  if (value >= range[0] && value <= range[1]) return;
  throw new RangeError(`${name} is ${value}, not between ${range[0]} and ${range[1]}`);
}

/** @throws RangeError unless there are at least `minimum` values, all of them finite. */
export function requireSample(name: string, values: readonly number[], minimum: number): void {
  if (values.length < minimum)
    throw new RangeError(`${name}: ${values.length} values, at least ${minimum} needed`);
  requireFinite(name, values);
}
