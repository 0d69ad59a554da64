// node llm.mjs: POST /v1/messages, streaming server-sent events as LLM services do, and GET /health.
// PORT (3456), FIRST_TOKEN_MS (100), TOKENS (50), TOKEN_MS (20) between tokens, TOOL_MS (500) of a tool call,
// ERROR_RATE (0.005), SEED (7).
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from './random.mjs';
import { answer, pathOf, readAmount, readJson, serve } from './serving.mjs';

const firstTokenMs = readAmount('FIRST_TOKEN_MS', 100);
const tokens = readAmount('TOKENS', 50);
const tokenMs = readAmount('TOKEN_MS', 20);
const toolMs = readAmount('TOOL_MS', 500);
const errorRate = readAmount('ERROR_RATE', 0.005);
const random = createRandom(readAmount('SEED', 7));

const server = createServer(async (request, response) => {
  const path = pathOf(request);
  if (path === '/health') return answer(response, 200, { status: 'ok' });
  if (path !== '/v1/messages' || request.method !== 'POST') {
    return refuse(response, 404, 'not_found_error', `There is no ${request.method} ${path}.`);
  }
  const message = await readJson(request);
  const mistake = findMistake(message);
  if (mistake !== null) return refuse(response, 400, 'invalid_request_error', mistake);
  // Drawn for valid requests only, so that refused ones do not move the faults.
  if (random() < errorRate) return refuse(response, 500, 'api_error', 'Internal server error');
  await stream(response, message.tools === undefined ? answerEvents() : toolEvents());
});

function refuse(response, status, type, message) {
  answer(response, status, { type: 'error', error: { type, message } });
}

function findMistake(message) {
  if (typeof message !== 'object' || message === null) return 'The body is not a JSON object.';
  if (typeof message.model !== 'string') return 'model: is required';
  if (!Number.isInteger(message.max_tokens) || message.max_tokens < 1) return 'max_tokens: must be 1 or more';
  if (!Array.isArray(message.messages) || message.messages.length === 0) return 'messages: must not be empty';
  if (message.tools !== undefined && !Array.isArray(message.tools)) return 'tools: must be a list';
  return null;
}

/** Each event is due so many milliseconds after the request; the first token is due with the headers. */
function answerEvents() {
  const deltas = Array.from({ length: tokens }, (_, index) => ({
    at: firstTokenMs + index * tokenMs,
    data: {
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: `token ${index} ` },
    },
  }));
  return frame({ type: 'text', text: '' }, deltas, 'end_turn');
}

function toolEvents() {
  const input = { type: 'input_json_delta', partial_json: '{"city":"Lisbon"}' };
  const delta = { at: toolMs, data: { type: 'content_block_delta', index: 0, delta: input } };
  return frame({ type: 'tool_use', id: 'tool_1', name: 'get_weather', input: {} }, [delta], 'tool_use');
}

function frame(block, deltas, stopReason) {
  const message = { id: 'msg_1', type: 'message', role: 'assistant', content: [] };
  const end = deltas.at(-1)?.at ?? firstTokenMs;
  return [
    { at: firstTokenMs, data: { type: 'message_start', message } },
    { at: firstTokenMs, data: { type: 'content_block_start', index: 0, content_block: block } },
    ...deltas,
    { at: end, data: { type: 'content_block_stop', index: 0 } },
    { at: end, data: { type: 'message_delta', delta: { stop_reason: stopReason } } },
    { at: end, data: { type: 'message_stop' } },
  ];
}

async function stream(response, events) {
  const started = performance.now();
  for (const { at, data } of events) {
    const early = started + at - performance.now();
    if (early > 0) await wait(early);
    if (response.destroyed) return;
    // The headers leave here, not before: the time to them is the time to the first token.
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`);
  }
  response.end();
}

serve(server, { name: 'llm', port: 3456 });
