// What the linter cannot say: which folder may import which (docs/decisions/0001-layers.md),
// and how long a file may be.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');
const LONGEST_FILE = 200;
const ROOTS = [
  'main.ts',
  'github-ports.ts',
  'cli.ts',
  'cli-program.ts',
  'cli-ports.ts',
  'cli-warnings.ts',
  'cli-action.ts',
  'cli-documents.ts',
];
/** What each folder may import beside itself and the files of src/ that are no composition root. */
const ALLOWED = {
  measurement: [],
  statistics: [],
  readers: ['measurement'],
  baseline: ['measurement', 'statistics'],
  comparison: ['baseline', 'measurement', 'statistics'],
  report: ['comparison', 'baseline', 'measurement', 'statistics'],
  'command-line': ['modes', 'report', 'comparison', 'baseline', 'measurement', 'statistics', 'readers'],
  modes: ['report', 'comparison', 'baseline', 'measurement', 'statistics', 'readers'],
  adapters: ['report', 'comparison', 'baseline', 'measurement', 'statistics', 'readers'],
};
const PURE_PACKAGES = [
  'node:util',
  'valibot',
  'yaml',
  'leven',
  'shlex',
  'semver',
  'markdown-it',
  'csv-parse/sync',
];

const problems = [];
for (const file of readdirSync(src, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))) {
  const text = readFileSync(join(src, file), 'utf8');
  const lines = text.split('\n').length - 1;
  if (lines > LONGEST_FILE) problems.push(`src/${file}: ${lines} lines; ${LONGEST_FILE} at most`);
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map((match) => match[1]);
  for (const name of imports) problems.push(...judgeImport(file, name));
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}

function judgeImport(file, name) {
  if (ROOTS.includes(file)) return [];
  const folder = file.includes(sep) ? file.split(sep)[0] : '';
  if (!name.startsWith('.')) {
    // A k6 script written out as text imports k6's own modules.
    if (name.startsWith('k6')) return [];
    const vendor = !PURE_PACKAGES.includes(name);
    return vendor && folder !== 'adapters'
      ? [`src/${file}: imports ${name}; only adapters touch the world`]
      : [];
  }
  const target = relative(src, resolve(src, dirname(file), name)).split(sep);
  const [targetFolder, adapter] = target.length === 1 ? ['', ''] : target;
  if (ROOTS.includes(target.join('/'))) return [`src/${file}: imports a composition root`];
  if (folder === 'adapters' && targetFolder === 'adapters') {
    const own = file.split(sep)[1];
    // An adapter of several files is a folder; its files belong together.
    return adapter === own && file.split(sep).length > 2
      ? []
      : [`src/${file}: imports the adapter ${adapter}`];
  }
  if (targetFolder === '' || targetFolder === folder || folder === '') {
    return folder === '' && targetFolder === 'adapters' ? [`src/${file}: imports an adapter`] : [];
  }
  return ALLOWED[folder]?.includes(targetFolder)
    ? []
    : [`src/${file}: ${folder} may not import ${targetFolder}`];
}
