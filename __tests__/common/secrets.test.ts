import { describe, expect, it } from '@jest/globals';
import { concealText, concealValue, listSecrets } from '../../src/common/secrets.ts';

const variables = {
  API_TOKEN: 'abcd-efgh',
  DB_PASSWORD: 'abcd-e',
  PIN_SECRET: '123',
  BASE_URL: 'http://127.0.0.1:9',
  AUTHOR: 'somebody',
  GATEWAY_AUTH: 'hush-hush',
  UNSET_TOKEN: undefined,
};

describe('secrets', () => {
  it('are values of variables that are called like them, long enough not to be found everywhere', () => {
    expect(listSecrets(variables)).toEqual(['abcd-efgh', 'hush-hush', 'abcd-e']);
  });

  it('are taken out of texts, the longest first', () => {
    const text = 'no http://127.0.0.1:9 for somebody with abcd-efgh or abcd-e, 123 times';
    expect(concealText(text, listSecrets(variables))).toBe(
      'no http://127.0.0.1:9 for somebody with *** or ***, 123 times',
    );
  });

  it('are taken out of everything that a record holds', () => {
    const record = { checks: [{ name: 'is hush-hush', group: ['hush-hush'], passes: 3 }], ending: null };
    expect(concealValue(record, listSecrets(variables))).toEqual({
      checks: [{ name: 'is ***', group: ['***'], passes: 3 }],
      ending: null,
    });
  });
});
