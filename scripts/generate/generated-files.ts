import { readFile } from 'node:fs/promises';
import { COMMANDS } from '../../src/cli/commands.ts';
import { renderTable } from '../../src/report/markdown/elements.ts';
import { renderRuleTable } from '../../src/report/markdown/rule-table.ts';
import { PRESET_RULES, PRESETS } from '../../src/rules/presets.ts';
import { DEFAULT_CONFIG } from '../../src/settings/config.ts';
import { parseDefinition, renderInputTable, renderOutputTable } from './contract-tables.ts';
import { renderSampleComment } from './sample-comment.ts';
import { renderSchemas } from './schema-files.ts';
import { replaceSection } from './section.ts';
import { listUnfinishedInputs, renderUnfinished } from './unfinished.ts';

export interface GeneratedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** Everything that `npm run generate` writes, as it should be. @param root the repository, with a `/` at its end */
export async function renderGeneratedFiles(root: URL): Promise<GeneratedFile[]> {
  const read = (path: string) => readFile(new URL(path, root), 'utf8');
  const [readme, action] = await Promise.all([read('README.md'), read('action.yml')]);
  const sections = Object.entries(renderSections(action));
  const text = sections.reduce((document, [name, body]) => replaceSection(document, name, body), readme);
  return [{ path: 'README.md', text }, ...renderSchemas()];
}

function renderSections(action: string): Record<string, string> {
  const definition = parseDefinition(action);
  const inUse = PRESETS.find((preset) => PRESET_RULES[preset] === DEFAULT_CONFIG.rules);
  return {
    comment: quote(renderSampleComment()),
    commands: renderCommandTable(),
    inputs: renderInputTable(definition, listUnfinishedInputs()),
    outputs: renderOutputTable(definition),
    rules: PRESETS.map((preset) =>
      [
        `\`rules: ${preset}\`${preset === inUse ? ' (without a choice)' : ''}`,
        renderRuleTable(PRESET_RULES[preset]),
      ].join('\n\n'),
    ).join('\n\n'),
    unfinished: renderUnfinished(),
  };
}

function renderCommandTable(): string {
  const rows = COMMANDS.map(({ name, operands, summary }) => [
    `\`perf-baseline ${name} ${operands}\``,
    summary,
  ]);
  return renderTable(['Command', 'What it does'], ['', ''], rows);
}

/** As a block of its own, so that the headings of the example are not the README's. */
function quote(markdown: string): string {
  return markdown
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
