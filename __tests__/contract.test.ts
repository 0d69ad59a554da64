import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { parse } from 'yaml';
import { renderGeneratedFiles } from '../scripts/generate/generated-files.ts';
import { buildSampleReport, renderSampleBaseline } from '../scripts/generate/sample-comment.ts';
import { listUnfinished } from '../scripts/generate/unfinished.ts';
import { REPOSITORY } from '../scripts/tools/tool-locations.ts';
import { OUTPUT_NAMES } from '../src/modes/publish/outputs.ts';
import { RESULT_FORMATS } from '../src/readers/result-formats.ts';
import { parseConfig } from '../src/settings/config-file.ts';
import { ConfigSchema } from '../src/settings/config-schema.ts';
import { INPUT_NAMES, type InputName } from '../src/settings/inputs.ts';
import { refuseUnfinished } from '../src/settings/not-yet.ts';
import { requireInputs } from './support/inputs.ts';
import { listYamlSnippets, readRepositoryFile } from './support/readme.ts';

interface ActionInput {
  readonly description?: string;
  readonly default?: string;
}

const action = parse(readRepositoryFile('action.yml'));
const inputs: Readonly<Record<string, ActionInput>> = action.inputs;
const parseUnset = () => requireInputs({ read: () => '', passed: [] });

describe('action.yml', () => {
  it('names the inputs that the code reads, in its order', () => {
    expect(Object.keys(inputs)).toEqual([...INPUT_NAMES]);
  });

  it('names the outputs that the code sets, in its order', () => {
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('runs the committed bundle on the newest Node that runners have', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('names every format of results', () => {
    const named = [...(inputs.format?.description ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => name !== 'results')).toEqual([...RESULT_FORMATS]);
  });

  it('describes every input and output in a sentence', () => {
    for (const { description } of [...Object.values(inputs), ...Object.values<ActionInput>(action.outputs)]) {
      expect(description).toMatch(/^\S.+[.…]$/);
    }
  });

  const written = Object.entries(inputs).filter(([, input]) => input.default !== undefined);
  it.each(written.filter(([, input]) => !input.default?.startsWith('${{')))(
    'gives %s the default that the code has',
    (name, input) => {
      const read = (asked: InputName) => (asked === name ? (input.default ?? '') : '');
      expect(requireInputs({ read, passed: [] })).toEqual(parseUnset());
    },
  );

  it.each(['scenario-file', 'env', 'rules', 'suites', 'wait-on'])(
    'gives %s no default, which would win over the config file',
    (name) => {
      expect(inputs[name]).toEqual({ description: expect.any(String) });
    },
  );
});

describe('generated files', () => {
  it('are what npm run generate writes', async () => {
    const files = await renderGeneratedFiles(pathToFileURL(`${REPOSITORY}/`));
    expect(files.map(({ path }) => path)).toContain('README.md');
    for (const { path, text } of files) expect(readRepositoryFile(path)).toBe(text);
  });
});

describe("the README's config", () => {
  const snippet = listYamlSnippets('README.md').find(({ title }) => title === 'Configuration')?.text ?? '';

  it('is a config that this version takes as a whole', () => {
    const config = parseConfig(snippet, 'README.md');
    expect(() => refuseUnfinished(parseUnset(), config)).not.toThrow();
    expect(config.suites.checkout?.scenarioFile).toBe('perf/checkout.js');
    expect(config.rules.length).toBeGreaterThan(3);
  });

  it('shows every key but those of later versions', () => {
    const later = listUnfinished();
    const missing = Object.keys(ConfigSchema.entries).filter(
      (key) => !(key in parse(snippet)) && !later.includes(key),
    );
    // `service` belongs to the inputs build, start and wait-on.
    expect(missing.filter((key) => key !== 'service' || !later.includes('The input start'))).toEqual([]);
  });

  it('leads editors to the published schema', () => {
    const { $id } = JSON.parse(readRepositoryFile('schema/config.schema.json'));
    expect(snippet.split('\n')[0]).toBe(`# yaml-language-server: $schema=${$id}`);
  });
});

describe('schemas', () => {
  const compile = (name: string) => {
    const ajv = new Ajv({ allErrors: true, strictTypes: false, strictTuples: false });
    ajvFormats.default(ajv);
    return ajv.compile(JSON.parse(readRepositoryFile(`schema/${name}.schema.json`)));
  };

  it('take the config of the README, and name what is wrong in another', () => {
    const validate = compile('config');
    const [snippet] = listYamlSnippets('README.md').filter(({ title }) => title === 'Configuration');
    validate(parse(snippet?.text ?? ''));
    expect(validate.errors).toBeNull();
    for (const wrong of [
      'ruels: classic',
      'baseline: { history: 0 }',
      'rules: [{ warn: +5 % }]',
      'evidence: maybe',
    ]) {
      expect(validate(parse(wrong))).toBe(false);
    }
  });

  it('take a report', () => {
    const validate = compile('report');
    validate(JSON.parse(JSON.stringify(buildSampleReport())));
    expect(validate.errors).toBeNull();
    expect(validate({ version: 1 })).toBe(false);
  });

  it('take a baseline', () => {
    const validate = compile('baseline');
    validate(JSON.parse(renderSampleBaseline()));
    expect(validate.errors).toBeNull();
    expect(validate({ version: 2, suite: 'a', environments: {}, runs: [] })).toBe(false);
  });
});

describe('documents', () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-');

  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'docs/security.md',
    'docs/decisions/README.md',
  ])('has no dead links in %s', (path) => {
    const folder = join(REPOSITORY, path, '..');
    const text = readRepositoryFile(path);
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((match) => `#${slug(match[1] ?? '')}`);
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const local = links.filter((link) => !/^https?:/.test(link));
    const dead = local.filter((link) =>
      link.startsWith('#') ? !headings.includes(link) : !existsSync(join(folder, link.replace(/#.*/, ''))),
    );
    expect(dead).toEqual([]);
  });
});
