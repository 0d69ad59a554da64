import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

/** Compares with a file under __tests__/fixtures; UPDATE_GOLDEN=1 writes it, for a person to read. */
export function expectGolden(name: string, text: string): void {
  const path = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
}
