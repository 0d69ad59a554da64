// node agent.mjs: POST /api/intent, POST /api/steps, POST /api/chat and GET /api/history of an assistant.
// PORT (4030), CAPACITY (40) requests at work at once, as many again waiting; more are refused with 503.
// INTENT_MS (150), STEP_MS (300), CHAT_MS (250), HISTORY_MS (20).
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answer, pathOf, readAmount, readJson, serve } from './serving.mjs';

const capacity = readAmount('CAPACITY', 40);
const endpoints = {
  'POST /api/intent': { ms: readAmount('INTENT_MS', 150), body: { intent: 'book_flight' } },
  'POST /api/steps': { ms: readAmount('STEP_MS', 300), body: { step: 'done' } },
  'POST /api/chat': { ms: readAmount('CHAT_MS', 250), body: { text: 'Your flight is booked.' } },
  'GET /api/history': { ms: readAmount('HISTORY_MS', 20), body: { messages: [] } },
};
let atWork = 0;
const waiting = [];

const server = createServer(async (request, response) => {
  const endpoint = endpoints[`${request.method} ${pathOf(request)}`];
  const body = await readJson(request);
  if (endpoint === undefined) return answer(response, 404, { error: 'not found' });
  if (request.method === 'POST' && typeof body?.userId !== 'string') {
    return answer(response, 400, { error: 'userId is missing' });
  }
  if (waiting.length >= capacity) return answer(response, 503, { error: 'overloaded' });
  await takePlace();
  await wait(endpoint.ms);
  freePlace();
  answer(response, 200, endpoint.body);
});

async function takePlace() {
  if (atWork < capacity) atWork += 1;
  else await new Promise((resolve) => waiting.push(resolve));
}

/** The place goes to whoever waits longest. */
function freePlace() {
  const next = waiting.shift();
  if (next === undefined) atWork -= 1;
  else next();
}

serve(server, { name: 'agent', port: 4030 });
