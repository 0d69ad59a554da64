import { check } from 'k6';
import http from 'k6/http';

const base = __ENV.BASE_URL;

export const options = {
  scenarios: {
    shop: {
      executor: 'constant-arrival-rate',
      rate: 40,
      duration: '12s',
      preAllocatedVUs: 20,
      gracefulStop: '2s',
    },
  },
  thresholds: { http_req_failed: ['rate<0.01'], http_req_duration: ['p(95)<500'] },
};

export default function () {
  const products = http.get(`${base}/products`, { tags: { name: 'GET /products' } });
  check(products, { 'products are there': (response) => response.status === 200 });
  const order = http.post(`${base}/orders`, JSON.stringify({ product: 1 }), {
    tags: { name: 'POST /orders' },
  });
  check(order, { 'the order is taken': (response) => response.status === 200 });
}
