import http from 'k6/http';
import { Counter, Trend } from 'k6/metrics';

const base = __ENV.BASE_URL || 'http://127.0.0.1:4030';
const userId = __ENV.TEST_USER_ID || 'test-user-1';

const intentInference = new Trend('intent_inference', true);
const stepExecution = new Trend('step_execution', true);
const chatResponse = new Trend('chat_response', true);
const serverErrors = new Counter('server_errors');

export function inferIntent() {
  measure(post('/api/intent', { text: 'Book me a flight' }), intentInference);
}

export function executeStep() {
  measure(post('/api/steps', { step: 'search' }), stepExecution);
}

export function chat() {
  measure(post('/api/chat', { text: 'Is it booked?' }), chatResponse);
}

export function readHistory() {
  measure(http.get(`${base}/api/history`, { tags: { name: 'GET /api/history' } }), null);
}

function post(path, body) {
  return http.post(`${base}${path}`, JSON.stringify({ userId, ...body }), {
    headers: { 'content-type': 'application/json' },
    tags: { name: `POST ${path}` },
  });
}

function measure(response, trend) {
  // A 0 is added as well: a counter that nothing was added to is not in k6's results, and a budget needs it there.
  serverErrors.add(response.status >= 500 ? 1 : 0);
  // A refusal comes fast, and is no answer.
  if (trend !== null && response.status === 200) trend.add(response.timings.duration);
}
