import { execFileSync, spawnSync } from 'node:child_process';

/** The process and everything it started, children first. */
export function listProcessTree(pid: number): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const parents = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
    .map(([child = 0, parent = 0]) => ({ child, parent }));
  const tree = [pid];
  for (const member of tree) {
    tree.push(...parents.filter(({ parent }) => parent === member).map(({ child }) => child));
  }
  return tree.reverse();
}

export function killProcessTree(pid: number): void {
  for (const member of listProcessTree(pid)) {
    try {
      process.kill(member, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
}

/** False also for a zombie: a container's first process may never fetch it. */
export function isRunning(pid: number): boolean {
  const row = spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' }).stdout.trim();
  return row !== '' && !row.startsWith('Z');
}
