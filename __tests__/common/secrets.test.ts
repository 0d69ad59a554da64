import { describe, expect, it } from '@jest/globals';
import { concealText, concealValue, listSecrets, type Secret } from '../../src/common/secrets.ts';

const SECRET = 'xK9-hush-Q2w8';
const ofEnvironment = (name: string, value = SECRET) => listSecrets({ environment: { [name]: value } });
const ofGiven = (name: string, value: string) => listSecrets({ environment: {}, given: { [name]: value } });
const textsOf = (secrets: readonly Secret[]) => secrets.map(({ text }) => text);

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
    'AUTH_HEADER',
    'AUTHORIZATION_HEADER',
    'TOKEN_HEADER',
    'PASS',
    'DB_PASS',
    'dbPass',
    'PGPASSWORD',
  ])('holds a secret if it is called %s', (name) => {
    expect(textsOf(ofEnvironment(name))).toEqual([SECRET]);
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
    'BYPASS',
    'COMPASS_HOME',
  ])('holds none if it is called %s', (name) => {
    expect(ofEnvironment(name, '/home/runner/work/shop')).toEqual([]);
  });

  it.each([
    ['DB_PASSWORD', '20241231'],
    ['PASSWORD', '2024summer'],
    ['ACCESS_TOKEN', '1234567abcdef'],
    ['API_KEY', '12345678901234567890'],
    ['RATE_LIMIT_TOKEN', '1234567'],
    ['TOKEN_NAME', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ])('holds one that is digits or called a name: %s=%s', (name, value) => {
    expect(textsOf(ofEnvironment(name, value))).toEqual([value]);
  });

  it.each([
    ['PASSWORD_LENGTH', '100000'],
    ['TOKEN_TTL', '360000s'],
    ['MAX_TOKENS', '128000'],
    ['TOKENS_PER_MINUTE', '250000'],
    ['AUTH_RETRY_DELAY', '1500.25ms'],
    ['PASS_RATE', '0.99999'],
    ['TOKEN_HEADER', 'X-Auth-Token'],
    ['AUTH_HEADER', 'Authorization'],
  ])('holds none where it says how something is: %s=%s', (name, value) => {
    expect(ofEnvironment(name, value)).toEqual([]);
  });

  it.each(['', 'test', 'true', 'disabled', '12345', '3600s', '0.25'])(
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
    expect(textsOf(ofGiven('DB', value))).toContain(value);
  });

  it.each(['X_AUTH_HEADER', 'HEADER', 'CLIENT_NAME', 'TOKEN_TYPE', 'GRANT_SCOPE'])(
    'is a secret if it is random and called %s',
    (name) => {
      const token = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
      expect(textsOf(ofGiven(name, token))).toContain(token);
      expect(concealText(`got ${token}`, ofGiven(name, `Bearer ${token}`))).toBe('got ***');
    },
  );

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

  it('leaves digits alone that are part of a longer number or a hash', () => {
    const secrets = ofEnvironment('PIN_PASSWORD', '123456');
    expect(concealText('run 91234567, c0ffee123456, pin=123456', secrets)).toBe(
      'run 91234567, c0ffee123456, pin=***',
    );
  });

  it('leaves paths of the project and names of metrics alone', () => {
    const environment = { SECRET_ROOT: '/home/ann/shop', ADMIN_PASSWORD: 'checks', API_TOKEN: SECRET };
    const words = { projectWords: ['/home/ann/shop/perf'], publicNames: ['checks'] };
    expect(textsOf(listSecrets({ environment, ...words }))).toEqual([SECRET]);
  });

  it.each([
    ['login failed for shopadmin.', 'login failed for ***.'],
    ['?user=ann&password=shopadmin', '?user=ann&password=***'],
    ['at file:///w/perf-shopadmin/w.js:1:5', 'at file:///w/perf-shopadmin/w.js:1:5'],
    ['perf-shopadmin: cannot open shopadmin.js', 'perf-shopadmin: cannot open shopadmin.js'],
    ['in /w/shopadmin', 'in /w/shopadmin'],
  ])('takes a word of the project out where it is no part of a path or a name: %s', (text, shown) => {
    const secrets = listSecrets({
      environment: { DB_PASSWORD: 'shopadmin' },
      projectWords: ['/w/perf-Shopadmin/w.js'],
    });
    expect(concealText(text, secrets)).toBe(shown);
  });

  it('reaches everything that a record holds', () => {
    const record = { checks: [{ name: `is ${SECRET}`, group: [SECRET], passes: 3 }], ending: null };
    expect(concealValue(record, ofEnvironment('API_TOKEN'))).toEqual({
      checks: [{ name: 'is ***', group: ['***'], passes: 3 }],
      ending: null,
    });
  });
});
