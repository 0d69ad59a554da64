import { expect, it } from '@jest/globals';
import { durations, failures, requests } from '../../src/readers/imported-run.ts';

it('names what other tools measure as k6 does', () => {
  expect(durations({ 'p(95)': 3 }, 10)).toMatchObject({
    name: 'http_req_duration',
    type: 'trend',
    contains: 'time',
    count: 10,
  });
  expect(failures(0.5, null)).toMatchObject({ name: 'http_req_failed', type: 'rate', values: { rate: 0.5 } });
});

it('leaves out of the requests what is not known', () => {
  expect(requests(10, null).values).toEqual({ count: 10 });
  expect(requests(null, 2).values).toEqual({ rate: 2 });
});
