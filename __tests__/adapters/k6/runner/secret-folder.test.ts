import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeSecretFolder, nameSecretFolder } from '../../../../src/adapters/k6/runner/secret-folder.ts';
import { useTemporaryFolder } from '../../../support/temporary-folder.ts';

const folder = useTemporaryFolder();

describe('a secret folder', () => {
  it('has a name that nobody can guess, and is made where its parent is not there yet', async () => {
    const parent = join(folder.root, 'temp');
    const path = await makeSecretFolder(parent);
    expect(dirname(path)).toBe(parent);
    expect(path).toMatch(/k6-[0-9a-f]{32}$/);
    expect(nameSecretFolder(parent)).not.toBe(nameSecretFolder(parent));
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o700);
  });
});
