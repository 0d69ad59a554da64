/** The text between `<!-- generated: name -->` and `<!-- /generated -->` replaced. @throws Error if the markers are not there */
export function replaceSection(document: string, name: string, body: string): string {
  const begin = `<!-- generated: ${name} -->\n`;
  const end = '<!-- /generated -->';
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`There is no section "${name}": ${begin.trim()} … ${end}`);
  return `${document.slice(0, from + begin.length)}\n${body.trim()}\n\n${document.slice(to)}`;
}
