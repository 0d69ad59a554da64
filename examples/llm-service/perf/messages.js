import { check } from 'k6';
import exec from 'k6/execution';
import http from 'k6/http';
import { Rate, Trend } from 'k6/metrics';

const base = __ENV.LLM_BASE_URL || 'http://127.0.0.1:3456';
const MODEL = 'stand-in-1';

const firstTokenLatency = new Trend('first_token_latency', true);
const toolInvocation = new Trend('tool_invocation', true);
const errors = new Rate('errors');

export const options = {
  scenarios: {
    simple_query: { executor: 'constant-vus', vus: 10, duration: '30s', exec: 'simpleQuery' },
    tool_call: { executor: 'constant-vus', vus: 5, duration: '30s', startTime: '30s', exec: 'toolCall' },
    error_injection: {
      executor: 'constant-arrival-rate',
      rate: 2,
      duration: '30s',
      startTime: '30s',
      preAllocatedVUs: 2,
      exec: 'errorInjection',
    },
  },
  thresholds: {
    first_token_latency: ['p(95)<500'],
    'first_token_latency{scenario:simple_query}': ['p(95)<500'],
    'first_token_latency{scenario:tool_call}': ['p(95)<500'],
    tool_invocation: ['p(95)<2000'],
    errors: ['rate<0.01'],
    'checks{scenario:error_injection}': ['rate==1'],
  },
};

export function setup() {
  const health = http.get(`${base}/health`, { tags: { name: 'GET health' } });
  if (health.status !== 200) {
    exec.test.abort(`No LLM service answers at ${base}. Start it (npm start), or set LLM_BASE_URL.`);
  }
}

export function simpleQuery() {
  send({ messages: [{ role: 'user', content: 'Say hello.' }] }, 'simple_query');
}

export function toolCall() {
  const message = {
    messages: [{ role: 'user', content: 'What is the weather in Lisbon?' }],
    tools: [{ name: 'get_weather', input_schema: { type: 'object' } }],
  };
  const response = send(message, 'tool_call');
  if (response.status === 200) toolInvocation.add(response.timings.duration);
}

const INVALID = [
  { messages: [] },
  { messages: [{ role: 'user', content: 'Hi' }], max_tokens: 0 },
  { messages: [{ role: 'user', content: 'Hi' }], tools: 'none' },
];

/** A refusal is what is wanted here, so it is no failed request and no error. */
export function errorInjection() {
  const response = post(INVALID[exec.scenario.iterationInTest % INVALID.length], {
    responseCallback: http.expectedStatuses(400),
    tags: { name: 'invalid request' },
  });
  check(response, {
    'invalid request is refused': ({ status }) => status === 400,
    'the refusal says why': ({ body }) => /"invalid_request_error"/.test(body || ''),
  });
}

function send(message, name) {
  const response = post(message, { tags: { name } });
  const complete = response.status === 200 && /event: message_stop/.test(response.body || '');
  errors.add(!complete);
  // The headers leave with the first token, so the wait for them is the wait for it.
  if (response.status === 200) firstTokenLatency.add(response.timings.waiting);
  return response;
}

function post(message, params) {
  const body = JSON.stringify({ model: MODEL, max_tokens: 256, stream: true, ...message });
  return http.post(`${base}/v1/messages`, body, {
    headers: { 'content-type': 'application/json' },
    ...params,
  });
}
