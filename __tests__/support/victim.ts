import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from '@jest/globals';

/** Tells a script the process that it attacks: an attacker would try every number. */
export function serveVictim(): { pid: number; url: string } {
  const victim = { pid: 0, url: '' };
  const server = createServer((_, response) => void response.end(`${victim.pid}`));
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    victim.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  return victim;
}
