import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { downloadFile, type StorageOptions, TooLarge } from '../../../src/adapters/github/storage.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A storage whose n-th answer is the n-th of these, and what it was asked for. */
async function open(answers: readonly ((outgoing: ServerResponse) => void)[]) {
  const asked: string[] = [];
  server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? '');
    (answers[asked.length - 1] ?? answers.at(-1))?.(outgoing);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let addresses = 0;
  const download = (changes: Partial<StorageOptions> = {}) =>
    downloadFile({
      fetch,
      locate: async () => {
        addresses += 1;
        return `http://127.0.0.1:${port}/${addresses}`;
      },
      maxBytes: 1024 * 1024,
      check: () => {},
      timeoutMs: 5_000,
      retryMs: 1,
      ...changes,
    });
  return { asked, download };
}

const whole = (outgoing: ServerResponse) => outgoing.end('whole');
const status = (code: number) => (outgoing: ServerResponse) => outgoing.writeHead(code).end();

it.each([403, 409, 500, 503])('asks after a %i for a new address, and takes what comes', async (code) => {
  const { asked, download } = await open([status(code), whole]);
  expect(Buffer.from(await download()).toString()).toBe('whole');
  expect(asked).toEqual(['/1', '/2']);
});

it.each([404, 410, 429])('takes a %i at its word', async (code) => {
  const { asked, download } = await open([status(code), whole]);
  await expect(download()).rejects.toMatchObject({ name: 'GitHubError', status: code });
  expect(asked).toHaveLength(1);
});

it('asks again for bytes that are not those that are meant, and says in the end what is wrong', async () => {
  const { asked, download } = await open([whole]);
  const check = () => {
    throw new Error('it is another file');
  };
  await expect(download({ check })).rejects.toMatchObject({
    name: 'GitHubError',
    status: 0,
    message: 'what storage sent is not the file: it is another file',
  });
  expect(asked).toHaveLength(3);
});

it('does not ask again for what is too large', async () => {
  const { asked, download } = await open([(outgoing) => outgoing.end(Buffer.alloc(2 * 1024 * 1024))]);
  await expect(download()).rejects.toBeInstanceOf(TooLarge);
  expect(asked).toHaveLength(1);
});
