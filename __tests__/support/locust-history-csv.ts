const RANKS = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 100];
const HEAD = `Timestamp,User Count,Type,Name,Requests/s,Failures/s,${RANKS.map((rank) => `${rank}%`).join()},Total Request Count,Total Failure Count,Total Median Response Time,Total Average Response Time,Total Min Response Time,Total Max Response Time,Total Average Content Size`;

/** Some seconds of a load; every request takes as long. */
export interface LocustStretch {
  readonly seconds: number;
  readonly users: number;
  /** Requests, and those of them that failed, each second. */
  readonly requests: number;
  readonly failed?: number;
  readonly ms: number;
}

/** A history and the statistics of its run, as Locust lays them out; the first row is before the load. */
export function renderLocustRun(
  stretches: readonly LocustStretch[],
  { isFull = true, start = 1_795_000_000 } = {},
): { readonly history: string; readonly stats: string } {
  const lines = [HEAD];
  let [second, requests, failed, totalMs] = [start, 0, 0, 0];
  const [min, max] = [Math.min(...stretches.map(({ ms }) => ms)), Math.max(...stretches.map(({ ms }) => ms))];
  const write = (users: number, ms: number | null) => {
    const sliding = RANKS.map(() => ms ?? 'N/A').join();
    const totals = [requests, failed, (min + max) / 2, totalMs / Math.max(1, requests), min, max, 2].join();
    if (isFull) lines.push(`${second},${users},GET,/,0,0,${sliding},${totals}`);
    lines.push(`${second},${users},,Aggregated,0,0,${sliding},${totals}`);
  };
  write(0, null);
  for (const stretch of stretches) {
    for (let index = 0; index < stretch.seconds; index++) {
      second += 1;
      requests += stretch.requests;
      failed += stretch.failed ?? 0;
      totalMs += stretch.requests * stretch.ms;
      write(stretch.users, stretch.ms);
    }
  }
  const stats = [
    `Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,${RANKS.map((rank) => `${rank}%`).join()}`,
    ...['GET,/', ',Aggregated'].map(
      (row) =>
        `${row},${requests},${failed},${min},${totalMs / requests},${min},${max},2,1,0,${RANKS.map(() => min).join()}`,
    ),
  ];
  return { history: `${lines.join('\r\n')}\r\n`, stats: `${stats.join('\r\n')}\r\n` };
}
