const DAY_MS = 86_400_000;

/** Days from one time to another, both ISO 8601; negative where the second is the earlier one. */
export function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
