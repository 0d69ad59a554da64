import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { warnOfPlace } from '../../src/cli/place-warnings.ts';
import type { CliProgram } from '../../src/cli/program.ts';
import { createMemoryLog } from '../support/memory-log.ts';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'place-test-'));
  mkdirSync(join(top, 'perf'));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function warningsOf(line: string, { at = '', eventName = 'workflow_dispatch', isRepository = true } = {}) {
  const asked = parseArguments(line.split(' '));
  if (asked.kind !== 'work') throw new Error(asked.kind);
  const log = createMemoryLog();
  const program = { root: join(top, at), log } as unknown as CliProgram;
  warnOfPlace(asked.arguments, { eventName, top: isRepository ? top : '' }, program);
  return log.lines;
}

describe('a folder below the root of the repository', () => {
  const below = [expect.stringContaining('This is perf of the repository')];

  it('is warned of where the config or the baselines lie in the root', () => {
    mkdirSync(join(top, '.perf-baseline'));
    expect(warningsOf('run a.js', { at: 'perf' })).toEqual(below);
    expect(warningsOf('baseline show', { at: 'perf' })).toEqual(below);
    mkdirSync(join(top, '.github'));
    writeFileSync(join(top, '.github/perf-baseline.yml'), '');
    expect(warningsOf('run a.js', { at: 'perf' })).toEqual(below);
  });

  it('is no surprise where it has them itself, or the config is named', () => {
    mkdirSync(join(top, '.perf-baseline'));
    expect(warningsOf('run a.js --config-file x.yml', { at: 'perf' })).toEqual([]);
    mkdirSync(join(top, 'perf/.perf-baseline'));
    expect(warningsOf('run a.js', { at: 'perf' })).toEqual([]);
  });

  it('is no surprise where there is nothing above, no repository, or nothing below', () => {
    expect(warningsOf('run a.js', { at: 'perf' })).toEqual([]);
    mkdirSync(join(top, '.perf-baseline'));
    expect(warningsOf('run a.js')).toEqual([]);
    expect(warningsOf('run a.js', { at: 'perf', isRepository: false })).toEqual([]);
  });
});

describe('the checkout of a pull request', () => {
  const eventName = 'pull_request_target';

  it('is warned of where its own baseline would be believed', () => {
    const warned = [expect.stringContaining('which the pull request can change')];
    expect(warningsOf('run a.js', { eventName })).toEqual(warned);
    expect(warningsOf('compare a.json', { eventName })).toEqual(warned);
  });

  it.each(['run a.js --base-ref origin/main', 'run a.js --baseline none', 'validate a.js'])(
    'is no danger to %s',
    (line) => {
      expect(warningsOf(line, { eventName })).toEqual([]);
    },
  );
});
