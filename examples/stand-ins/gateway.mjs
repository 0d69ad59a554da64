// node gateway.mjs: a gateway with four endpoints behind a bearer token.
// PORT (4020), TOKEN (demo-token), LATENCY_MS (30); SLOW (none) names one endpoint that takes SLOW_MS (900).
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answer, pathOf, readAmount, serve } from './serving.mjs';

const token = process.env.TOKEN || 'demo-token';
const latencyMs = readAmount('LATENCY_MS', 30);
const slowMs = readAmount('SLOW_MS', 900);
const endpoints = {
  '/gateway/health': { name: 'gateway-health', body: { status: 'ok' } },
  '/releases/controls': { name: 'release-controls', body: { frozen: false } },
  '/documents/feed': { name: 'documents-feed', body: { documents: [{ id: 1, title: 'Plan' }] } },
  '/tasks': { name: 'tasks-list', body: { tasks: [{ id: 7, done: false }] } },
};

const server = createServer(async (request, response) => {
  request.resume();
  const endpoint = endpoints[pathOf(request)];
  if (request.headers.authorization !== `Bearer ${token}`) {
    return answer(response, 401, { error: 'The bearer token is missing or wrong.' });
  }
  if (endpoint === undefined || request.method !== 'GET')
    return answer(response, 404, { error: 'not found' });
  await wait(endpoint.name === process.env.SLOW ? slowMs : latencyMs);
  answer(response, 200, endpoint.body);
});

serve(server, { name: 'gateway', port: 4020 });
