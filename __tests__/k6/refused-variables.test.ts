import { expect, it } from '@jest/globals';
import { refuseVariables } from '../../src/k6/refused-variables.ts';

it.each([
  'K6_NO_THRESHOLDS',
  'K6_BUILD_SERVICE_URL',
  'K6_AUTO_EXTENSION_RESOLUTION',
  'K6_BROWSER_EXECUTABLE_PATH',
  'PATH',
  'HOME',
  'XDG_CACHE_HOME',
  'SSL_CERT_FILE',
  'LD_PRELOAD',
  'DYLD_INSERT_LIBRARIES',
])('%s is refused with advice', (name) => {
  const [error, ...more] = refuseVariables({ RATE: 1, [name]: 'x' }, () => 'perf.yml:3');
  expect(error?.message).toBe(`perf.yml:3: ${name} cannot be set here.`);
  expect(error?.hint).not.toBe('');
  expect(more).toEqual([]);
});

it('what a script or the load wants is taken', () => {
  const wanted = {
    K6_VUS: '3',
    K6_NO_SETUP: 'true',
    BASE_URL: 'x',
    LDAP_HOST: 'x',
    HTTPS_PROXY: 'x',
    path: '/x',
    K6_BROWSER_HEADLESS: 'false',
    K6_NO_THRESHOLDS: 'false',
    K6_AUTO_EXTENSION_RESOLUTION: false,
  };
  expect(refuseVariables(wanted, (name) => name)).toEqual([]);
});
