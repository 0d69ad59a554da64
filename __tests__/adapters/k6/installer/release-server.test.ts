import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  describeUrl,
  fetchFile,
  fetchText,
  type Patience,
  ResponseError,
} from '../../../../src/adapters/k6/installer/release-server.ts';
import { useTemporaryFolder } from '../../../support/temporary-folder.ts';

const folder = useTemporaryFolder();

const QUIET: Patience = { totalMs: 60_000, silenceMs: 20_000, pauseMs: 1 };
const HASTY: Patience = { totalMs: 1500, silenceMs: 400, pauseMs: 1 };
/** More than fits into the buffers of a connection. */
const FILE = Buffer.alloc(3_000_000, 'k6 ');

type Respond = (response: ServerResponse, count: number) => void;

let server: Server;
let respond: Respond;
let seen: { url: string; headers: NodeJS.Dict<string | string[]> }[];

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    respond(response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const address = (user = '') =>
  `http://${user}127.0.0.1:${(server.address() as AddressInfo).port}/v2/k6?sig=s`;
const shown = () => describeUrl(address());
const text = (patience = QUIET, url = address()) =>
  fetchText({ url, headers: { accept: 'text/x' }, patience });
const file = (patience = QUIET) =>
  fetchFile({ url: address(), headers: {}, patience }, join(folder.root, 'file'));

describe('a server that answers', () => {
  it('gives the text; it is told who asks, and what was given to tell it', async () => {
    respond = (response) => void response.end('größe');
    expect(await text()).toBe('größe');
    expect(seen[0]).toMatchObject({
      url: '/v2/k6?sig=s',
      headers: { accept: 'text/x', 'user-agent': 'perf-baseline-action' },
    });
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it('gives the file, whole, with its checksum', async () => {
    respond = (response) => void response.end(FILE);
    expect(await file()).toBe(createHash('sha256').update(FILE).digest('hex'));
    expect(readFileSync(join(folder.root, 'file')).equals(FILE)).toBe(true);
  });

  it('is shown the user and password of its address, decoded', async () => {
    respond = (response) => void response.end('x');
    await text(QUIET, address('us%40er:p%3Aw@'));
    const basic = Buffer.from('us@er:p:w').toString('base64');
    expect(seen[0]?.headers.authorization).toBe(`Basic ${basic}`);
  });

  it.each([400, 403, 404])('%i is believed at once', async (status) => {
    respond = (response) => void response.writeHead(status).end();
    const error = await text().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ status, message: `${shown()} answered ${status}` });
    expect(seen).toHaveLength(1);
  });

  it.each([408, 429, 500, 503])('%i is asked again, three times in all', async (status) => {
    respond = (response) => void response.writeHead(status).end();
    await expect(text()).rejects.toThrow(`answered ${status}`);
    expect(seen).toHaveLength(3);
  });
});

describe('a server that fails', () => {
  it('by breaking off is asked again; the half that came is not kept', async () => {
    respond = (response, count) => {
      response.writeHead(200, { 'content-length': FILE.length });
      if (count === 2) response.end(FILE);
      else response.write(Buffer.alloc(100_000, 'half'), () => response.destroy());
    };
    expect(await file()).toBe(createHash('sha256').update(FILE).digest('hex'));
    expect(readFileSync(join(folder.root, 'file')).equals(FILE)).toBe(true);
  });

  it('by breaking off every time is named', async () => {
    respond = (response) => {
      response.writeHead(200, { 'content-length': FILE.length });
      response.write('x', () => response.destroy());
    };
    await expect(file()).rejects.toThrow(`${shown()}: `);
    expect(seen).toHaveLength(3);
  });

  it('by silence is not waited for for ever', async () => {
    respond = (response) => {
      response.writeHead(200, { 'content-length': FILE.length });
      response.write('x');
    };
    await expect(file(HASTY)).rejects.toThrow(/took longer than 1.5 s|timeout/i);
  });

  it('by trickling is not waited for for ever', async () => {
    respond = (response) => {
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    };
    await expect(file(HASTY)).rejects.toThrow(`${shown()} took longer than 1.5 s`);
  });

  it('by not being there says so', async () => {
    const url = address();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(text(QUIET, url)).rejects.toThrow(/ECONNREFUSED/);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
});

describe('an address in a message', () => {
  it('holds neither user, password nor query', () => {
    expect(describeUrl('https://user:secret@host:8443/k6/v2?token=secret#x')).toBe('https://host:8443/k6/v2');
  });

  it('is all that a failing server shows of it', async () => {
    respond = (response) => void response.writeHead(404).end();
    await expect(text(QUIET, address('user:secret@'))).rejects.toThrow(/^http:\/\/127\.0\.0\.1:\d+\/v2\/k6 /);
  });
});
