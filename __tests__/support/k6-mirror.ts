import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseAsset } from '../../src/k6/release.ts';

/** One answer of the mirror in place of the real one. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface K6Mirror {
  readonly url: string;
  /** `GET /path` of every request, in order, with ` +authorization` where there was one. */
  readonly requests: string[];
  /** The whole archive. */
  readonly archive: Buffer;
  readonly assetPath: string;
  readonly checksumsPath: string;
  /** Answers a path differently until the next reset. */
  answer(path: string, answer: Answer): void;
  reset(): void;
  close(): Promise<void>;
}

/** Serves a real release of k6 as the download page does: the archive with a real binary, and its checksums. */
export async function startK6Mirror(k6: string, version: string): Promise<K6Mirror> {
  const asset = chooseAsset(version, { os: process.platform, arch: process.arch });
  const archive = packBinary(k6, asset.folder, asset.name);
  const digest = createHash('sha256').update(archive).digest('hex');
  const assetPath = `/v${version}/${asset.name}`;
  const checksumsPath = `/v${version}/k6-v${version}-checksums.txt`;
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    requests.push(
      `${request.method} ${path}${request.headers.authorization === undefined ? '' : ' +authorization'}`,
    );
    const answer = answers.get(path);
    if (answer !== undefined) answer(request, response);
    else if (path === assetPath) response.end(archive);
    else if (path === checksumsPath) response.end(`${'0'.repeat(64)}  other.zip\n${digest}  ${asset.name}\n`);
    else response.writeHead(404).end('Not Found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    archive,
    assetPath,
    checksumsPath,
    answer: (path, answer) => void answers.set(path, answer),
    reset() {
      answers.clear();
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function packBinary(k6: string, folder: string, name: string): Buffer {
  const work = mkdtempSync(join(tmpdir(), 'k6-mirror-'));
  try {
    mkdirSync(join(work, folder));
    copyFileSync(k6, join(work, folder, process.platform === 'win32' ? 'k6.exe' : 'k6'));
    if (name.endsWith('.zip')) execFileSync('tar', ['-a', '-cf', name, folder], { cwd: work });
    else execFileSync('tar', ['-I', 'gzip -1', '-cf', name, folder], { cwd: work });
    return readFileSync(join(work, name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
