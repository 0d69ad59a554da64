import {
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { closeDesks, openDesk } from '../../support/command-line.ts';
import { FIXED_LATENCY } from '../../support/e2e-scripts.ts';
import { closeShops, openShop, SCRIPT } from '../../support/e2e-shop.ts';
import { BASE, FLAT, RESULTS } from '../../support/locust-results.ts';
import { describeWith } from '../../support/tools.ts';

jest.setTimeout(120_000);

/** A folder of somebody else's, such as the action's own `dist/`. */
let outside = '';
const NAMES = ['perf_results.json', 'report.json', 'report.md'];

beforeEach(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'outside-')));
  for (const name of NAMES) await writeFile(join(outside, name), 'theirs');
});
afterEach(closeShops);
afterEach(closeDesks);
afterEach(() => rm(outside, { recursive: true }));

async function expectUntouched(): Promise<void> {
  expect((await readdir(outside)).sort()).toEqual(NAMES);
  for (const name of NAMES) expect(await readFile(join(outside, name), 'utf8')).toBe('theirs');
}

async function setLink(folder: string, name: string, to = join(outside, name)): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await symlink(to, join(folder, name));
}

/** Links of the checkout: what they are called, and the folder that the action is asked to write to. */
const LINKS = [
  ['the folder', 'reports', () => outside, 'reports'],
  ['a folder above it', 'deep', () => outside, 'deep/er'],
  ['a file in it', 'reports/report.json', () => join(outside, 'report.json'), 'reports'],
] as const;

describeWith('k6', 'links that a pull request brings', () => {
  const openWithScript = () => openShop({ files: { [SCRIPT]: FIXED_LATENCY } });

  it.each(LINKS)('lead no report out of the checkout: %s', async (_, name, to, directory) => {
    const shop = await openWithScript();
    await setLink(shop.workspace, name, to());
    const visit = { with: { baseline: 'none', 'report-dir': directory }, values: { LATENCY: 300 } };
    const outcome = await shop.run(visit);
    await expectUntouched();
    // The verdict stands, and what was not done is said.
    expect(outcome.standing).toBe('inconclusive (no-rules), green');
    expect(outcome.warnings.join('\n')).toContain('is a link that leads out of the repository');
    expect(outcome.outputs['report-json'] ?? '').not.toContain(outside);
  });

  it('lead no baseline out of it, nor the lock beside it', async () => {
    const shop = await openWithScript();
    await setLink(shop.workspace, '.perf-baseline', outside);
    const visit = { with: { mode: 'baseline' }, values: { LATENCY: 300 }, eventName: 'workflow_dispatch' };
    const outcome = await shop.run(visit);
    await expectUntouched();
    expect(outcome.standing).toMatch(/, red$/);
    expect(outcome.log).toMatch(/checkout\.json .*(leads out of the repository|lies outside the checkout)/);
  });

  it('that lead nowhere are replaced, and make nothing there', async () => {
    const shop = await openWithScript();
    await setLink(shop.workspace, 'reports/report.json', join(outside, 'new.json'));
    const outcome = await shop.run({ with: { baseline: 'none' }, values: { LATENCY: 300 } });
    await expectUntouched();
    expect((await lstat(join(shop.workspace, 'reports/report.json'))).isFile()).toBe(true);
    expect(JSON.parse(outcome.reports['report.json'] ?? '')).toMatchObject({ verdict: 'inconclusive' });
  });

  it('of the hard kind are replaced', async () => {
    const shop = await openWithScript();
    await mkdir(join(shop.workspace, 'reports'));
    await link(join(outside, 'report.json'), join(shop.workspace, 'reports/report.json'));
    const outcome = await shop.run({ with: { baseline: 'none' }, values: { LATENCY: 300 } });
    await expectUntouched();
    expect(JSON.parse(outcome.reports['report.json'] ?? '')).toMatchObject({ verdict: 'inconclusive' });
  });

  it('lead no copy of the summary out of it, which K6_SUMMARY_EXPORT asks for', async () => {
    const shop = await openWithScript();
    await setLink(shop.workspace, 'report.json');
    const values = { LATENCY: 300, K6_SUMMARY_EXPORT: 'report.json' };
    const outcome = await shop.run({ with: { baseline: 'none' }, values });
    await expectUntouched();
    expect(outcome.exitCode).toBe(0);
    expect(outcome.warnings.join('\n')).toMatch(/K6_SUMMARY_EXPORT.*leads out of the repository/);
  });
});

describe('links of a checkout, at the command line', () => {
  it.each(LINKS)('lead no report out of it: %s', async (_, name, to, directory) => {
    const desk = await openDesk({ [RESULTS]: BASE });
    await setLink(desk.root, name, to());
    const ended = await desk.type(['compare', RESULTS, '--report-dir', directory]);
    await expectUntouched();
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain('is a link that leads out of the repository');
  });

  it.each([
    ['baseline update', ['baseline', 'update', '--results', RESULTS]],
    ['baseline import', ['baseline', 'import', 'flat.json']],
    ['compare', ['compare', RESULTS, '--update-baseline']],
    ['merge', ['merge', 'own/shop.json', '--output', '.perf-baseline/perf_results.json']],
  ])('lead no document of %s out of it, nor the lock beside it', async (_, args) => {
    const desk = await openDesk({ [RESULTS]: BASE, 'flat.json': FLAT });
    await desk.type(['baseline', 'update', '--results', RESULTS, '--suite', 'shop']);
    await rename(join(desk.root, '.perf-baseline'), join(desk.root, 'own'));
    await setLink(desk.root, '.perf-baseline', outside);
    // What is there already is no baseline, and would be refused for that.
    for (const name of NAMES) await rm(join(outside, name));
    const ended = await desk.type(args);
    expect(await readdir(outside)).toEqual([]);
    expect(ended.code).toBe(2);
    expect(`${ended.stdout}${ended.stderr}`).toContain('leads out of the repository');
  });

  it('are judged by the repository, not by the folder somebody works in', async () => {
    const desk = await openDesk({ [`perf/${RESULTS}`]: BASE, 'shared/x': '' });
    await desk.git('init', '-q');
    await setLink(desk.root, 'perf/reports', '../shared');
    const below = join('perf', RESULTS);
    expect((await desk.type(['compare', below, '--report-dir', 'perf/reports'])).code).toBe(0);
    expect(JSON.parse(await desk.read('shared/report.json'))).toHaveProperty('verdict');
  });

  it('are no matter to whoever names the place itself', async () => {
    const desk = await openDesk({ [RESULTS]: BASE });
    const own = join(outside, 'own');
    await symlink(outside, join(desk.root, '..', `link-${process.pid}`));
    const named = join(desk.root, '..', `link-${process.pid}`, 'own');
    expect((await desk.type(['compare', RESULTS, '--report-dir', named])).stderr).toContain(`Wrote ${named}`);
    expect((await readdir(own)).sort()).toContain('report.json');
    await rm(join(desk.root, '..', `link-${process.pid}`));
  });
});
