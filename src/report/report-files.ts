import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './schema.ts';

export interface ReportFile {
  readonly name: string;
  readonly text: string;
  /** The output that tells its path. */
  readonly output: 'report-json' | 'report-markdown' | null;
}

/** The files of a report in the formats that are wanted. */
export function listReportFiles(
  report: Report,
  formats: readonly ('json' | 'markdown' | 'html')[],
): ReportFile[] {
  return formats.flatMap((format): ReportFile[] => {
    switch (format) {
      case 'json':
        return [{ name: 'report.json', text: renderJson(report), output: 'report-json' }];
      case 'markdown':
        return [{ name: 'report.md', text: renderMarkdown(report), output: 'report-markdown' }];
      default:
        return [];
    }
  });
}
