import { group } from 'k6';
import { get, pace } from './gateway.js';

export const options = {
  scenarios: { journey: pace(Number(__ENV.PERF_JOURNEY_RATE || 2)) },
  thresholds: {
    http_req_failed: ['rate<0.02'],
    'http_req_duration{name:documents-feed}': ['p(95)<800'],
    'http_req_duration{name:tasks-list}': ['p(95)<800'],
  },
};

export default function () {
  group('morning', () => {
    get('/gateway/health', 'gateway-health');
    get('/documents/feed', 'documents-feed');
    get('/tasks', 'tasks-list');
  });
}
