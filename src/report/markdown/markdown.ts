import { escapeText, escapeWithin } from '../model/escape.ts';
import { verdictWord } from '../model/headline.ts';
import type { Report } from '../model/schema.ts';
import {
  DETAILS,
  type Detail,
  listSections,
  OMISSIONS,
  type Section,
  VERDICT_MARKS,
} from '../model/sections.ts';
import { renderBlocks, renderLine, renderLink, SIGNS } from './elements.ts';

/** The report as GitHub-flavoured Markdown. Every foreign text in it is escaped here. */
export function renderMarkdown(report: Report, detail: Detail = 'everything'): string {
  if (detail === 'headline') return renderShortest(report);
  return joinSections([
    `${renderHeading(report)} · ${escapeText(report.headline)}`,
    ...listSections(report, detail).map(renderSection),
  ]);
}

function renderSection({ title, blocks }: Section): string {
  const heading = title === null ? [] : [`#### ${SIGNS[title.mark]} ${renderLine(title.line)}`];
  return [...heading, renderBlocks(blocks)].join('\n\n');
}

/** At most 1,000 characters whatever is in the report. */
function renderShortest(report: Report): string {
  const link = report.runUrl.length <= 300 ? renderLink('Log of the run', report.runUrl) : '';
  return joinSections([
    `${renderHeading(report)} · ${escapeWithin(report.headline, 500)}`,
    renderLine([OMISSIONS.headline]),
    link === '' || report.runUrl === '' ? '' : `<sub>${link}</sub>`,
  ]);
}

function renderHeading({ verdict }: Report): string {
  return `### ${SIGNS[VERDICT_MARKS[verdict]]} ${verdictWord(verdict)}`;
}

function joinSections(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The largest of the renderings that has at most `maximum` of what `measure` counts (UTF-16 units or bytes). */
export function fitMarkdown(
  report: Report,
  maximum: number,
  measure = (text: string) => text.length,
): string {
  const renderings = listRenderings(report);
  return renderings.find((text) => measure(text) <= maximum) ?? (renderings.at(-1) as string);
}

/** Every rendering, largest first. */
export function listRenderings(report: Report): string[] {
  return DETAILS.map((detail) => renderMarkdown(report, detail));
}
