import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { explainStartFailure } from '../../../../src/adapters/k6/runner/start-failure.ts';
import type { ChildCommand } from '../../../../src/adapters/process/child-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'start-failure-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'file'), '');

const explain = (code: string, changes: Partial<ChildCommand> = {}) => {
  const command = {
    path: '/opt/k6',
    args: ['run', '--env=KEY=secret'],
    variables: {},
    workingDirectory: folder,
    onStdout: () => {},
    onStderr: () => {},
    ...changes,
  };
  return explainStartFailure(Object.assign(new Error('spawn failed'), { code }), command).message;
};

describe('why k6 cannot be started', () => {
  it.each([
    ['ENOENT', 'k6 cannot be started from /opt/k6: there is no such file.'],
    ['EACCES', 'k6 cannot be started from /opt/k6: the file may not be executed.'],
    ['ENOEXEC', 'k6 cannot be started from /opt/k6: the file is no program for this machine.'],
    ['EMFILE', 'k6 cannot be started from /opt/k6: spawn failed.'],
  ])('%s', (code, message) => {
    expect(explain(code)).toBe(message);
  });

  it('is the working directory where that is the cause', () => {
    const [gone, file] = [join(folder, 'gone'), join(folder, 'file')];
    expect(explain('ENOENT', { workingDirectory: gone })).toBe(
      `working-directory: there is no directory ${gone}.`,
    );
    expect(explain('ENOTDIR', { workingDirectory: file })).toBe(`working-directory: ${file} is a file.`);
  });

  it('names the longest part where all is too long, by its name alone', () => {
    expect(explain('E2BIG', { variables: { DATA: 'secret'.repeat(1000) } })).toMatch(
      /The longest is the variable DATA with 6 KiB\.$/,
    );
    expect(explain('E2BIG')).toMatch(/The longest is the argument --env=… with 1 KiB\.$/);
  });

  it('names what holds a NUL character, by its name alone', () => {
    expect(explain('ERR_INVALID_ARG_VALUE', { variables: { KEY: 'secret\0' } })).toMatch(
      /the variable KEY holds a NUL character/,
    );
    expect(explain('ERR_INVALID_ARG_VALUE', { args: ['--tag=secret\0'] })).toMatch(
      /the argument --tag=… holds a NUL character/,
    );
  });
});
