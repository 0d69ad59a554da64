import { get, pace } from './gateway.js';

export const options = {
  scenarios: { api: pace(Number(__ENV.PERF_API_RATE || 5)) },
  thresholds: {
    http_req_failed: ['rate<0.02'],
    'http_req_duration{name:gateway-health}': ['p(95)<300'],
    'http_req_duration{name:release-controls}': ['p(95)<500'],
  },
};

export default function () {
  get('/gateway/health', 'gateway-health');
  get('/releases/controls', 'release-controls');
}
