import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeError } from '../../common/errors.ts';
import { lateCode } from '../../common/late-code.ts';
import type { ArtifactUpload, ArtifactUploader, UploadOutcome } from '../../ports/artifacts.ts';
import type { Log } from '../../ports/log.ts';

export interface UploadOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tempDirectory: string | null;
  readonly log: Pick<Log, 'group'>;
}

type Library = typeof import('@actions/artifact');

/** Uploads to this workflow run. `@actions/artifact` is heavy: it is loaded where there is a service to upload to. */
export function createArtifactUploader(options: UploadOptions): ArtifactUploader {
  const hasService = Boolean(options.env.ACTIONS_RUNTIME_TOKEN && options.env.ACTIONS_RESULTS_URL);
  const loadLibrary = hasService ? lateCode(() => import('@actions/artifact')) : null;
  return {
    async upload(request) {
      if (loadLibrary === null) {
        const reason = 'There is no artifact service here';
        return { ...unavailable(reason, 'It comes with the jobs of GitHub Actions.'), level: 'debug' };
      }
      const folder = await mkdtemp(join(options.tempDirectory ?? tmpdir(), 'perf-artifact-'));
      try {
        // The library writes its progress to the log.
        return await options.log.group(`Upload ${request.name}`, async () =>
          uploadFiles(request, folder, { ...options, library: await loadLibrary() }),
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function uploadFiles(
  { name, files, retentionDays }: ArtifactUpload,
  folder: string,
  { env, library }: UploadOptions & { readonly library: Library },
): Promise<UploadOutcome> {
  const paths: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    await writeFile(path, text);
    paths.push(path);
  }
  try {
    const retention = retentionDays === null ? {} : { retentionDays };
    const { id } = await new library.DefaultArtifactClient().uploadArtifact(name, paths, folder, retention);
    return {
      kind: 'uploaded',
      url: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}/artifacts/${id}`,
    };
  } catch (error) {
    return explainFailure(error);
  }
}

function explainFailure(error: unknown): UploadOutcome {
  const message = describeError(error);
  if (/\(409\)|already exists/i.test(message)) return { kind: 'exists' };
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return unavailable(
      'This GitHub Enterprise Server has no artifacts of version 4',
      'Keep baselines in the repository: update: commit or pull-request, baseline: repo.',
    );
  }
  return unavailable(`GitHub's artifact service refused: ${message}`, 'Run the job again in a while.');
}

function unavailable(reason: string, hint: string): Extract<UploadOutcome, { kind: 'unavailable' }> {
  return { kind: 'unavailable', reason, hint, level: 'notice' };
}
