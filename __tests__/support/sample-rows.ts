import fc from 'fast-check';
import type { Row } from './k6-csv.ts';

/** Any samples of a few metrics and names, over a hundred seconds. */
export const sampleRows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    metric: fc.constantFrom('http_req_duration', 'http_req_failed', 'http_reqs', 'vus'),
    ms: fc.integer({ min: 0, max: 100_000 }),
    value: fc.integer({ min: 0, max: 5_000_000 }).map((n) => n / 1000),
    tags: fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
  }),
  { minLength: 1, maxLength: 80 },
);
