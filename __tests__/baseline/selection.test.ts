import { describe, expect, it } from '@jest/globals';
import { selectComparableRuns } from '../../src/baseline/selection.ts';
import type { Environment } from '../../src/measurement/run-record.ts';
import { createDocument, createStoredRun, ENVIRONMENT, fingerprintOf } from '../support/runs.ts';

const measures = { 'http_reqs rate': 1 };
const stored = (environment: Partial<Environment>, leg = '') =>
  createStoredRun(measures, { environment: { ...ENVIRONMENT, ...environment }, leg });
const select = (runs: ReturnType<typeof stored>[], strictness: 'all-parts' | 'load-only' = 'all-parts') =>
  selectComparableRuns(createDocument(runs), {
    leg: '',
    environment: ENVIRONMENT,
    strictness,
    strictData: false,
  });

const otherLoad = { hash: 'fedcba', summary: 'api: constant-vus, 50 VUs, 30s' };

describe('selectComparableRuns', () => {
  it('takes the runs of the same leg, newest last', () => {
    const [one, other, two] = [stored({}), stored({}, 'os=mac'), stored({})];
    const comparable = select([one, other, two]);
    expect(comparable.runs).toEqual([one, two]);
    expect(comparable).toMatchObject({ ofLeg: 2, excluded: [], unchecked: [], tolerated: [] });
  });

  it.each<[string, Partial<Environment>]>([
    ['load', { load: otherLoad }],
    ['script', { script: fingerprintOf('b') }],
    ['k6 major version', { k6Version: '1.8.1' }],
    ['operating system', { os: 'windows' }],
    ['CPU model', { cpuModel: 'Intel Xeon' }],
    ['cores', { cores: 2 }],
    ['runner class', { runnerClass: 'local' }],
  ])(
    'another %s is another distribution, and under plain thresholds only another load',
    (part, environment) => {
      const run = stored(environment);
      expect(select([run]).excluded).toEqual([{ run, differences: [expect.objectContaining({ part })] }]);
      const plain = select([run], 'load-only');
      expect(plain.runs).toHaveLength(part === 'load' ? 0 : 1);
      expect(plain.tolerated.map((difference) => difference.part)).toEqual(part === 'load' ? [] : [part]);
    },
  );

  it('other data is compared, and told, unless it is to be the same', () => {
    const run = stored({ script: fingerprintOf('a', { 'users.json': '1' }) });
    const request = { leg: '', environment: ENVIRONMENT, strictness: 'all-parts' } as const;
    const lenient = selectComparableRuns(createDocument([run]), { ...request, strictData: false });
    expect(lenient).toMatchObject({ runs: [run], excluded: [], tolerated: [{ part: 'data' }] });
    const strict = selectComparableRuns(createDocument([run]), { ...request, strictData: true });
    expect(strict).toMatchObject({ runs: [], excluded: [{ differences: [{ part: 'data' }] }] });
  });

  it('another minor version of k6, or another wording of the same load, is the same', () => {
    const load = { hash: ENVIRONMENT.load?.hash ?? '', summary: 'in other words' };
    expect(select([stored({ k6Version: '2.0.1', load })]).runs).toHaveLength(1);
  });

  it('says what could not be checked', () => {
    const comparable = select([stored({ cpuModel: null, load: null })]);
    expect(comparable.runs).toHaveLength(1);
    expect(comparable.unchecked).toEqual(['load', 'CPU model']);
  });
});
