import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readK6Version } from '../../../../src/adapters/k6/installer/binary.ts';
import { buildK6 } from '../../../../src/adapters/k6/installer/go-build.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';
import { itInShell, writeShellProgram } from '../../../support/shell-program.ts';
import { useTemporaryFolder } from '../../../support/temporary-folder.ts';

const folder = useTemporaryFolder();

/** A Go that notes what it is asked, and builds a k6 of a version. */
const installGo = (version: string) =>
  writeShellProgram(
    join(folder.root, 'bin', 'go'),
    `echo "CGO_ENABLED=$CGO_ENABLED GOPROXY=$GOPROXY $*" >> ${folder.root}/asked`,
    'case "$1 $2" in',
    `'mod download') echo '{"Dir":"${folder.root}/module"}' ;;`,
    `*) printf '#!/bin/sh\\necho "k6 v${version} (go)"\\n' > "$6"; chmod +x "$6" ;;`,
    'esac',
  );
const build = (version: string) =>
  buildK6({
    version,
    directory: folder.root,
    env: { PATH: `${join(folder.root, 'bin')}:/usr/bin:/bin`, GOPROXY: 'https://proxy.example' },
    os: 'linux',
  });
const asked = () => readFileSync(join(folder.root, 'asked'), 'utf8').trim().split('\n');

describe('k6 by Go', () => {
  itInShell.each([
    ['2.2.0', 'go.k6.io/k6/v2@v2.2.0'],
    ['1.8.1', 'go.k6.io/k6@v1.8.1'],
    ['0.58.0', 'go.k6.io/k6@v0.58.0'],
  ])('is built from the module of its major version: %s', async (version, module) => {
    installGo(version);
    const built = await build(version);
    expect(await readK6Version(join(built, 'k6'), { log: createMemoryLog(), env: {}, githubToken: '' })).toBe(
      version,
    );
    expect(asked()).toEqual([
      `CGO_ENABLED=0 GOPROXY=https://proxy.example mod download -json ${module}`,
      `CGO_ENABLED=0 GOPROXY=https://proxy.example build -C ${folder.root}/module -trimpath -o ${built}/k6 .`,
    ]);
  });

  it('needs a go', async () => {
    await expect(build('2.2.0')).rejects.toThrow('there is no go on PATH');
  });

  itInShell('that does not build is an error with what Go said', async () => {
    writeShellProgram(join(folder.root, 'bin', 'go'), 'echo "go: unknown revision v2.99.0" >&2', 'exit 1');
    await expect(build('2.99.0')).rejects.toThrow('go: unknown revision v2.99.0');
    expect(existsSync(join(folder.root, 'built'))).toBe(false);
  });
});
