import { describe, expect, it } from '@jest/globals';
import { concealText, concealValue, listSecrets } from '../../src/common/secrets.ts';

const SECRET = 'xK9-hush-Q2w8';
const ofEnvironment = (name: string, value = SECRET) => listSecrets({ environment: { [name]: value } });
const ofGiven = (name: string, value: string) => listSecrets({ environment: {}, given: { [name]: value } });

describe('a variable of the surroundings', () => {
  it.each([
    'API_TOKEN',
    'DB_PASSWORD',
    'DB_PWD',
    'GATEWAY_AUTH',
    'apiKey',
    'accessToken',
    'INPUT_GITHUB-TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'SLACK_WEBHOOK_URL',
  ])('holds a secret if it is called %s', (name) => {
    expect(ofEnvironment(name)).toEqual([SECRET]);
  });

  it.each([
    'PWD',
    'OLDPWD',
    'HOME',
    'PATH',
    'HOSTNAME',
    'AUTHOR',
    'MODE',
    'API_TOKEN_FILE',
    'TOKEN_PATH',
    'SECRETS_DIR',
    'TOKEN_URL',
    'PASSWORD_LENGTH',
    'AUTH_TYPE',
    'KEYBOARD',
  ])('holds none if it is called %s', (name) => {
    expect(ofEnvironment(name, '/home/runner/work/shop')).toEqual([]);
  });

  it.each(['', 'test', 'true', 'disabled', '1234567', '3600s', '0.25'])(
    'holds none of the value %j, whatever its name',
    (value) => {
      expect(ofEnvironment('API_TOKEN', value)).toEqual([]);
    },
  );

  it('holds one no longer where it is unset', () => {
    expect(listSecrets({ environment: { API_TOKEN: undefined } })).toEqual([]);
  });
});

describe('a value that was handed over for the script', () => {
  it.each([
    ['a token', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['a UUID', '0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'],
    ['base64', 'c2VjcmV0IG9mIHRoZSBnYXRld2F5MTIz=='],
  ])('is a secret under any name if it is random: %s', (_, value) => {
    expect(ofGiven('DB', value)).toContain(value);
  });

  it.each([
    ['BASE_URL', 'http://127.0.0.1:3000'],
    ['TARGET', 'https://shop-eu1.example.com/api/v2'],
    ['TARGET', 'shop-eu1.staging.example.com:8080'],
    ['MODE', 'test'],
    ['SCENARIO', 'checkout-flow-with-login'],
    ['RELEASE', 'release-2026-11-28'],
    ['DATA', './data/users-2026-11-28.json'],
    ['STAGES', '10s:10,20s:20,30s:0'],
    ['FIXTURE_PATH', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ])('is none if a person would write it so: %s=%s', (name, value) => {
    expect(ofGiven(name, value)).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['user and password', 'https://ann:p%40ss-word1@shop.example/', 'https://***@shop.example/'],
    ['a token for a user', 'https://0123456789abcdef0123@shop.example/', 'https://***@shop.example/'],
    [
      'a signature in the query',
      'https://shop.example/?sig=abc%2Fdef9&page=100000',
      'https://shop.example/?sig=***&page=100000',
    ],
  ])('is shown without %s', (_, address, shown) => {
    expect(concealText(`GET ${address}`, ofGiven('BASE_URL', address))).toBe(`GET ${shown}`);
  });

  it('hides the password where it stands alone, decoded too', () => {
    const secrets = ofEnvironment('DATABASE_URL', 'postgres://ann:p%40ss-word1@db/shop');
    expect(concealText('login with p@ss-word1 or p%40ss-word1', secrets)).toBe('login with *** or ***');
  });
});

describe('concealing', () => {
  it('takes the longest out first', () => {
    const secrets = listSecrets({ environment: { A_TOKEN: 'abcd-e', B_TOKEN: 'abcd-efgh' } });
    expect(concealText('abcd-efgh or abcd-e', secrets)).toBe('*** or ***');
  });

  it('finds every line of a key, and the form it has in an address', () => {
    const secrets = ofEnvironment('PRIVATE_KEY', 'first/line+1\nsecond-line');
    expect(concealText('second-line ?k=first%2Fline%2B1', secrets)).toBe('*** ?k=***');
  });

  it('leaves a word alone that is part of another', () => {
    const secrets = ofEnvironment('ADMIN_PASSWORD', 'checkout');
    expect(concealText('checkout_latency of checkouts by checkout', secrets)).toBe(
      'checkout_latency of checkouts by ***',
    );
  });

  it('leaves words and paths of the project alone', () => {
    const environment = { ADMIN_PASSWORD: 'checkout', SECRET_ROOT: '/home/ann/shop', API_TOKEN: SECRET };
    const publicWords = ['perf/Checkout.js', '/home/ann/shop/perf'];
    expect(listSecrets({ environment, publicWords })).toEqual([SECRET]);
  });

  it('reaches everything that a record holds', () => {
    const record = { checks: [{ name: `is ${SECRET}`, group: [SECRET], passes: 3 }], ending: null };
    expect(concealValue(record, [SECRET])).toEqual({
      checks: [{ name: 'is ***', group: ['***'], passes: 3 }],
      ending: null,
    });
  });
});
