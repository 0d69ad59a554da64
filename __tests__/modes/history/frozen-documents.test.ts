import { describe, expect, it } from '@jest/globals';
import { freezeDocuments } from '../../../src/modes/history/frozen-documents.ts';
import { parseConfig } from '../../../src/settings/config-file.ts';
import { createMemoryWorkspace } from '../../fakes/workspace.ts';
import { createRecord } from '../../support/runs.ts';
import { createStoring, type StoringChanges } from '../../support/storing.ts';

const PATH = '.perf-baseline/checkout.json';

/** What a record says of changed files after a script did something to the checkout. */
async function runScript(
  files: Readonly<Record<string, string>>,
  script: (files: Map<string, string>) => void,
  { suites = ['checkout'], request = {} as StoringChanges, record = createRecord() } = {},
) {
  const workspace = createMemoryWorkspace(files);
  const check = await freezeDocuments(suites, createStoring(request), workspace);
  script(workspace.files);
  return (await check(record)).changedFiles;
}

describe('the document that a run will be added to', () => {
  it('is as it was: the record says nothing', async () => {
    expect(await runScript({ [PATH]: '{}' }, () => {})).toBeUndefined();
    expect(await runScript({}, () => {})).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string>>, (files: Map<string, string>) => void]>([
    ['written', { [PATH]: '{}' }, (files) => files.set(PATH, '{ }')],
    ['made', {}, (files) => files.set(PATH, '{}')],
    ['removed', { [PATH]: '{}' }, (files) => files.delete(PATH)],
  ])('marks the record where a script has %s it', async (_, files, script) => {
    expect(await runScript(files, script)).toEqual([PATH]);
  });

  it('is added to what is known to have changed', async () => {
    const record = createRecord({ changedFiles: ['a.js'] });
    expect(await runScript({}, (files) => files.set(PATH, '{}'), { record })).toEqual(['a.js', PATH]);
  });

  it('lies where the config says, and is that of its suite', async () => {
    const config = parseConfig('baseline: { path: "x/{suite}.json" }', 'perf.yml');
    const change = (path: string) =>
      runScript({}, (files) => files.set(path, '{}'), {
        suites: ['checkout', 'search'],
        request: { config },
      });
    expect(await change('x/checkout.json')).toEqual(['x/checkout.json']);
    expect(await change('x/search.json')).toBeUndefined();
    expect(await change(PATH)).toBeUndefined();
  });

  it("is nobody's concern where nothing is stored", async () => {
    const write = (files: Map<string, string>) => files.set(PATH, '{}');
    expect(await runScript({}, write, { request: { update: 'none' } })).toBeUndefined();
  });

  it('that cannot be read, before or after, hides no change and ends no run', async () => {
    const workspace = { read: (): Promise<string> => Promise.reject(new Error('EACCES')) };
    const check = await freezeDocuments(['checkout'], createStoring(), workspace);
    expect((await check(createRecord())).changedFiles).toBeUndefined();
    let broken = true;
    const mended = { read: async () => (broken ? Promise.reject(new Error('EACCES')) : '{}') };
    const checkMended = await freezeDocuments(['checkout'], createStoring(), mended);
    broken = false;
    expect((await checkMended(createRecord())).changedFiles).toEqual([PATH]);
  });
});
