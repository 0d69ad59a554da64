/** k6 scripts of the end-to-end tests, and the config they are run with. */

/** 1,000 samples of one fixed value, so that every percentile is that value on any machine. */
export const FIXED_LATENCY = `
import { Trend } from 'k6/metrics';
const latency = new Trend('checkout_latency', true);
export const options = { vus: 1, iterations: 1 };
export default function () {
  for (let i = 0; i < 1000; i += 1) latency.add(Number(__ENV.LATENCY));
}
`;

/** Another metric than \`FIXED_LATENCY\` has. */
export const OTHER_METRIC = FIXED_LATENCY.replace("'checkout_latency'", "'basket_latency'");

/** The script's own threshold is broken when LATENCY is 100 or more. */
export const WITH_THRESHOLD = FIXED_LATENCY.replace(
  'iterations: 1',
  "iterations: 1, thresholds: { checkout_latency: ['p(95)<100'] }",
);

/** \`steps\` run in every iteration, after the fixed samples. */
export function scriptThat(steps: string, options = 'vus: 1, iterations: 1', beside = ''): string {
  return `
import exec from 'k6/execution';
import http from 'k6/http';
import { sleep } from 'k6';
import { Trend } from 'k6/metrics';
const latency = new Trend('checkout_latency', true);
export const options = { ${options} };
export default function () {
  for (let i = 0; i < 1000; i += 1) latency.add(Number(__ENV.LATENCY || 300));
  ${steps}
}
${beside}
`;
}

/** 80 users, five requests each with PAUSE seconds between; all of the first FAILING users fail, at any time. */
export const REQUESTS = `
import exec from 'k6/execution';
import http from 'k6/http';
import { sleep } from 'k6';
export const options = { scenarios: { shop: { executor: 'per-vu-iterations', vus: 40, iterations: 3 } } };
export default function () {
  http.get(__ENV.BASE_URL + (exec.vu.idInTest <= Number(__ENV.FAILING) ? '/500' : '/200'));
  sleep(Number(__ENV.PAUSE));
}
`;
