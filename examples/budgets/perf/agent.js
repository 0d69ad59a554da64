import { sleep } from 'k6';
import { chat, executeStep, inferIntent } from './assistant.js';

export const options = {
  scenarios: {
    intents: {
      executor: 'ramping-vus',
      startVUs: 0,
      stages: [
        { duration: '30s', target: 5 },
        { duration: '60s', target: 10 },
        { duration: '30s', target: 0 },
      ],
      exec: 'intents',
    },
    steps: {
      executor: 'ramping-vus',
      startVUs: 0,
      stages: [
        { duration: '30s', target: 3 },
        { duration: '60s', target: 5 },
        { duration: '30s', target: 0 },
      ],
      exec: 'steps',
    },
    chats: {
      executor: 'constant-arrival-rate',
      rate: 10,
      timeUnit: '1s',
      duration: '120s',
      preAllocatedVUs: 10,
      maxVUs: 30,
      exec: 'chats',
    },
  },
  thresholds: {
    intent_inference: ['p(95)<800'],
    step_execution: ['p(95)<2000'],
    chat_response: ['p(95)<1500'],
    http_req_failed: ['rate<0.01'],
  },
};

export function intents() {
  inferIntent();
  sleep(0.5);
}

export function steps() {
  executeStep();
  sleep(0.5);
}

export function chats() {
  chat();
}

// For --vus and --duration, which replace the scenarios and need a default function.
export default function () {
  inferIntent();
  executeStep();
  chat();
  sleep(0.5);
}
