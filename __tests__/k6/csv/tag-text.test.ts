import { describe, expect, it } from '@jest/globals';
import { cleanTagValue } from '../../../src/k6/csv/tag-text.ts';

const clean = (value: string, options = {}) =>
  cleanTagValue(value, { groupIds: false, dropOrigins: false, ...options });

describe('the value of a tag', () => {
  it.each([
    ['http://shop:80/items?page=2', 'http://shop:80/items'],
    ['https://shop/items#top', 'https://shop/items'],
    ['GET https://shop/a?b=c then more', 'GET https://shop/a then more'],
    ['checkout', 'checkout'],
    ['/items?page=2', '/items?page=2'],
  ])('%j becomes %j: the query of a URL would make a row of every request', (value, cleaned) => {
    expect(clean(value)).toBe(cleaned);
  });

  it.each([
    ['http://shop/orders/17/lines', 'http://shop/orders/{id}/lines'],
    ['/users/6fa459ea-ee8a-3ca4-894e-db77e160355e', '/users/{id}'],
    ['http://shop/o/01ARZ3NDEKTSV4RRFFQ69G5FAV', 'http://shop/o/{id}'],
    ['http://shop/c/1e240deadbeef123', 'http://shop/c/{id}'],
    ['http://shop/v2/deadbeefdeadbeef', 'http://shop/v2/deadbeefdeadbeef'],
    ['order 17', 'order 17'],
  ])('with ids grouped %j becomes %j', (value, cleaned) => {
    expect(clean(value, { groupIds: true })).toBe(cleaned);
  });

  it.each([
    ['http://127.0.0.1:43117/items', '/items'],
    ['http://127.0.0.1:43117', '/'],
  ])('without origins %j becomes %j', (value, cleaned) => {
    expect(clean(value, { dropOrigins: true })).toBe(cleaned);
  });
});
