import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, jest } from '@jest/globals';
import { scriptThat } from '../../support/e2e-scripts.ts';
import { closeShops, openShop, SCRIPT, type Shop, TOKEN } from '../../support/e2e-shop.ts';
import { isRunning, listProcessTree } from '../../support/runner/process-tree.ts';
import { describeWith } from '../../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

const WITH = { baseline: 'none', 'time-budget-minutes': 0.1 };

/** Whoever opens it waits for the other end, which never comes. */
async function openShopWithPipe(script: string): Promise<Shop> {
  const shop = await openShop({ files: { [SCRIPT]: script } });
  execFileSync('mkfifo', [join(shop.workspace, 'pipe')]);
  return shop;
}

describeWith('k6', 'a script that waits where nobody answers', () => {
  it('in handleSummary() is ended, said, and costs no other suite', async () => {
    const shop = await openShopWithPipe(
      scriptThat('', undefined, "export function handleSummary() { return { pipe: 'text' }; }"),
    );
    const action = await shop.start({ with: WITH });
    await action.waitFor(/default ✓/);
    const before = listProcessTree(action.pid);
    const outcome = await action.outcome;
    expect(outcome.standing).toBe('invalid (time-limit), red');
    expect(outcome.comment).toMatch(/k6 was ended after \d+ s/);
    expect(outcome.comment).toContain(
      'a named pipe or a device where open() or handleSummary() expect a file',
    );
    expect(before.filter(isRunning)).toEqual([]);
  });

  it('in open() is ended before anything is measured, and said', async () => {
    const shop = await openShopWithPipe(`open('../pipe');${scriptThat('')}`);
    const outcome = await shop.run({ with: WITH });
    expect(outcome.standing).toBe('invalid (user-error), red');
    expect(outcome.comment).toContain('k6 inspect did not end in time');
    expect(outcome.comment).toContain('open() of a named pipe or a device');
  });
});

describeWith('k6', 'what a script could read of the action', () => {
  it('does not hold what the action was started with', async () => {
    const shop = await openShop({ files: { [SCRIPT]: scriptThat("console.log('begun'); sleep(1);") } });
    const action = await shop.start({ with: { baseline: 'none' } });
    await action.waitFor(/msg=begun/);
    const shown = await readFile(`/proc/${action.pid}/environ`, 'utf8');
    const outcome = await action.outcome;
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    expect(shown).not.toContain(TOKEN);
    expect(shown).not.toMatch(/INPUT_|ACTIONS_/);
  });
});
