import { describe, expect, it } from '@jest/globals';
import { readK6SummaryOrigin } from '../../../src/k6/summary/origin.ts';

describe('where a summary comes from', () => {
  it.each([
    [{ k6_version: 'v2.2.0', generated_at: '2026-11-20T11:34:28.045671603Z' }, '2.2.0', 1795174468045],
    [{ k6_version: '1.8.1-rc1', generated_at: '2026-11-20T12:34:28+01:00' }, '1.8.1-rc1', 1795174468000],
    [{ k6_version: 'latest', generated_at: 'yesterday' }, null, null],
    [{ k6_version: 2, generated_at: 5 }, null, null],
    [{}, null, null],
    [null, null, null],
  ])('%j', (metadata, k6Version, writtenAt) => {
    expect(readK6SummaryOrigin({ metadata })).toEqual({ k6Version, writtenAt });
  });

  it('is not known where there is no metadata', () => {
    expect(readK6SummaryOrigin({ metrics: {} })).toEqual({ k6Version: null, writtenAt: null });
    expect(readK6SummaryOrigin([])).toEqual({ k6Version: null, writtenAt: null });
  });

  it('is not known of what is no object', () => {
    for (const json of [null, 1, 'x', undefined]) expect(readK6SummaryOrigin(json).writtenAt).toBeNull();
  });
});
