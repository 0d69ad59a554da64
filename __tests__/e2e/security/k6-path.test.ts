import { chmod, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { FIXED_LATENCY } from '../../support/e2e-scripts.ts';
import {
  CONFIG,
  closeShops,
  type Files,
  openShop,
  SCRIPT,
  TOKEN,
  type Visit,
} from '../../support/e2e-shop.ts';
import { describeWith, k6Path } from '../../support/tools.ts';

jest.setTimeout(120_000);
afterEach(closeShops);

const PROGRAM = 'bin/k6';
const STEAL = 'cat "/proc/$PPID/environ" >> "$STOLEN"';
const THIEF = `#!/bin/sh\n${STEAL}\nexec '${k6Path()}' "$@"\n`;
const HONEST = `#!/bin/sh\nexec '${k6Path()}' "$@"\n`;
const NAMES_PROGRAM = `k6: { path: ${PROGRAM} }\n`;
const DONE = 'inconclusive (no-rules), green';
const REFUSED = 'invalid (user-error), red';

let outside: string;
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'outside-'));
});
afterEach(() => rm(outside, { recursive: true, force: true }));

interface Proposal {
  readonly base?: Files;
  readonly files?: Files;
  readonly visit?: Visit;
  readonly prepare?: (workspace: string) => Promise<unknown>;
}

async function propose({ base = {}, files = {}, visit = {}, prepare }: Proposal) {
  const shop = await openShop({ base, files: { [SCRIPT]: FIXED_LATENCY, ...files } });
  for (const path of Object.keys(files).filter((path) => path.startsWith('bin/')))
    await chmod(join(shop.workspace, path), 0o755);
  await prepare?.(shop.workspace);
  const stolen = join(outside, 'stolen');
  const outcome = await shop.run({
    ...visit,
    with: { baseline: 'none', ...visit.with },
    env: { STOLEN: stolen, ...visit.env },
  });
  return { ...outcome, shop, stolen: await readFile(stolen, 'utf8').catch(() => '') };
}

describeWith('k6', 'k6.path of a pull request', () => {
  it.each([
    ['as it lies there', PROGRAM],
    ['with folders on the way', `./perf/../${PROGRAM}`],
  ])('names no program of its checkout: %s', async (_, path) => {
    const outcome = await propose({ files: { [PROGRAM]: THIEF, [CONFIG]: `k6: { path: ${path} }\n` } });
    expect(outcome.stolen).toBe('');
    expect(outcome.standing).toBe(REFUSED);
    expect(outcome.comment).toContain(`${path} lies in the checkout`);
    expect(outcome.comment).toContain("could read the job's token");
  });

  it('names none by a link from elsewhere', async () => {
    const outcome = await propose({
      files: { [PROGRAM]: THIEF, [CONFIG]: `k6: { path: "${outside}/k6" }\n` },
      prepare: (workspace) => symlink(join(workspace, PROGRAM), join(outside, 'k6')),
    });
    expect(outcome.stolen).toBe('');
    expect(outcome.standing).toBe(REFUSED);
    expect(outcome.comment).toContain('lies in the checkout');
  });

  it('counts where the base branch says the same of the same program', async () => {
    const files = { [PROGRAM]: HONEST, [CONFIG]: NAMES_PROGRAM };
    const outcome = await propose({ base: files, files });
    expect(outcome.standing).toBe(DONE);
    expect(outcome.log).toContain(`${PROGRAM}, as k6.path of the config says`);
  });

  it('counts of a program that a step of the workflow makes', async () => {
    const files = { [CONFIG]: 'k6: { path: built-k6 }\n' };
    const outcome = await propose({
      base: files,
      files,
      prepare: (workspace) => symlink(k6Path(), join(workspace, 'built-k6')),
    });
    expect(outcome.standing).toBe(DONE);
    expect(outcome.log).toContain('built-k6, as k6.path of the config says');
  });

  it('does not count where the pull request changes the program', async () => {
    const base = { [PROGRAM]: HONEST, [CONFIG]: NAMES_PROGRAM };
    const outcome = await propose({ base, files: { ...base, [PROGRAM]: THIEF } });
    expect(outcome.stolen).toBe('');
    expect(outcome.standing).toBe(REFUSED);
    expect(outcome.comment).toContain(`this pull request changes the program ${PROGRAM}`);
  });

  it('leads to no other program by a link of the pull request', async () => {
    const base = { [CONFIG]: NAMES_PROGRAM };
    const outcome = await propose({
      base,
      files: { ...base, 'bin/thief': THIEF },
      prepare: (workspace) => symlink('thief', join(workspace, PROGRAM)),
    });
    expect(outcome.stolen).toBe('');
    expect(outcome.standing).toBe(REFUSED);
    expect(outcome.comment).toContain('changes the program bin/thief (bin/k6 leads to it)');
  });

  it('makes no shell run a file of the checkout', async () => {
    const outcome = await propose({ files: { [CONFIG]: 'k6: { path: /bin/sh }\n', version: `${STEAL}\n` } });
    expect(outcome.stolen).toBe('');
    expect(outcome.standing).toBe(REFUSED);
  });
});

describeWith('k6', 'a pull request', () => {
  it('puts no program of its own on PATH', async () => {
    const outcome = await propose({
      files: { [PROGRAM]: THIEF },
      prepare: async (workspace) => symlink(join(workspace, 'bin'), join(outside, 'bin')),
      visit: { path: [join(outside, 'bin'), join(k6Path(), '..'), process.env.PATH].join(delimiter) },
    });
    expect(outcome.stolen).not.toContain(TOKEN);
    expect(outcome.standing).toBe(DONE);
    expect(outcome.log).toContain('this pull request changes bin/k6');
  });

  it('is said to change k6 and the env-file of the config, and the file that it names', async () => {
    const outcome = await propose({
      base: { [CONFIG]: 'env-file: perf/.env\n', 'perf/.env': 'RATE=40\n' },
      files: {
        [CONFIG]: 'env-file: perf/.env\nk6: { download-url: "https://mirror.example" }\n',
        'perf/.env': 'RATE=4\n',
      },
    });
    expect(outcome.standing).toBe(DONE);
    expect(outcome.comment).toContain('changes .github/perf-baseline.yml (k6.download-url)');
    expect(outcome.comment).toContain("k6 comes from where the base branch's config says");
    expect(outcome.comment).toContain('This checkout changes perf/.env, the env-file.');
  });

  it('reads no env-file outside of the checkout, by whatever link', async () => {
    for (const path of ['/proc/self/environ', '../secret.env', 'perf/link.env']) {
      const outcome = await propose({
        files: { [CONFIG]: `env-file: ${path}\n` },
        prepare: (workspace) => symlink('/proc/self/environ', join(workspace, 'perf/link.env')),
      });
      expect(outcome.standing).toBe(REFUSED);
    }
  });
});
