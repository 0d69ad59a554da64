const DEFAULT_IDLE_SECONDS = 120;

/**
 * Serves on loopback only, and says so in one line once it answers: `llm is ready on http://127.0.0.1:3456`.
 * Ends on SIGTERM and SIGINT, and by itself after IDLE_SECONDS without a request: nothing forgotten stays behind.
 *
 * @param {import('node:http').Server} server
 * @param {{ name: string, port: number }} options port: where it listens unless PORT says otherwise; 0 takes a free one
 */
export function serve(server, { name, port }) {
  const idleMs = readAmount('IDLE_SECONDS', DEFAULT_IDLE_SECONDS) * 1000;
  const stop = () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  let idle = setTimeout(stop, idleMs);
  const stayUp = () => {
    clearTimeout(idle);
    idle = setTimeout(stop, idleMs);
  };
  server.on('request', stayUp);
  server.on('upgrade', stayUp);
  server.on('error', (error) => {
    console.error(`${name} cannot start: ${error.message}`);
    process.exit(1);
  });
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  server.listen(readAmount('PORT', port), '127.0.0.1', () => {
    console.log(`${name} is ready on http://127.0.0.1:${server.address().port}`);
  });
}

/**
 * A whole number or fraction from the environment.
 *
 * @param {string} name
 * @param {number} unset
 * @returns {number}
 */
export function readAmount(name, unset) {
  const text = process.env[name] ?? '';
  const amount = text === '' ? unset : Number(text);
  if (Number.isFinite(amount) && amount >= 0) return amount;
  console.error(`${name} is "${text}"; it must be a number, 0 or more.`);
  process.exit(2);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {string} without the query
 */
export function pathOf(request) {
  return new URL(request.url ?? '/', 'http://localhost').pathname;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 */
export function answer(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<unknown>} undefined where the body is no JSON
 */
export async function readJson(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
