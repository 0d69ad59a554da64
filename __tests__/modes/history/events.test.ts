import { describe, expect, it } from '@jest/globals';
import { mayStore, refuseEvent } from '../../../src/modes/history/events.ts';
import { createMemoryBase } from '../../fakes/base-branch.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createStoring, type StoringChanges } from '../../support/storing.ts';

async function ask(changes: StoringChanges) {
  const log = createMemoryLog();
  const may = await mayStore(createStoring(changes), { base: createMemoryBase(), log });
  return { may, log: log.lines.join('\n') };
}

const onBranch = { name: '', ref: 'refs/heads/feature', runUrl: '', actor: '' };

describe('whether a run beside a comparison may be stored', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])('on %s it may', async (event) => {
    expect(await ask({ event, update: 'commit' })).toEqual({ may: true, log: '' });
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group', 'issue_comment', ''])(
    'on "%s" it may not, and the log says so',
    async (event) => {
      const { may, log } = await ask({ event, update: 'commit' });
      expect(may).toBe(false);
      expect(log).toBe(`info: Nothing is stored on ${event} (update: commit).`);
    },
  );

  it('where nobody asked for it, it may not, and nobody hears of it', async () => {
    expect(await ask({ update: 'none', event: 'pull_request' })).toEqual({ may: false, log: '' });
  });

  it('of another branch it may not, except in files of the checkout', async () => {
    const { may, log } = await ask({ update: 'artifact', job: onBranch });
    expect(may).toBe(false);
    expect(log).toContain('this run measured refs/heads/feature, and the baseline is that of main');
    expect(await ask({ update: 'workspace', job: onBranch })).toEqual({ may: true, log: '' });
  });
});

describe('mode: baseline', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group', 'workflow_run'])(
    'is refused on %s: a pull request causes it',
    (event) => {
      expect(() => refuseEvent(event)).toThrow(`mode: baseline does not run on ${event}`);
    },
  );

  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])('runs on %s', (event) => {
    expect(() => refuseEvent(event)).not.toThrow();
  });
});
