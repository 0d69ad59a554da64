import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listK6Releases } from '../../../../src/adapters/k6/installer/release-list.ts';

const PATIENCE = { totalMs: 60_000, silenceMs: 20_000, pauseMs: 1 };

let server: Server;
let url: string;
/** What each page holds; pages beyond are empty. */
let pages: unknown[];
let asked: { url: string | undefined; authorization: string | undefined }[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization });
    const page = Number(new URL(request.url ?? '', 'http://host').searchParams.get('page'));
    const body = pages[page - 1] ?? [];
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const release = (tag_name: string, more: object = {}) => ({
  tag_name,
  draft: false,
  prerelease: false,
  ...more,
});
const hundred = (major: number) => Array.from({ length: 100 }, (_, minor) => release(`v${major}.${minor}.0`));
const list = (changes: { token?: string; tokenApiUrl?: string } = {}) =>
  listK6Releases({ apiUrl: url, tokenApiUrl: url, token: '', patience: PATIENCE, ...changes });

describe('the releases of k6', () => {
  it('are the stable ones', async () => {
    const odd = [release('v3.0.0-rc1'), release('ui-v1'), release('v9.0.0', { draft: true })];
    pages = [[release('v2.2.0'), ...odd, release('v1.8.1'), release('v8.0.0', { prerelease: true })]];
    expect(await list()).toEqual(['2.2.0', '1.8.1']);
    expect(asked.map((request) => request.url)).toEqual(['/repos/grafana/k6/releases?per_page=100&page=1']);
  });

  it('are read from two pages, if the first is full, and no more', async () => {
    pages = [hundred(2), hundred(1), hundred(0)];
    const versions = await list();
    expect(versions).toHaveLength(200);
    expect(versions.at(-1)).toBe('1.99.0');
    expect(asked).toHaveLength(2);
  });

  it.each<[string, unknown[]]>([
    ['is empty', [[]]],
    ['holds no version', [[release('nightly')]]],
    ['is an object', [{ message: 'Not Found' }]],
  ])('cannot be told from a list that %s', async (_, answer) => {
    pages = answer;
    await expect(list()).rejects.toThrow(`${url} lists no release of k6`);
  });

  it('cannot be told from an answer that is no JSON', async () => {
    pages = ['<html>'];
    await expect(list()).rejects.toThrow('JSON');
  });
});

describe('the token', () => {
  beforeEach(() => {
    pages = [[release('v2.2.0')]];
  });

  it('is shown to the server that it is of', async () => {
    await list({ token: 'ghs_token', tokenApiUrl: `${url}/api/v3/` });
    expect(asked[0]?.authorization).toBe('Bearer ghs_token');
  });

  it.each([
    ['of another server', { token: 'ghs_token', tokenApiUrl: 'https://github.example.com/api/v3' }],
    ['of another port', { token: 'ghs_token', tokenApiUrl: 'http://127.0.0.1:1' }],
    ['that is empty', { token: '' }],
  ])('%s is shown to nobody', async (_, changes) => {
    await list(changes);
    expect(asked[0]?.authorization).toBeUndefined();
  });
});
