import { describe, expect, it } from '@jest/globals';
import { EndpointList } from '../../../src/k6/csv/endpoints.ts';
import { readRows } from '../../support/k6-csv.ts';

function list(...calls: readonly (readonly [metric: string, tags: Record<string, string>])[]) {
  const endpoints = new EndpointList();
  for (const [metric, tags] of calls) endpoints.add(metric, tags);
  return endpoints.list();
}

describe('the endpoints of a run', () => {
  it.each([
    ['POST /orders', { method: 'POST', name: 'http://127.0.0.1:41234/orders' }],
    ['GET /orders/{id}', { method: 'GET', name: 'https://shop.example/orders/17?page=2#top' }],
    ['GET /', { method: 'GET', name: 'https://shop.example' }],
    ['POST order', { method: 'POST', name: 'order' }],
    ['GET /orders', { method: 'GET', name: 'GET /orders' }],
  ])('are called %s', (name, tags) => {
    expect(list(['http_reqs', tags])).toEqual([name]);
  });

  it('are those of gRPC and WebSockets too', () => {
    expect(
      list(
        ['grpc_req_duration', { service: 'shop.Shop', method: 'Buy', name: 'x' }],
        ['ws_sessions', { url: 'ws://127.0.0.1:1/chat' }],
      ),
    ).toEqual(['WebSocket /chat', 'gRPC shop.Shop/Buy']);
  });

  it('stand in one order, each once', () => {
    const call = (name: string) => ['http_reqs', { method: 'GET', name }] as const;
    expect(list(call('b'), call('a'), call('b'))).toEqual(['GET a', 'GET b']);
  });

  it('are not known where nothing names them, or where they are too many', () => {
    expect(list()).toBeNull();
    expect(list(['http_reqs', { method: 'GET' }], ['iterations', { method: 'GET', name: 'a' }])).toBeNull();
    const many = Array.from(
      { length: 2001 },
      (_, i) => ['http_reqs', { method: 'GET', name: `u${i}` }] as const,
    );
    expect(list(...many)).toBeNull();
  });

  it('are not lost among names that a script makes up', () => {
    const more = Array.from(
      { length: 100 },
      (_, i) => ['http_reqs', { method: 'GET', name: `u${i}` }] as const,
    );
    expect(list(...more, ['http_reqs', { method: 'POST', name: 'order' }])).toContain('POST order');
  });

  it('are read from the samples, without those of setup() and teardown()', async () => {
    const endpoints = new EndpointList();
    const rows = [
      { metric: 'http_reqs', tags: { method: 'GET', name: 'http://h/a' } },
      { metric: 'http_reqs', tags: { method: 'PUT', name: 'http://h/a' } },
      {
        metric: 'http_reqs',
        tags: { method: 'GET', name: 'http://h/login', scenario: '', group: '::setup' },
      },
    ];
    await readRows(rows, { endpoints });
    expect(endpoints.list()).toEqual(['GET /a', 'PUT /a']);
  });
});
