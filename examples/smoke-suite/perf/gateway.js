import { check } from 'k6';
import http from 'k6/http';

const base = __ENV.PERF_BASE_URL;

/** Gets an endpoint of the gateway as the guards know it: by the tag `name`. */
export function get(path, name) {
  const response = http.get(`${base}${path}`, {
    headers: {
      authorization: `Bearer ${__ENV.PERF_TOKEN}`,
      'x-tenant': __ENV.PERF_TENANT_ID,
      'x-project': __ENV.PERF_PROJECT_ID,
      'x-user': __ENV.PERF_USER_ID,
      'x-release': __ENV.PERF_RELEASE_ID,
    },
    tags: { name },
  });
  check(response, { [`${name} answers`]: ({ status }) => status === 200 });
}

/** @param rate iterations per second; a whole number */
export function pace(rate) {
  return {
    executor: 'constant-arrival-rate',
    rate,
    duration: '60s',
    preAllocatedVUs: 10,
    maxVUs: 50,
  };
}
