/** Controls but tab and line feed, line and paragraph separators, and marks that turn the reading direction. */
const CONTROLS = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A text that may hold somebody else's, on its way to a log or a terminal: it can neither give a command to the
 * program that reads the log, nor move the cursor, colour, hide or turn around what stands there. What is left of an
 * escape sequence is readable. A carriage return is a line break, as GitHub's runner has it.
 */
export function disarmText(text: string): string {
  // Controls go first: what stands on both sides of one may be a command together.
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => disarmLine(line.replace(CONTROLS, '')))
    .join('\n');
}

/**
 * Takes the meaning of a workflow command from one line, leaving it readable: `::error::x` becomes `: :error::x`,
 * `##[group]x` becomes `## [group]x`. The runner acts on `::` at the start of a line, after white space, and on `##[`
 * anywhere (actions/runner, src/Runner.Common/ActionCommand.cs); other systems have `##vso[` and `##teamcity[`. What is
 * put between is a plain space: the runner compares by culture, and such a comparison skips zero-width characters.
 */
function disarmLine(line: string): string {
  return line.replace(/^([\s\p{C}]*):(?=\p{C}*:)/u, '$1: ').replace(/##(?=\p{C}*\w*\p{C}*\[)/gu, '## ');
}

/** JSON text for the same ways out; it stands for the same value. */
export function disarmJson(json: string): string {
  return json.replace(CONTROLS, escapeUnit).replace(/(?<=##\w*)\[/g, escapeUnit);
}

/** As JSON strings write it; what is replaced here stands nowhere else in JSON. */
function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
