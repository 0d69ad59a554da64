/**
 * Cuts GitHub's OpenAPI description down to the operations this project calls, for the fake GitHub of the tests.
 * The package is 385 MB unpacked, so it is packed into .tools/ and one file is read out of it.
 *
 * npm run tools does not need this; run it by hand when an operation is added: node scripts/trim-openapi.ts
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = '@octokit/openapi@23.0.2';
const ARCHIVE = 'octokit-openapi-23.0.2.tgz';
const OPERATIONS = new Set([
  'actions/download-artifact',
  'actions/get-workflow-run',
  'actions/list-artifacts-for-repo',
  'actions/list-workflow-run-artifacts',
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/get-commit',
  'git/get-ref',
  'git/update-ref',
  'issues/add-labels',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-labels-on-issue',
  'issues/update-comment',
  'pulls/create',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/update',
  'repos/compare-commits-with-basehead',
  'repos/create-or-update-file-contents',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-latest-release',
  'repos/list-commits',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-releases',
  'users/get-authenticated',
]);
/** Prose and documentation links: two thirds of the file, and nothing a validator reads. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
  'x-github',
]);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const root = resolve(import.meta.dirname, '..');
const full = loadDescription(join(root, '.tools'));
const paths = strip(pickPaths(full.paths as JsonObject), false) as JsonObject;
const trimmed: JsonObject = {
  openapi: full.openapi as Json,
  info: {
    title: `GitHub REST API, cut from ${PACKAGE}`,
    version: (full.info as JsonObject).version as Json,
  },
  paths,
  components: pickComponents(full.components as JsonObject, paths),
};
const target = join(root, '__tests__/fixtures/github-openapi.json');
mkdirSync(join(root, '__tests__/fixtures'), { recursive: true });
writeFileSync(target, `${JSON.stringify(trimmed)}\n`);
console.log(`${target}: ${OPERATIONS.size} operations`);

function loadDescription(tools: string): JsonObject {
  mkdirSync(tools, { recursive: true });
  if (!existsSync(join(tools, ARCHIVE))) {
    console.log(`getting ${PACKAGE} (29 MB)`);
    execFileSync('npm', ['pack', PACKAGE, '--pack-destination', tools], { cwd: root, stdio: 'inherit' });
  }
  const member = 'package/generated/api.github.com.json';
  const text = execFileSync('tar', ['-xOzf', join(tools, ARCHIVE), member], {
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  return JSON.parse(text) as JsonObject;
}

function pickPaths(all: JsonObject): JsonObject {
  const picked: JsonObject = {};
  const found = new Set<string>();
  for (const [path, item] of Object.entries(all)) {
    for (const [method, operation] of Object.entries(item as JsonObject)) {
      const id = (operation as JsonObject).operationId as string;
      if (!OPERATIONS.has(id)) continue;
      found.add(id);
      const kept = (picked[path] ?? {}) as JsonObject;
      picked[path] = { ...kept, [method]: operation };
    }
  }
  const missing = [...OPERATIONS].filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`${PACKAGE} has no operation ${missing.join(', ')}`);
  return picked;
}

/** Drops prose; below `properties` every key is a field of GitHub's and stays. */
function strip(value: Json, fieldNames: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => fieldNames || !PROSE.has(key));
  const stripped = Object.fromEntries(
    entries.map(([key, item]) => [key, strip(item, !fieldNames && key === 'properties')]),
  );
  return fieldNames ? stripped : repair(stripped);
}

/** Two places where GitHub's description is stricter than its meaning. */
function repair(schema: JsonObject): JsonObject {
  const { nullable, ...rest } = schema;
  // JSON schema validators refuse `nullable` without a type, which GitHub writes beside `anyOf`.
  if (nullable === true && rest.type === undefined) return { anyOf: [rest, { type: 'null' }] };
  // Any error fits the "basic error" and the special one beside it, so "exactly one of" never holds.
  const isError = JSON.stringify(rest.oneOf ?? null).includes('#/components/schemas/basic-error');
  if (!isError) return schema;
  const { oneOf, ...others } = schema;
  return { ...others, anyOf: oneOf as Json };
}

/** Every component that the paths lead to, directly or through another. */
function pickComponents(all: JsonObject, paths: JsonObject): JsonObject {
  const picked: JsonObject = {};
  const queue = listReferences(paths);
  for (let reference = queue.pop(); reference !== undefined; reference = queue.pop()) {
    const [, , kind = '', name = ''] = reference.split('/');
    const group = (picked[kind] ?? {}) as JsonObject;
    picked[kind] = group;
    if (name in group || kind === 'examples') continue;
    const component = strip((all[kind] as JsonObject)[name] as Json, false);
    group[name] = component;
    queue.push(...listReferences(component));
  }
  return picked;
}

function listReferences(value: Json): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"(#\/components\/[^"]+)"/g)].map(
    (match) => match[1] as string,
  );
}
