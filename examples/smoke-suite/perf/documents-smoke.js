import { get, pace } from './gateway.js';

export const options = {
  scenarios: { documents: pace(Number(__ENV.PERF_API_RATE || 5)) },
  thresholds: {
    http_req_failed: ['rate<0.02'],
    'http_req_duration{name:documents-feed}': ['p(95)<800'],
  },
};

export default function () {
  get('/documents/feed', 'documents-feed');
}
