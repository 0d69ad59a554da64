import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { WebSocket } from 'ws';
import { REPOSITORY } from '../../scripts/tools/tool-locations.ts';
import { type StandIn, startStandIn } from '../support/example.ts';

jest.setTimeout(120_000);

const open: StandIn[] = [];
afterEach(async () => {
  for (const standIn of open.splice(0)) await standIn.close();
});
const start = async (name: string, env: Record<string, string> = {}) => {
  const standIn = await startStandIn(name, env);
  open.push(standIn);
  return standIn;
};

const QUICK = { FIRST_TOKEN_MS: '1', TOKENS: '3', TOKEN_MS: '1', TOOL_MS: '2' };
const VALID = { model: 'm', max_tokens: 10, messages: [{ role: 'user', content: 'Hi' }] };
const ask = ({ url }: StandIn, message: unknown) =>
  fetch(`${url}/v1/messages`, { method: 'POST', body: JSON.stringify(message) });
const listEvents = (text: string) => [...text.matchAll(/^event: (\w+)$/gm)].map((match) => match[1]);

describe('the generator of faults', () => {
  // The first numbers of mulberry32 for this seed, computed apart from this code.
  it('is mulberry32', async () => {
    const { createRandom } = await import(join(REPOSITORY, 'examples/stand-ins/random.mjs'));
    const random = createRandom(12_345);
    expect([random(), random(), random()]).toEqual([
      0.9797282677609473, 0.3067522644996643, 0.484205421525985,
    ]);
  });
});

describe.each(['http-api', 'llm', 'gateway', 'agent'])('%s', (name) => {
  it('listens on loopback, and ends with status 0 when asked to', async () => {
    const standIn = await startStandIn(name);
    expect(standIn.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await standIn.close()).toBe(0);
  });

  it('ends by itself when nobody asks it', async () => {
    expect(await (await startStandIn(name, { IDLE_SECONDS: '0.2' })).ended).toBe(0);
  });

  it('says which variable is wrong', async () => {
    await expect(startStandIn(name, { PORT: 'http' })).rejects.toThrow(`${name} did not start: 2`);
  });
});

describe('llm', () => {
  it('streams an answer', async () => {
    const response = await ask(await start('llm', QUICK), VALID);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(listEvents(await response.text())).toEqual([
      'message_start',
      'content_block_start',
      ...Array(3).fill('content_block_delta'),
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
  });

  it('sends no header before the first token, and the last token long after', async () => {
    const standIn = await start('llm', { FIRST_TOKEN_MS: '60', TOKENS: '5', TOKEN_MS: '20' });
    const started = performance.now();
    const response = await ask(standIn, VALID);
    const headers = performance.now() - started;
    await response.text();
    // Lower bounds only: a busy machine makes both longer.
    expect(headers).toBeGreaterThanOrEqual(59);
    expect(performance.now() - started).toBeGreaterThanOrEqual(139);
  });

  it('calls a tool when it is given one', async () => {
    const response = await ask(await start('llm', QUICK), { ...VALID, tools: [{ name: 'get_weather' }] });
    expect(await response.text()).toContain('"stop_reason":"tool_use"');
  });

  it.each([
    [{ ...VALID, messages: [] }, /messages: must not be empty/],
    [{ ...VALID, max_tokens: 0 }, /max_tokens/],
    [{ ...VALID, model: undefined }, /model: is required/],
    [{ ...VALID, tools: 'none' }, /tools: must be a list/],
    ['text', /not a JSON object/],
  ])('refuses %j', async (message, said) => {
    const response = await ask(await start('llm', QUICK), message);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      type: 'error',
      error: { type: 'invalid_request_error', message: expect.stringMatching(said) },
    });
  });

  it('fails the same requests in every run, whatever was refused between them', async () => {
    const faults = async (refused: boolean) => {
      const standIn = await start('llm', { ...QUICK, ERROR_RATE: '0.3', SEED: '11' });
      const statuses: number[] = [];
      for (let index = 0; index < 20; index += 1) {
        if (refused) await ask(standIn, {});
        const response = await ask(standIn, VALID);
        await response.text();
        statuses.push(response.status);
      }
      return statuses;
    };
    const first = await faults(false);
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await faults(true)).toEqual(first);
  });
});

describe('http-api', () => {
  it('answers on HTTP and on a WebSocket', async () => {
    const { url } = await start('http-api', { LATENCY_MS: '0', AGENT_MS: '0' });
    expect(await (await fetch(`${url}/api/v1/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${url}/api/v1/version`)).json()).toEqual({ version: '1.4.0' });
    expect((await fetch(`${url}/api/v1/other`)).status).toBe(404);
    const socket = new WebSocket(`${url.replace('http', 'ws')}/ws`);
    const said = await new Promise<string>((resolve, reject) => {
      socket.on('error', reject);
      socket.on('open', () => socket.send('hello'));
      socket.on('message', (data) => resolve(String(data)));
    });
    socket.close();
    expect(JSON.parse(said)).toEqual({ type: 'agent_response', text: 'You said: hello' });
  });
});

describe('gateway', () => {
  it.each([
    [{}, 401],
    [{ authorization: 'Bearer wrong' }, 401],
    [{ authorization: 'Bearer t1' }, 200],
  ])('answers %j with %d', async (headers, status) => {
    const { url } = await start('gateway', { TOKEN: 't1', LATENCY_MS: '0' });
    for (const path of ['/gateway/health', '/releases/controls', '/documents/feed', '/tasks']) {
      expect((await fetch(`${url}${path}`, { headers })).status).toBe(status);
    }
  });
});

describe('agent', () => {
  it('refuses what exceeds its capacity, and recovers', async () => {
    const { url } = await start('agent', { CAPACITY: '2', CHAT_MS: '1000' });
    const chat = async () => {
      const response = await fetch(`${url}/api/chat`, { method: 'POST', body: '{"userId":"u"}' });
      await response.text();
      return response.status;
    };
    const statuses = await Promise.all(Array.from({ length: 8 }, chat));
    // Two at work and two waiting.
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 503, 503, 503, 503]);
    expect(await chat()).toBe(200);
  });

  it('refuses a request without a user', async () => {
    const { url } = await start('agent', { CHAT_MS: '0' });
    expect((await fetch(`${url}/api/chat`, { method: 'POST', body: '{}' })).status).toBe(400);
  });
});
