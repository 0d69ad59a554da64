import { describe, expect, it } from '@jest/globals';
import { clusterByJob } from '../../src/statistics/job-clusters.ts';

describe('runs by job', () => {
  it('are one observation a job, its mean, in the order of first runs', () => {
    const points = [
      { point: 4, job: 'b' },
      { point: 1, job: 'a' },
      { point: 6, job: 'b' },
    ];
    expect(clusterByJob(points).means).toEqual([5, 1]);
  });

  it('tell the noise within a job where a job has a second run', () => {
    const points = [
      { point: 4, job: 'a' },
      { point: 6, job: 'a' },
      { point: 9, job: 'b' },
    ];
    // (4-5)^2 + (6-5)^2 over one degree of freedom; sizes 2 and 1.
    expect(clusterByJob(points)).toMatchObject({ withinVariance: 2, meanInverseSize: 0.75 });
  });

  it('tell no noise within where each job has one run', () => {
    const points = [
      { point: 4, job: 'a' },
      { point: 6, job: 'b' },
    ];
    expect(clusterByJob(points)).toMatchObject({ withinVariance: 0, meanInverseSize: 1 });
  });

  it('refuse an empty history', () => {
    expect(() => clusterByJob([])).toThrow(RangeError);
  });
});
