// What the linter cannot say (docs/decisions/0010-house.md): which folder of src/ may import which, that no files
// import each other in a circle, how long a file may be, that the program loads its own files in one way only, that
// every file has a test of its own, and that the documents name files that exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LAYERS, layerOf } from './layers.mjs';
import { listUnmirrored } from './mirror-tests.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');
const LONGEST_FILE = 300;
/** Packages that touch nothing outside the process. */
const PURE_PACKAGES = [
  'node:util',
  'valibot',
  'yaml',
  'leven',
  'js-tokens',
  'shlex',
  'semver',
  'csv-parse/sync',
];
const PROGRAMS = ['action', 'cli'];
/** Documents whose paths must lead somewhere. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

const files = readdirSync(src, { recursive: true })
  .map((name) => String(name).split(sep).join('/'))
  .filter((name) => name.endsWith('.ts'))
  .sort();
const imports = new Map(files.map((file) => [file, listImports(file)]));
const problems = [
  ...files.flatMap(judgeFile),
  ...findCircles().map((circle) => `src/: these files import each other in a circle: ${circle.join(', ')}`),
  ...listUnmirrored(files, readSource, (path) => existsSync(join(root, path))),
  ...DOCUMENTS.flatMap(findDeadPaths),
];
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}

function readSource(file) {
  return readFileSync(join(src, file), 'utf8');
}

function listImports(file) {
  return [...readSource(file).matchAll(/(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map((match) => match[1]);
}

function judgeFile(file) {
  const layer = layerOf(file);
  if (layer === null) return [`src/${file}: is in no folder of scripts/layers.mjs`];
  const lines = readSource(file).split('\n').length - 1;
  const long = lines > LONGEST_FILE ? [`src/${file}: ${lines} lines; ${LONGEST_FILE} at most`] : [];
  return [
    ...long,
    ...listLateReads(file),
    ...imports.get(file).flatMap((name) => judgeImport(file, layer, name)),
  ];
}

/** Once a process of the user's has started, nothing of this program may be read from disk (docs/architecture.md). */
function listLateReads(file) {
  const source = readSource(file).replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  const rest = source
    .replace(/\blateCode\(\s*\(\) =>\s*import\('[^']+'\)/g, '')
    .replace(/\btypeof import\(/g, '');
  const reads = ['import(', 'import.meta', 'require(', '__dirname', '__filename', 'new Worker(', 'fork('];
  return reads
    .filter((text) => new RegExp(`(?<![\\w.'"\`])${text.replace(/[.()]/g, '\\$&')}`).test(rest))
    .map(
      (text) =>
        `src/${file}: ${text} reads the program's own files; write lateCode(() => import('…')), or embed them`,
    );
}

function judgeImport(file, layer, name) {
  if (!name.startsWith('.')) {
    // A k6 script written out as text imports k6's own modules.
    const free = name.startsWith('k6') || PURE_PACKAGES.includes(name);
    const touchesWorld = layer.startsWith('adapters/') || PROGRAMS.includes(layer);
    return free || touchesWorld ? [] : [`src/${file}: imports ${name}; only adapters touch the world`];
  }
  const target = targetOf(file, name);
  if (!imports.has(target)) return [];
  const other = layerOf(target);
  if (other === layer || LAYERS[layer].includes(other)) return [];
  return [`src/${file}: ${layer} may not import ${other} (${target})`];
}

function targetOf(file, name) {
  return relative(src, resolve(src, dirname(file), name))
    .split(sep)
    .join('/');
}

/** Strongly connected files (Tarjan 1972, SIAM J. Comput. 1(2)); type imports count as well. */
function findCircles() {
  const order = new Map();
  const lowest = new Map();
  const open = [];
  const circles = [];
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    open.push(file);
    for (const name of imports.get(file)) {
      const target = name.startsWith('.') ? targetOf(file, name) : '';
      if (!imports.has(target)) continue;
      if (!order.has(target)) visit(target);
      if (open.includes(target)) lowest.set(file, Math.min(lowest.get(file), lowest.get(target)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return circles;
}

/** Paths that lead nowhere, and names after a path (`src/a.ts:name`) that the file does not declare. */
function findDeadPaths(document) {
  const named = readFileSync(join(root, document), 'utf8').matchAll(
    /(?<![\w/.-])((?:src|scripts|bench|examples|__tests__|docs|schema)\/[\w./-]*[\w/])(?::(\w+))?/g,
  );
  const problems = [...named].flatMap(([, name, symbol]) => {
    if (!existsSync(join(root, name))) return [`${document}: names ${name}, which does not exist`];
    if (symbol === undefined) return [];
    return declares(readFileSync(join(root, name), 'utf8'), symbol)
      ? []
      : [`${document}: names ${symbol} in ${name}, which does not declare it`];
  });
  return [...new Set(problems)];
}

/** At the top of the file, or as a property; what is only imported is declared elsewhere. */
function declares(source, symbol) {
  const atTop = `(?:export )?(?:async |abstract )*(?:function\\*?|class|const|let|interface|type) ${symbol}\\b`;
  const property = `\\s+(?:readonly )?${symbol}\\??:`;
  return new RegExp(`^(?:${atTop}|${property})`, 'm').test(source);
}
