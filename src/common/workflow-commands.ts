/**
 * Takes the meaning of a workflow command from one line of foreign text, leaving it readable: `::error::x`
 * becomes `: :error::x`, `##[group]x` becomes `## [group]x`. The runner acts on `::` at the start of a line,
 * after white space, and on `##[` anywhere (actions/runner, src/Runner.Common/ModeCommand.cs). What is put
 * between is a plain space: the runner compares by culture, and such a comparison skips zero-width characters.
 */
export function disarmLine(line: string): string {
  return line.replace(/^([\s\p{C}]*):(?=:)/u, '$1: ').replaceAll('##[', '## [');
}

/** `disarmLine` over a text of many lines; the runner ends a line at CR, LF or CRLF. */
export function disarmText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(disarmLine)
    .join('\n');
}
