import { verdictWord } from '../model/headline.ts';
import type { Report } from '../model/schema.ts';
import { listSections, type Section, VERDICT_MARKS } from '../model/sections.ts';
import { escapeHtml, renderBlocks, renderLine, renderMark } from './elements.ts';
import { STYLE } from './style.ts';

/** The report as one HTML page without scripts or addresses of its own; it says what the whole comment says. */
export function renderHtml(report: Report): string {
  const { verdict, headline } = report;
  const word = verdictWord(verdict);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(nameReport(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header class="${VERDICT_MARKS[verdict]}">
<h1>${renderMark(VERDICT_MARKS[verdict], word)}</h1>
<p>${keepUnits(escapeHtml(headline))}</p>
${renderOrigin(report)}
</header>
${listSections(report, 'everything').map(renderSection).join('\n')}
</main>
</body>
</html>
`;
}

function renderSection({ title, blocks }: Section): string {
  const heading = title === null ? '' : `<h2>${renderMark(title.mark, '')} ${renderLine(title.line)}</h2>\n`;
  return `<section>\n${heading}${renderBlocks(blocks)}\n</section>`;
}

/** A number and its unit stand in one line. */
function keepUnits(text: string): string {
  return text.replace(/(\d) (?=%|ms\b|s\b|min\b)/g, '$1&nbsp;');
}

function renderOrigin({ time, suites }: Report): string {
  const files = [...new Set(suites.map(({ scenarioFile }) => scenarioFile))].filter((file) => file !== '');
  const facts = [
    `${time.slice(0, 16).replace('T', ' ')} UTC`,
    ...files.map((file) => `<code>${escapeHtml(file)}</code>`),
  ];
  return `<p class="small">${facts.join(' · ')}</p>`;
}

function nameReport({ verdict, suites }: Report): string {
  const names = suites.map(({ suite }) => suite).join(', ');
  return `${verdictWord(verdict)}${names === '' ? '' : `: ${names}`} · performance`;
}
