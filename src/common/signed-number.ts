/** What stands before the size of a change; none is `±`. */
export function signOf(value: number): '+' | '−' | '±' {
  if (value === 0) return '±';
  return value > 0 ? '+' : '−';
}

/** `+12`, `−0.5`, `0`: as it is read, rounded as `roundToRead` does. */
export function formatSigned(value: number): string {
  const size = roundToRead(Math.abs(value));
  return size === 0 ? '0' : `${signOf(value)}${size}`;
}

/** Two significant digits, whole numbers from 10 on. @param size not negative */
export function roundToRead(size: number): number {
  return size >= 10 ? Math.round(size) : Number(size.toPrecision(2));
}
