import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Service {
  readonly url: string;
  close(): Promise<void>;
}

/** Answers `/500` with status 500, and so on, each after the same time: the load is known beforehand. */
export async function startService(delayMs = 0): Promise<Service> {
  const server = createServer(async (request, response) => {
    if (delayMs > 0) await wait(delayMs);
    response.writeHead(Number(request.url?.slice(1)) || 200).end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
