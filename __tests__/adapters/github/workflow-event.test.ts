import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadWorkflowContext } from '../../../src/adapters/github/workflow-event.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});
afterAll(() => rm(folder, { recursive: true }));

const load = async (text: string | null) => {
  const path = join(folder, 'event.json');
  if (text !== null) await writeFile(path, text);
  const GITHUB_EVENT_PATH = text === null ? join(folder, 'none.json') : path;
  return loadWorkflowContext({
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_EVENT_NAME: 'issue_comment',
    GITHUB_EVENT_PATH,
  });
};

describe('the event file', () => {
  it('is read', async () => {
    expect(await load('{"issue":{"number":7,"pull_request":{}}}')).toMatchObject({
      commentedPullRequest: 7,
      problems: [],
    });
  });

  it.each([['{"half":'], ['']])('that holds %j is a problem to name, not a crash', async (text) => {
    expect((await load(text)).problems).toEqual([
      'The payload of the event "issue_comment" could not be read.',
    ]);
  });

  it('that is missing is a problem to name, not a crash', async () => {
    expect((await load(null)).problems).toHaveLength(1);
  });
});
