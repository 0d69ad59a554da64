// What a bundle may read of its own files, and when: parts by lateCode() only, so that all of them are loaded before
// the first process of the user's starts (src/common/late-code.ts). A library that reads otherwise is told here.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';

/** Beside code. */
const OTHER_FILES = ['licenses.txt', 'package.json'];

/** Lines that know where the bundle lies, and why they may. */
const HARMLESS = [
  // ncc: the place of assets, of which there are none.
  /__nccwpck_require__\.ab = /,
  // fdir looks for another package while it is loaded itself, which is before.
  /^var __require = .*createRequire\)\(import\.meta\.url\);$/,
  // @azure/storage-common: requires node:fs and node:path, for a WebAssembly that it holds itself.
  /^\s*crc64_(require|filename) = /,
  // @actions/tool-cache: a PowerShell script to unpack .7z, which k6 is not packed as.
  /\.join\(__dirname, '\.\.', 'scripts', 'Invoke-7zdec\.ps1'\)/,
];

/** @returns {string[]} what is wrong with the bundle in this folder, in words; empty if nothing is */
export function checkBundle(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const assets = files.filter((file) => !file.endsWith('.js') && !OTHER_FILES.includes(basename(file)));
  return [
    ...assets.map((file) => `${file}: an asset, which would be read from disk; embed it`),
    ...files.filter((file) => file.endsWith('.js')).flatMap(checkCode),
  ];
}

function checkCode(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const problem = judgeLine(line);
    return problem === null ? [] : [`${file}:${index + 1}: ${problem}: ${line.trim().slice(0, 120)}`];
  });
}

function judgeLine(line) {
  if (/^\s*(\/\/|\/?\*)/.test(line)) return null;
  if (line.includes('/* import() */')) {
    return line.includes('lateCode') ? null : 'a part that is not loaded by lateCode()';
  }
  const code = line.replace(/\/\*.*?\*\//g, '');
  // The one import() of the runtime of the bundle loads the parts.
  if (/(?<![\w.$])import\(/.test(code) && !code.includes('import("./" + __nccwpck_require__.u(chunkId))'))
    return 'an import() that the bundle does not hold';
  const rest = code.replace(/createRequire\(import\.meta\.url\)\("([^"]+)"\)/g, (all, name) =>
    isBuiltin(name) ? '' : all,
  );
  if (/\bimport\.meta\b|\b__(dir|file)name\b/.test(rest) && !HARMLESS.some((known) => known.test(rest)))
    return 'knows where the bundle lies, and may read files from there';
  return null;
}
