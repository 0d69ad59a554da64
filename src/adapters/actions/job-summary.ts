import { appendFile, stat } from 'node:fs/promises';
import { isMissingFile } from '../../common/errors.ts';
import type { JobSummary } from '../../ports/report-sinks.ts';

/** GitHub drops a step's summary over 1 MiB whole; the margin is for what other programs of the step append. */
const LARGEST_BYTES = 900 * 1024;
const CUT = '\n\n_The rest did not fit into the job summary._\n';

/** @param path `GITHUB_STEP_SUMMARY`; older servers and other machines have none. */
export function createJobSummary(path: string | undefined): JobSummary {
  return {
    async publish(bodies) {
      if (path === undefined || path === '' || bodies.length === 0) return false;
      const room = LARGEST_BYTES - (await sizeOf(path));
      const fitting = bodies.find((body) => Buffer.byteLength(body) + 1 <= room);
      const text = fitting ?? cutAtLine(bodies.at(-1) ?? '', room - 1);
      await appendFile(path, `${text}\n`);
      return true;
    },
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissingFile(error)) return 0;
    throw error;
  }
}

function cutAtLine(text: string, room: number): string {
  const kept = Buffer.from(text).subarray(0, Math.max(0, room - Buffer.byteLength(CUT)));
  return `${kept.subarray(0, Math.max(0, kept.lastIndexOf('\n'))).toString()}${CUT}`;
}
