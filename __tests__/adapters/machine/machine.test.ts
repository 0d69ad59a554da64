import os from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { createMachinePorts, findTempDirectory } from '../../../src/adapters/machine/machine.ts';

const HOSTED = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' };

describe('this machine', () => {
  it.each([
    ['local', {}],
    ['local', { RUNNER_ENVIRONMENT: 'github-hosted' }],
    ['github-hosted', HOSTED],
    ['self-hosted', { ...HOSTED, RUNNER_ENVIRONMENT: 'self-hosted' }],
    ['self-hosted', { GITHUB_ACTIONS: 'true' }],
  ])('is %s with %j', (runnerClass, env) => {
    expect(createMachinePorts(env).machine.runnerClass).toBe(runnerClass);
  });

  it('is named by the runner where there is one', () => {
    expect(createMachinePorts({ RUNNER_OS: 'macOS' }).machine.os).toBe(`macOS ${os.arch()}`);
    expect(createMachinePorts({}).machine.os).toBe(`${os.type()} ${os.arch()}`);
  });

  it('digests as SHA-256 in hexadecimal', () => {
    expect(createMachinePorts({}).digest('abc')).toMatch(/^ba7816bf.*f20015ad$/);
  });
});

describe('temporary files', () => {
  it("lie in the runner's directory where it has one, else in the system's", () => {
    expect(findTempDirectory({ RUNNER_TEMP: '/runner/temp' })).toBe('/runner/temp');
    expect(findTempDirectory({ RUNNER_TEMP: '' })).toBe(os.tmpdir());
  });
});
