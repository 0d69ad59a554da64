import MarkdownIt from 'markdown-it';
import { listRenderings } from '../markdown/markdown.ts';
import type { Report } from '../model/schema.ts';

/**
 * The report as one HTML page without scripts or addresses of its own: the same text as the comment, so that the two
 * cannot differ. Raw HTML stays off; only the few tags that the Markdown itself uses come back.
 */
export function renderHtml(report: Report): string {
  const [markdown = ''] = listRenderings(report);
  const body = restoreTags(PARSER.render(spellAlerts(markdown)));
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
${body}</main>
</body>
</html>
`;
}

const PARSER = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** GitHub makes a coloured box of an alert; elsewhere its first line would stand there as text. */
function spellAlerts(markdown: string): string {
  return markdown.replace(/^> \[!WARNING\]\n> /gm, '> **Warning:** ');
}

/** Tags without attributes that the Markdown brings; foreign text can at most make its own words small with them. */
function restoreTags(html: string): string {
  return html
    .replace(/&lt;(\/?(?:details|summary|sub))&gt;/g, '<$1>')
    .replace(/<p>(<details><summary>.*?<\/summary>)<\/p>/g, '$1')
    .replace(/<p>(<\/details>)<\/p>/g, '$1');
}

function nameReport({ verdict, suites }: Report): string {
  const names = suites.map(({ suite }) => suite).join(', ');
  return `${verdict}${names === '' ? '' : `: ${names}`}`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h3 { font-size: 1.3rem; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; display: block; overflow-x: auto; margin: 0.75rem 0; }
th, td { border: 1px solid #8886; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
th { background: #8882; }
[style*="right"] { white-space: nowrap; }
blockquote { margin: 0.75rem 0; padding: 0.1rem 1rem; border-left: 4px solid #d29922; background: #d2992218; }
details { margin: 0.75rem 0; }
summary { cursor: pointer; font-weight: 600; }
`;
