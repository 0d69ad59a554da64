import { readFileSync } from 'node:fs';

/** Rows of a fixture that scripts/statistics-fixtures.py wrote with scipy. */
export function loadOracle<Row>(name: string): readonly Row[] {
  const path = new URL(`../fixtures/statistics/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { rows: readonly Row[] }).rows;
}

/** Relative difference, or the absolute one near 0. */
export function distance(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(1e-300, Math.abs(expected) > 1e-290 ? Math.abs(expected) : 1);
}
