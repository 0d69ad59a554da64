import { describe, expect, it } from '@jest/globals';
import { explain, type Installation, report } from '../../../../src/adapters/k6/installer/installation.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';

const installationWith = (declined: string[], log = createMemoryLog()) =>
  ({ options: { log }, declined }) as unknown as Installation;

describe('the way that was taken', () => {
  const k6 = { path: '/tools/k6', version: '2.2.0' };

  it('is one line of the log, and after it why the ways before led nowhere', () => {
    const log = createMemoryLog();
    expect(report(installationWith(['PATH (holds no k6)', 'tool cache (empty)'], log), k6, 'download')).toBe(
      k6,
    );
    expect(log.lines).toEqual([
      'info: k6 2.2.0: download. Not taken: PATH (holds no k6); tool cache (empty).',
    ]);
  });

  it('is all of it where none was tried before', () => {
    const log = createMemoryLog();
    report(installationWith([], log), k6, 'PATH, /usr/bin/k6');
    expect(log.lines).toEqual(['info: k6 2.2.0: PATH, /usr/bin/k6.']);
    expect(explain(installationWith([]))).toBe('');
  });
});
