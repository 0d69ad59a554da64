// node service.mjs <version>: a small web shop on loopback. Version 2 is slower when an order is placed.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const MEDIAN_MS = {
  1: { 'GET /products': 12, 'POST /orders': 25 },
  2: { 'GET /products': 12, 'POST /orders': 70 },
};
const LIFETIME_MS = 180_000;

const endpoints = MEDIAN_MS[process.argv[2] ?? '1'];
if (endpoints === undefined) {
  console.error('Usage: node service.mjs 1|2');
  process.exit(2);
}

const server = createServer(async (request, response) => {
  request.resume();
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path === '/health') {
    response.end('ok');
    return;
  }
  const median = endpoints[`${request.method} ${path}`];
  // Service times are skewed: most requests are near the median, some take twice as long.
  if (median !== undefined) await wait(median * Math.exp(0.25 * normal()));
  response.writeHead(median === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: median !== undefined }));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
// A forgotten demo must not stay behind.
setTimeout(() => process.exit(0), LIFETIME_MS).unref();
process.on('disconnect', () => process.exit(0));

function normal() {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}
