import { UserError } from '../common/errors.ts';

const DURATION = /^(\d+(?:\.\d+)?)\s*(ms|s|min|m|h)$/;
const DURATION_UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  min: 60_000,
  m: 60_000,
  h: 3_600_000,
};

/** `60 s`, `5 ms`, `1.5 min` in milliseconds. @throws UserError when the unit is missing or unknown. */
export function parseDuration(text: string): number {
  const [, amount, unit] = DURATION.exec(text.trim()) ?? [];
  const factor = DURATION_UNITS[unit ?? ''];
  if (amount === undefined || factor === undefined) {
    throw new UserError(
      `"${text}" is not a duration.`,
      'Write a number and its unit: 500 ms, 60 s, 2 min, 1 h.',
    );
  }
  return Number(amount) * factor;
}

/** Go's duration text as k6 prints it (`10m30s`, `1h0m0.5s`, `500ms`), in milliseconds; null if it is none. */
export function parseGoDuration(text: string): number | null {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join('') !== text) return null;
  const units: Record<string, number> = {
    h: 3_600_000,
    m: 60_000,
    s: 1000,
    ms: 1,
    us: 1e-3,
    µs: 1e-3,
    ns: 1e-6,
  };
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0);
}

/** `5 %` as 0.05. @throws UserError */
export function parsePercent(text: string): number {
  const amount = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim())?.[1];
  if (amount === undefined)
    throw new UserError(`"${text}" is not a percentage.`, 'Write a number and a percent sign: 5 %.');
  return Number(amount) / 100;
}
