// node http-api.mjs: GET /api/v1/health, GET /api/v1/version, and an agent on a WebSocket at /ws.
// PORT (4010), LATENCY_MS (20) of a request, AGENT_MS (150) until the agent answers a message,
// ERROR_RATE (0) of requests that get a 500, SEED (7).
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import { createRandom } from './random.mjs';
import { answer, pathOf, readAmount, serve } from './serving.mjs';

const latencyMs = readAmount('LATENCY_MS', 20);
const agentMs = readAmount('AGENT_MS', 150);
const errorRate = readAmount('ERROR_RATE', 0);
const random = createRandom(readAmount('SEED', 7));
const answers = {
  '/api/v1/health': { status: 'ok' },
  '/api/v1/version': { version: '1.4.0' },
};

const server = createServer(async (request, response) => {
  request.resume();
  const body = request.method === 'GET' ? answers[pathOf(request)] : undefined;
  // Drawn for valid requests only, so that others do not move the faults.
  const isFault = body !== undefined && random() < errorRate;
  await wait(latencyMs);
  if (body === undefined) answer(response, 404, { error: 'not found' });
  else if (isFault) answer(response, 500, { error: 'internal server error' });
  else answer(response, 200, body);
});

const sockets = new WebSocketServer({ server, path: '/ws' });
sockets.on('connection', (socket) => {
  socket.on('message', async (data) => {
    await wait(agentMs);
    socket.send(JSON.stringify({ type: 'agent_response', text: `You said: ${data}` }));
  });
});
// The server's own handler has said why it cannot start.
sockets.on('error', () => {});

serve(server, { name: 'http-api', port: 4010 });
