import { expect, it } from '@jest/globals';
import { createArtifactReader } from '../../src/adapters/github/artifacts/reader.ts';
import { storeInArtifacts } from '../../src/modes/history/artifact-store.ts';
import { BASELINE_FILE } from '../../src/ports/artifacts.ts';
import { createMemoryBase } from '../fakes/base-branch.ts';
import { createMemoryArtifacts, createMemoryUploads } from '../fakes/stores.ts';
import { createContext } from '../support/contexts.ts';
import { startFakeGitHub } from '../support/fake-github/server.ts';
import { connectApi } from '../support/github-api.ts';
import { createMemoryLog } from '../support/memory-log.ts';
import { createDocument, createStoredRun } from '../support/runs.ts';
import { createStoring } from '../support/storing.ts';
import { zipFiles } from '../support/zip.ts';

it('what one side uploads under the name, the other finds under it: artifacts of old releases count', async () => {
  const uploads = createMemoryUploads();
  const document = createDocument([createStoredRun({ 'http_req_duration p(95)': 300 })]);
  const ports = {
    base: createMemoryBase(),
    artifacts: createMemoryArtifacts(),
    uploads,
    log: createMemoryLog(),
  };
  await storeInArtifacts([document], createStoring({ update: 'artifact' }), ports);
  const [upload] = uploads.uploaded;
  if (upload === undefined) throw new Error('nothing was uploaded');
  const artifact = { id: 1, name: upload.name, zip: await zipFiles(upload.files) };
  const run = { id: 5, event: 'push', headBranch: 'main', headSha: 'base', artifacts: [artifact] };
  const github = await startFakeGitHub({
    repositories: [{ name: 'octo/shop', commits: [{ sha: 'base' }], workflowRuns: [run] }],
  });
  try {
    const { id } = github.state.repository('octo/shop');
    const repository = { owner: 'octo', name: 'shop', id, isPrivate: false, defaultBranch: 'main' };
    const reader = createArtifactReader({
      api: connectApi(github.url),
      context: createContext({ repository }),
      workflow: null,
    });
    const request = { baseRef: 'main', ownRun: false, wantsMore: () => false };
    const { accepted } = await reader.findBaselines([upload.name], request);
    expect(accepted.map(({ text }) => text)).toEqual([upload.files[BASELINE_FILE]]);
    expect(BASELINE_FILE).toBe('baseline.json');
  } finally {
    await github.close();
  }
});
