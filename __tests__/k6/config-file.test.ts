import { describe, expect, it } from '@jest/globals';
import { listConfigFiles } from '../../src/k6/config-file.ts';

describe('listConfigFiles', () => {
  it('takes the flag before the variable, and either before the places where k6 looks by itself', () => {
    const variables = { K6_CONFIG: 'from-variable.json', HOME: '/home/ann' };
    expect(listConfigFiles({ flags: ['-c', 'from-flag.json'], variables })).toEqual(['from-flag.json']);
    expect(listConfigFiles({ flags: [], variables })).toEqual(['from-variable.json']);
  });

  it('names the places of both majors, in the folder that the system has for them', () => {
    expect(listConfigFiles({ flags: [], variables: { HOME: '/home/ann' } }).slice(0, 2)).toEqual([
      '/home/ann/.config/k6/config.json',
      '/home/ann/.config/loadimpact/k6/config.json',
    ]);
    expect(
      listConfigFiles({ flags: [], variables: { HOME: '/home/ann', XDG_CONFIG_HOME: '/etc/ann' } })[0],
    ).toBe('/etc/ann/k6/config.json');
    expect(listConfigFiles({ flags: [], variables: {} })).toEqual([]);
  });
});
