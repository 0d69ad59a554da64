/** Times in ms. */
export interface LocustNumbers {
  readonly p50: number;
  readonly p95: number;
  readonly p99?: number;
  /** Failed requests in percent. */
  readonly errors: number;
  readonly rate?: number;
}

const HEAD =
  'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%';

/** `_stats.csv` of a run of 10,000 requests, in Locust's present layout. */
export function renderLocustStats({ p50, p95, p99 = p95 * 1.2, errors, rate = 100 }: LocustNumbers): string {
  const failed = Math.round(errors * 100);
  const row = (type: string, name: string) =>
    `${type},${name},10000,${failed},${p50},${p50},1,${p99 * 2},100,${rate},${(rate * errors) / 100},${p50},${p50},${p50},${p50},${p95},${p95},${p99},${p99},${p99},${p99},${p99 * 2}`;
  return `${[HEAD, row('GET', '/items'), row('', 'Aggregated')].join('\r\n')}\r\n`;
}
