// PROFILE=smoke,load (the default), or stress, or soak: which of the scenarios run.
import { check, sleep } from 'k6';
import http from 'k6/http';
import { Trend } from 'k6/metrics';
import ws from 'k6/ws';

const base = __ENV.BASE_URL || 'http://127.0.0.1:4010';
const socketUrl = `${base.replace(/^http/, 'ws')}/ws`;

const pageLoad = new Trend('page_load', true);
const agentResponse = new Trend('agent_response', true);

const PROFILES = {
  smoke: { executor: 'constant-vus', vus: 1, duration: '10s' },
  load: { executor: 'constant-vus', vus: 10, duration: '60s', startTime: '15s' },
  stress: {
    executor: 'ramping-vus',
    stages: [
      { duration: '30s', target: 20 },
      { duration: '60s', target: 50 },
      { duration: '30s', target: 0 },
    ],
  },
  soak: { executor: 'constant-vus', vus: 5, duration: '10m' },
};

export const options = {
  scenarios: Object.fromEntries((__ENV.PROFILE || 'smoke,load').split(',').map((name) => [name, find(name)])),
  thresholds: {
    http_req_duration: ['p(95)<500'],
    http_req_failed: ['rate<0.01'],
  },
};

function find(name) {
  const profile = PROFILES[name.trim()];
  if (profile === undefined) {
    throw new Error(`PROFILE is "${name}"; there are ${Object.keys(PROFILES).join(', ')}.`);
  }
  return profile;
}

export default function () {
  const started = Date.now();
  const health = http.get(`${base}/api/v1/health`, { tags: { name: 'GET health' } });
  const version = http.get(`${base}/api/v1/version`, { tags: { name: 'GET version' } });
  pageLoad.add(Date.now() - started);
  check(health, { 'service is healthy': (response) => response.status === 200 });
  check(version, { 'version is there': (response) => response.status === 200 });
  askAgent();
  sleep(0.5);
}

function askAgent() {
  let answered = false;
  const opened = ws.connect(socketUrl, (socket) => {
    let asked = 0;
    socket.on('open', () => {
      asked = Date.now();
      socket.send('hello');
    });
    socket.on('message', () => {
      agentResponse.add(Date.now() - asked);
      answered = true;
      socket.close();
    });
    socket.setTimeout(() => socket.close(), 30000);
  });
  check(opened, { 'socket opens': (response) => response && response.status === 101 });
  check(answered, { 'agent answers': (value) => value });
}

// From before the action; nothing reads it any more, and it may stay.
export function handleSummary(data) {
  return {
    'perf-summary.json': JSON.stringify(data, null, 2),
    stdout: `p95 ${data.metrics.http_req_duration.values['p(95)'].toFixed(0)} ms, see perf-summary.json\n`,
  };
}
