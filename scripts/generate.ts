// npm run generate [-- --check]: writes the README's tables and the JSON Schemas from the code.
import { readFile, writeFile } from 'node:fs/promises';
import { type GeneratedFile, renderGeneratedFiles } from './generate/generated-files.ts';

const root = new URL('../', import.meta.url);
const files = await renderGeneratedFiles(root);
const stale: GeneratedFile[] = [];
for (const file of files) {
  const present = await readFile(new URL(file.path, root), 'utf8').catch(() => null);
  if (present?.replaceAll('\r\n', '\n') !== file.text) stale.push(file);
}
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not up to date: run npm run generate.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of stale) {
    await writeFile(new URL(path, root), text);
    console.log(`Wrote ${path}.`);
  }
}
