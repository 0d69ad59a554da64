import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Shop {
  readonly url: string;
  stop(): void;
}

/** Starts a version of the demo's web shop on loopback and waits until it listens. */
export async function startShop(program: string, version: '1' | '2'): Promise<Shop> {
  // The shop ends when this process does: the channel closes.
  const child = spawn(process.execPath, [program, version], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  if (child.stdout === null) throw new Error(`${program} has no output to read its address from.`);
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    url,
    stop: () => {
      child.kill();
    },
  };
}
