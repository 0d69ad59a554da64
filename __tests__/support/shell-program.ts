import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { it } from '@jest/globals';

/** `it` for tests that start programs made of shell commands. */
export const itInShell = process.platform === 'win32' ? it.skip : it;

/** Writes a program for `/bin/sh`, with the folders above it, and returns its path. */
export function writeShellProgram(path: string, ...commands: readonly string[]): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${commands.join('\n')}\n`, { mode: 0o755 });
  return path;
}

/** A program that says it is k6 of a version, and can nothing else. */
export function writeK6StandIn(path: string, version: string): string {
  return writeShellProgram(path, `echo "k6 v${version} (commit/devel, go1.26.8, linux/amd64)"`);
}
