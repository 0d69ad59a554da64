import type { Report } from './schema.ts';

/** The report as JSON text, ending in a line break. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
