/** Digits of unix seconds, milliseconds and microseconds; nanoseconds are longer. */
const UNIX_UNITS = [
  { digits: 11, perMs: 1e-3 },
  { digits: 14, perMs: 1 },
  { digits: 17, perMs: 1e3 },
  { digits: 20, perMs: 1e6 },
];

/** UTC ms of a timestamp in any of the formats of k6's `timeFormat`; NaN if it is none. */
export function parseTime(text: string): number {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return Date.parse(text);
  const unit = /^\d+$/.test(text) ? UNIX_UNITS.find(({ digits }) => text.length <= digits) : undefined;
  return unit === undefined ? Number.NaN : Number(text) / unit.perMs;
}

/** The value of a sample; NaN if it is no finite number. */
export function parseValue(text: string): number {
  const value = /^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

/** What Go writes for a value that is no number, and a number that is too large for one. */
export function isNoNumber(text: string): boolean {
  return /^([+-]?Inf|NaN|[+-]?\d+(\.\d*)?(e[+-]?\d+)?)$/i.test(text) && Number.isNaN(parseValue(text));
}
