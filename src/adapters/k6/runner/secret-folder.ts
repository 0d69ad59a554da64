import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A path that nobody can guess. */
export function nameSecretFolder(parent: string): string {
  return join(parent, `k6-${randomBytes(16).toString('hex')}`);
}

/** A folder of such a name, for this user only. */
export async function makeSecretFolder(parent: string): Promise<string> {
  const folder = nameSecretFolder(parent);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
