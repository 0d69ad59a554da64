import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../scripts/tools/tool-locations.ts';

export interface Snippet {
  /** The heading it stands under. */
  readonly title: string;
  readonly text: string;
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8').replaceAll('\r\n', '\n');
}

/** The YAML blocks of a Markdown file, by the heading above them. */
export function listYamlSnippets(path: string): Snippet[] {
  const parts = readRepositoryFile(path).split(/^## /m);
  return parts.flatMap((part) => {
    const title = part.split('\n', 1)[0] ?? '';
    return [...part.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => ({ title, text: match[1] ?? '' }));
  });
}

/** Those that are workflows. */
export function listWorkflowSnippets(path: string): Snippet[] {
  return listYamlSnippets(path).filter(({ text }) => /^jobs:/m.test(text));
}
